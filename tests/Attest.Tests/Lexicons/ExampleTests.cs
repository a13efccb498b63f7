using Attest.Lexicons;
using Xunit;

namespace Attest.Tests.Lexicons;

public sealed class ExampleTests
{
    private static readonly LexiconShelf Shelf = LexiconShelf.Embedded();
    private static readonly IReadOnlyList<ExampleOutcome> Outcomes = Pipeline.Over(Shelf).CheckLexicons();

    [Fact]
    public void Every_example_of_the_lexicons_holds() =>
        Assert.Equal([], Outcomes.Where(outcome => !outcome.Holds && !KnownFlaws.Why.ContainsKey(outcome.Text))
            .Select(outcome => $"{outcome.File}:{outcome.Line}: \"{outcome.Text}\": expected {outcome.Expected}, found {outcome.Found}"));

    [Fact]
    public void A_flaw_that_is_mended_leaves_the_list() =>
        Assert.Equal([], KnownFlaws.Why.Keys.Where(text => !Outcomes.Any(outcome => outcome.Text == text && !outcome.Holds)));

    [Fact]
    public void Every_rule_is_shown_to_read_something() =>
        Assert.Equal([], RuleRows().Where(row => !row.Examples.Exists(example => !example.Counter)).Select(row => $"{row.File}:{row.Line}: {row[0]}"));

    [Fact]
    public void Every_example_of_every_file_is_read()
    {
        var written = Shelf.Paths.Where(path => path.EndsWith(".tsv", StringComparison.Ordinal)).SelectMany(Shelf.Rows).Sum(row => row.Examples.Count);

        Assert.InRange(written, 200, int.MaxValue);
        Assert.Equal(written, Outcomes.Count);
    }

    [Theory]
    [InlineData("Gunmen killed 12 farmers. => killed 13", "killed 12")]
    [InlineData("Gunmen killed 12 farmers. => killed 12 security", "killed 12 civilian")]
    [InlineData("Gunmen killed 12 farmers. => none", "killed 12 civilian")]
    [InlineData("Twelve farmers were killed. => killed 12", "not by this rule: killed 12")]
    [InlineData("At least 12 farmers died. => killed 12", "killed 12..")]
    public void A_wrong_example_is_caught(string example, string found)
    {
        var outcome = Only(With("en/harm.rules.tsv", $"active\t(a:<np&!bare>)? v:<harm&!passive&!intr&vg> $LIST\npassive\t$LIST v:<harm&passive>\nintransitive\t$LIST $AFTER v:<harm&intr>\nzero\t<zero>\n")
            .Beneath(example.Contains("died", StringComparison.Ordinal) ? "intransitive" : "active", $"  + {example}"));

        Assert.False(outcome.Holds);
        Assert.Contains(found, outcome.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("active", "Gunmen killed 12 farmers. => none", "by this rule: killed 12 civilian")]
    [InlineData("passive", "Twelve farmers were killed. => none", "by this rule: killed 12 civilian")]
    public void A_wrong_counter_example_is_caught(string rule, string example, string found)
    {
        var outcome = Only(With("en/harm.rules.tsv", "active\t(a:<np&!bare>)? v:<harm&!passive&!intr&vg> $LIST\npassive\t$LIST v:<harm&passive>\n").Beneath(rule, $"  - {example}"));

        Assert.False(outcome.Holds);
        Assert.Contains(found, outcome.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_has_its_card()
    {
        var card = Pipeline.Over(Shelf).RuleOf("en.harm.passive");

        Assert.NotNull(card);
        Assert.Equal("lexicons/en/harm.rules.tsv", card.File);
        Assert.Equal("passive", card.Row[0]);
        Assert.StartsWith(card.Row[0] + "\t" + card.Row[1], Shelf.TextOf(card.File)!.Split('\n')[card.Line - 1], StringComparison.Ordinal);
        Assert.Contains("+ At least 12 people were killed in the raid. => killed 12..", card.Examples);
        Assert.Contains(card.Examples, example => example.StartsWith("- ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en.harm.no-such-rule"), InlineData("en.numbers.ten"), InlineData("harm.passive"), InlineData("xx.harm.passive"), InlineData("")]
    public void A_name_that_is_no_rule_has_no_card(string name) => Assert.Null(Pipeline.Over(Shelf).RuleOf(name));

    [Fact]
    public void Every_rule_is_found_by_the_name_that_claims_carry() =>
        Assert.All(LanguageReader.Read(Shelf, "en").Stages.Values.SelectMany(stage => stage.Rules), rule => Assert.Equal(rule.Row.Line, RuleCard.Find(Shelf, rule.Name)?.Line));

    private static IEnumerable<Row> RuleRows() => Shelf.Paths.Where(path => path.EndsWith(".rules.tsv", StringComparison.Ordinal)).SelectMany(Shelf.Rows);

    private static Planted With(string file, string text) => new(file, text);

    private static ExampleOutcome Only(Planted planted) =>
        Assert.Single(Pipeline.Over(planted.Shelf()).CheckLexicons(), outcome => outcome.File == "lexicons/" + planted.File);
}
