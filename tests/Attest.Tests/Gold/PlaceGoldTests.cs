using Attest.Eval;
using Attest.Places;
using Attest.Tests.Docs;
using Xunit;

namespace Attest.Tests.Gold;

/// <summary>The ratchet for places: what the frozen gold shows the gazetteer to find and resolve may not become worse unnoticed.</summary>
/// <remarks>ATTEST_ACCEPT=1 raises floors and lowers none; ATTEST_ALLOW_REGRESSION="reason" lowers them and writes the reason down.</remarks>
public sealed class PlaceGoldTests
{
    private static readonly string Folder = Path.Combine(GeneratedText.Root, "eval");
    private static readonly PlaceGold Gold = PlaceGold.Read(Path.Combine(Folder, "gold", "places"));

    [Fact]
    public void No_figure_of_the_gold_of_places_is_below_its_floor()
    {
        var path = Path.Combine(Folder, "floors", "places.json");
        var floors = Floors.Parse(File.ReadAllText(path));
        var now = Measured.Of(Gold, Measure(document => document.IsOpen), Measure(document => !document.IsOpen));
        var (accept, reason) = (Environment.GetEnvironmentVariable("ATTEST_ACCEPT") == "1", Environment.GetEnvironmentVariable("ATTEST_ALLOW_REGRESSION"));
        if (accept) floors.Raise(now);
        if (reason is { Length: > 0 }) floors.Lower(now, reason);
        if (accept || reason is { Length: > 0 }) File.WriteAllText(path, floors.ToString());

        Assert.Equal([], floors.Troubles(now));
    }

    [Fact]
    public void The_gold_is_the_one_whose_digests_stand_beside_it() => Assert.Equal(
        Gold.Digests.Select(digest => $"{digest.Value}  {digest.Key}.jsonl"), File.ReadAllLines(Path.Combine(Folder, "gold", "places", "SHA256SUMS")));

    [Fact]
    public void Every_mention_is_a_slice_of_its_report() =>
        Assert.All(Gold.Documents, document => Assert.All(document.Mentions, mention => Assert.Matches("^\\S.*\\S$|^\\S$", document.Text[mention.Start..mention.End])));

    [Fact]
    public void Half_of_the_reports_are_closed() => Assert.Equal(24, Gold.Documents.Count(document => document.IsOpen));

    private static PlaceFigures Measure(Func<PlaceGold.Document, bool> chosen)
    {
        using var gazetteer = WorldGazetteer.Default();
        return PlaceReport.Measure(Gold, gazetteer, chosen, []);
    }
}
