using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Attest.Facts;
using Attest.Lexicons;
using Xunit;

namespace Attest.Tests.Docs;

public sealed partial class PolicyDocs
{
    private static readonly LexiconShelf Lexicons = LexiconShelf.Embedded();
    private static readonly string[] Sections = [nameof(Policy.Origins), nameof(Policy.Eligibility), nameof(Policy.Best), nameof(Policy.Range)];
    private static readonly PolicyShelf Shelf = PolicyShelf.Over(Lexicons);

    [Fact]
    public void The_codebook_has_every_parameter_of_every_policy() => GeneratedText.IsSection(
        "docs/method/reconciling.md", "<!-- begin parameters", "<!-- end parameters", Table());

    [Theory, MemberData(nameof(Names))]
    public void Every_policy_has_its_card_in_the_docs(string name)
    {
        var card = Shelf.Named(name).Card;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {name}\n\n{Shelf.Named(name).Title}. Version {Shelf.Named(name).Version}.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{card.Does}\n\n## Follows\n\n{List(card.Sources)}\n## Departs from them\n\n{List(card.Departures)}\n{card.Disclaimer}\n");
        text.Append("\nIts parameters are in `policies/" + name + ".json` and, beside those of the others, in [reconciling.md](../reconciling.md).\n");

        GeneratedText.IsFile($"docs/method/policies/{name}.md", text.ToString());
    }

    [Fact]
    public void Every_rule_that_a_finding_may_name_is_in_the_codebook()
    {
        var codebook = File.ReadAllText(Path.Combine(GeneratedText.Root, "docs/method/reconciling.md"));
        var named = Directory.GetFiles(Path.Combine(GeneratedText.Root, "src/Attest/Reconciliation"), "*.cs")
            .SelectMany(file => RuleName().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct().ToList();

        Assert.Contains("R22", named);
        Assert.All(named, rule => Assert.Contains($"**{rule}.", codebook, StringComparison.Ordinal));
    }

    public static TheoryData<string> Names => [.. Shelf.Names];

    [GeneratedRegex("\"(R[0-9]+b?)\"")]
    private static partial Regex RuleName();

    private static string List(IEnumerable<string> items) => string.Concat(items.Select(item => $"- {item}\n"));

    private static string Table()
    {
        var names = Shelf.Names.ToList();
        var files = names.Select(name => JsonNode.Parse(Lexicons.TextOf($"policies/{name}.json")!)!).ToList();
        var meaning = XDocument.Load(Path.ChangeExtension(typeof(Policy).Assembly.Location, ".xml"));
        var table = new StringBuilder($"\n| parameter | meaning | {string.Join(" | ", names)} |\n|---|---|{string.Concat(names.Select(_ => "---|"))}\n");
        foreach (var section in Sections)
            foreach (var property in typeof(Policy).GetProperty(section)!.PropertyType.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                table.Append(CultureInfo.InvariantCulture, $"| `{Key(section)}.{Key(property.Name)}` | {Meaning(meaning, property)} | {string.Join(" | ", files.Select(file => Value(file[Key(section)]![Key(property.Name)])))} |\n");
        return table.Append('\n').ToString();
    }

    private static string Key(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static string Meaning(XDocument docs, PropertyInfo property)
    {
        var member = docs.Descendants("member").Single(member => (string?)member.Attribute("name") == $"P:{property.DeclaringType!.FullName}.{property.Name}");
        foreach (var reference in member.Descendants("see").ToList()) reference.ReplaceWith("`" + Key(((string)reference.Attribute("cref")!).Split('.')[^1]) + "`");
        return $"{member.Element("summary")?.Value.Trim()} {member.Element("value")?.Value.Trim()}".TrimEnd();
    }

    private static string Value(JsonNode? node) => node switch
    {
        null => "none",
        JsonArray { Count: 0 } => "none",
        JsonArray list when list[0] is JsonObject => $"{list.Count} words",
        JsonArray list => string.Join(", ", list.Select(item => item!.ToString())),
        _ when node.GetValueKind() == JsonValueKind.True => "yes",
        _ when node.GetValueKind() == JsonValueKind.False => "no",
        _ => node.ToString(),
    };
}
