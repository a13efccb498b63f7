using System.Reflection;
using Attest.House.Tests.Architecture;
using Xunit;

namespace Attest.House.Tests.Documents;

public sealed class GlossaryTests
{
    private static readonly string Glossary = Checkout.Text("docs/glossary.md");

    /// <summary>The contract's JSON has a field of this name, and the fact behind it bears the same.</summary>
    private static readonly string[] Excepted = ["Mentions"];

    [Fact]
    public void No_type_bears_a_word_that_the_glossary_forbids() =>
        Expect.None(Forbidden(Buildings.Engine, Glossary).Concat(Forbidden(Buildings.Cli, Glossary)));

    [Fact]
    public void A_planted_type_with_a_forbidden_word_is_caught() => Assert.Contains("Story", Forbidden(Buildings.Plants, Glossary));

    [Theory]
    [InlineData("event"), InlineData("story"), InlineData("truth"), InlineData("raw"), InlineData("override"), InlineData("casualties")]
    public void The_forbidden_words_are_read_out_of_the_glossary(string word) => Assert.Contains(word, NeverWords(Glossary));

    [Fact]
    public void The_words_that_are_law_are_types_or_on_their_way()
    {
        string[] notBuiltYet = ["Outlet", "Judgement", "Entry", "Lexicon", "Rule"];
        var types = Buildings.Engine.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        Expect.None(Law(Glossary).Select(row => row[0]).Except(notBuiltYet).Where(word => !types.Contains(word)));
    }

    [Theory]
    [InlineData("collect"), InlineData("read"), InlineData("extract"), InlineData("link"), InlineData("reconcile"), InlineData("publish"), InlineData("ledger")]
    public void Every_stage_of_the_walk_is_explained(string stage) => Assert.Contains(Markdown.Rows(Glossary), row => row[0] == stage);

    [Fact]
    public void Every_word_has_a_meaning() => Expect.None(Markdown.Rows(Glossary).Where(row => row.Any(cell => cell.Length == 0)).Select(row => row[0]));

    private static IEnumerable<string[]> Law(string glossary) => Markdown.Rows(glossary).Where(row => row.Length == 3);

    private static HashSet<string> NeverWords(string glossary) =>
        [.. Law(glossary).SelectMany(row => row[2].Split(',', StringSplitOptions.TrimEntries))];

    private static IEnumerable<string> Forbidden(Assembly assembly, string glossary)
    {
        var never = NeverWords(glossary);
        return assembly.GetTypes().Where(type => RoomTable.IsOurs(type.Namespace ?? "")).Select(type => type.Name.Split('`')[0])
            .Where(name => IsOneOf(name, never)).Except(Excepted).Distinct();
    }

    private static bool IsOneOf(string name, HashSet<string> never)
    {
        var word = name.ToLowerInvariant();
        return never.Contains(word) || word.EndsWith('s') && never.Contains(word[..^1]) || word.EndsWith("ies", StringComparison.Ordinal) && never.Contains(word[..^3] + "y");
    }
}
