using System.Security.Cryptography;
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
    private static readonly string[] Files = ["docs.jsonl", "gold.jsonl"];
    private static readonly GoldReader Reader = new(LexiconShelf.Embedded());
    private static readonly GoldCorpus Forms = GoldSet.All[0].Read(Folder);

    public static TheoryData<string> Sets => [.. GoldSet.All.Select(set => set.Name)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void No_figure_of_the_gold_is_below_its_floor(string set)
    {
        var path = Path.Combine(Folder, "floors", set + ".json");
        var corpus = GoldSet.All.First(known => known.Name == set).Read(Folder);
        var now = Measured.Of(corpus, GoldScore.Of(corpus, Reader.Read));
        var floors = Floors.Parse(File.ReadAllText(path));
        var (accept, reason) = (Environment.GetEnvironmentVariable("ATTEST_ACCEPT") == "1", Environment.GetEnvironmentVariable("ATTEST_ALLOW_REGRESSION"));
        if (accept) floors.Raise(now);
        if (reason is { Length: > 0 }) floors.Lower(now, reason);
        if (accept || reason is { Length: > 0 }) File.WriteAllText(path, floors.ToString());

        Assert.Equal([], floors.Troubles(now));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    [InlineData("french")]
    public void The_gold_is_the_one_whose_digests_stand_beside_it(string set) => Assert.Equal(
        Files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, "gold", set, file))))}  {file}"),
        File.ReadAllLines(Path.Combine(Folder, "gold", set, "SHA256SUMS")));

    [Theory]
    [InlineData("forms", 20, 10)]
    [InlineData("africa", 22, 22)]
    [InlineData("world", 22, 22)]
    public void A_part_of_every_set_is_closed(string set, int open, int closed)
    {
        var documents = GoldSet.All.First(known => known.Name == set).Read(Folder).Documents;

        Assert.Equal((open, closed), (documents.Count(document => document.IsOpen), documents.Count(document => !document.IsOpen)));
    }

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
        var troubles = Floors.Parse(Planted().Replace(Forms.GoldHash, "0", StringComparison.Ordinal)).Troubles(Now).ToList();

        Assert.Contains(troubles, trouble => trouble.StartsWith("gold.jsonl is not the frozen one", StringComparison.Ordinal));
        Assert.Contains(troubles, trouble => trouble.StartsWith("open source: ", StringComparison.Ordinal) && trouble.EndsWith("has no floor", StringComparison.Ordinal));
    }

    private static Measured Now { get; } = Measured.Of(Forms, GoldScore.Of(Forms, Reader.Read));

    private static Measured Perfect { get; } = Measured.Of(Forms, GoldScore.Of(Forms, document => document.Account));

    private static string Planted() => $$"""{"docs": "{{Forms.DocsHash}}", "gold": "{{Forms.GoldHash}}", "open": {}, "closed": {}, "lowered": []}""";
}
