using Attest.Eval;
using Attest.Lexicons;
using Attest.Tests.Docs;
using Xunit;

namespace Attest.Tests.Gold;

/// <summary>The ratchet: what the frozen gold shows the engine to read may not become worse unnoticed.</summary>
/// <remarks>ATTEST_ACCEPT=1 raises floors and lowers none; ATTEST_ALLOW_REGRESSION="reason" lowers them and writes the reason down.</remarks>
public sealed class GoldTests
{
    private static readonly string Folder = Path.Combine(GeneratedText.Root, "eval");
    private static readonly GoldCorpus Corpus = GoldCorpus.Read(Path.Combine(Folder, "gold"));
    private static readonly GoldScore Score = GoldScore.Of(Corpus, new GoldReader(LexiconShelf.Embedded()).Read);

    [Fact]
    public void No_figure_of_the_gold_is_below_its_floor()
    {
        var path = Path.Combine(Folder, "floors.json");
        var floors = Floors.Parse(File.ReadAllText(path));
        var (accept, reason) = (Environment.GetEnvironmentVariable("ATTEST_ACCEPT") == "1", Environment.GetEnvironmentVariable("ATTEST_ALLOW_REGRESSION"));
        if (accept) floors.Raise(Now);
        if (reason is { Length: > 0 }) floors.Lower(Now, reason);
        if (accept || reason is { Length: > 0 }) File.WriteAllText(path, floors.ToString());

        Assert.Equal([], floors.Troubles(Now));
    }

    [Fact]
    public void The_gold_is_the_one_whose_digests_stand_beside_it() => Assert.Equal(
        [$"{Corpus.DocsHash}  docs.jsonl", $"{Corpus.GoldHash}  gold.jsonl"], File.ReadAllLines(Path.Combine(Folder, "gold", "SHA256SUMS")));

    [Fact]
    public void A_drop_is_caught_and_accepting_does_not_hide_it()
    {
        var floors = Floors.Parse(Planted());
        floors.Raise(Perfect);
        floors.Raise(Now);

        Assert.Contains(floors.Troubles(Now), trouble => trouble.StartsWith("open detected.recall: ", StringComparison.Ordinal) && trouble.Contains("below its floor of 100.0", StringComparison.Ordinal));
        Assert.Contains(floors.Troubles(Now), trouble => trouble.StartsWith("closed ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_regression_is_allowed_only_with_its_reason_written_down()
    {
        var floors = Floors.Parse(Planted());
        floors.Raise(Perfect);
        floors.Lower(Now, "a planted reason");

        Assert.Equal([], floors.Troubles(Now));
        Assert.Contains("a planted reason", floors.ToString(), StringComparison.Ordinal);
        Assert.Equal([], Floors.Parse(floors.ToString()).Troubles(Now));
    }

    [Fact]
    public void A_floor_that_is_missing_and_a_changed_corpus_are_caught()
    {
        var troubles = Floors.Parse(Planted().Replace(Corpus.GoldHash, "0", StringComparison.Ordinal)).Troubles(Now).ToList();

        Assert.Contains(troubles, trouble => trouble.StartsWith("gold.jsonl is not the frozen one", StringComparison.Ordinal));
        Assert.Contains(troubles, trouble => trouble.StartsWith("open source: ", StringComparison.Ordinal) && trouble.EndsWith("has no floor", StringComparison.Ordinal));
    }

    private static Measured Now { get; } = Measured.Of(Corpus, Score);

    private static Measured Perfect { get; } = Measured.Of(Corpus, GoldScore.Of(Corpus, document => document.Claims));

    private static string Planted() => $$"""{"docs": "{{Corpus.DocsHash}}", "gold": "{{Corpus.GoldHash}}", "open": {}, "closed": {}, "lowered": []}""";
}
