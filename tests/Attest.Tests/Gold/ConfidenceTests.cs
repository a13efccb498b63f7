using System.Xml.Linq;
using Attest.Eval;
using Attest.Lexicons;
using Attest.Tests.Docs;
using Xunit;

namespace Attest.Tests.Gold;

/// <summary>What a confidence states, the gold must bear out.</summary>
public sealed class ConfidenceTests
{
    private const double ChanceExplains = 1.64; // standard errors: one in twenty
    private static readonly List<Judged> Read = Judged.All(GoldSet.All, Path.Combine(GeneratedText.Root, "eval"), new GoldReader(LexiconShelf.Embedded()).Read);
    private static readonly SignWeights Kept = ConfidenceTable.Weights(LexiconShelf.Embedded().TextOf("lexicons/en/confidence.tsv")!); // travels with the engine

    [Theory]
    [InlineData(SignWeights.Claim)]
    [InlineData(SignWeights.Link)]
    public void Of_closed_claims_stated_at_nine_tenths_nine_in_ten_are_right(string what)
    {
        var closed = ReliabilityReport.Of(Read.Where(one => !one.Open), what, Kept);

        Assert.True(closed.SureRight >= 0.9 * closed.Sure - ChanceExplains * Math.Sqrt(0.09 * closed.Sure), $"{closed.SureRight} of {closed.Sure}");
    }

    [Theory]
    [InlineData("forms")]
    [InlineData("africa")]
    [InlineData("world")]
    public void So_are_those_of_a_set_of_which_no_closed_figure_was_known(string set)
    {
        var closed = ReliabilityReport.LeftOut(Read, SignWeights.Claim, set);

        Assert.InRange(closed.Sure, 10, closed.Count);
        Assert.True(closed.SureRight >= 0.9 * closed.Sure - ChanceExplains * Math.Sqrt(0.09 * closed.Sure), $"{closed.SureRight} of {closed.Sure}");
    }

    [Theory]
    [InlineData(SignWeights.Claim, 0.07)]
    [InlineData(SignWeights.Link, 0.12)]
    public void Stated_confidences_are_near_what_the_closed_parts_bear_out(string what, double error)
    {
        var closed = ReliabilityReport.Of(Read.Where(one => !one.Open), what, Kept);

        Assert.InRange(closed.Error, 0, error);
    }

    /// <summary>Not byte for byte: with every rule of reading changed, the last digits of an estimate move.</summary>
    [Theory]
    [InlineData(SignWeights.Claim)]
    [InlineData(SignWeights.Link)]
    public void The_table_follows_from_the_gold(string what)
    {
        var again = ConfidenceTable.Weights(ConfidenceTable.Of(Read));
        var apart = Judged.Cases(Read, what).Average(one => Math.Abs(Kept.Of(what, one.Signs) - again.Of(what, one.Signs)));

        Assert.True(apart <= 0.03, $"{what}: {apart:F3} apart on average; run `dotnet run --project eval/Attest.Eval -- confidence`");
    }

    [Fact]
    public void Claims_carry_the_confidence_that_the_table_gives_their_signs() => Assert.All(Read, one =>
    {
        Assert.Equal(Kept.Of(SignWeights.Claim, one.Read.WordSigns), one.Read.Confidence);
        Assert.Equal(Kept.Of(SignWeights.Link, one.Read.LinkSigns), one.Read.IncidentConfidence);
    });

    [Fact]
    public void A_sign_of_what_goes_wrong_lowers_a_confidence_and_the_closed_part_only_the_level()
    {
        var planted = Enumerable.Range(0, 200).Select(i => Planted(i, open: true, i % 2 == 0 ? "good" : "bad", right: i % 2 == 0 || i % 4 == 1)).ToList();
        var weights = ConfidenceTable.Weights(ConfidenceTable.Of([.. planted, .. planted.Select(one => one with { Open = false })]));
        var worse = ConfidenceTable.Weights(ConfidenceTable.Of([.. planted, .. planted.Select(one => one with { Open = false, Right = false })]));

        Assert.InRange(weights.Of(SignWeights.Claim, [("rule", "good")]), 0.85, 0.99);
        Assert.InRange(weights.Of(SignWeights.Claim, [("rule", "bad")]), 0.45, 0.65);
        Assert.InRange(worse.Of(SignWeights.Claim, [("rule", "good")]), 0, 0.2);
    }

    [Fact]
    public void A_value_of_few_reports_takes_the_weight_of_all_such()
    {
        var planted = Enumerable.Range(0, 200).Select(i => Planted(i % 100, open: true, i < 7 ? "rare" : "usual", right: i >= 4)).ToList();
        var table = ConfidenceTable.Of(planted);
        var weights = ConfidenceTable.Weights(table);

        Assert.DoesNotContain("rare", table, StringComparison.Ordinal);
        Assert.Equal(weights.Of(SignWeights.Claim, [("rule", "never seen")]), weights.Of(SignWeights.Claim, [("rule", "rare")]));
        Assert.True(weights.Of(SignWeights.Claim, [("rule", "rare")]) < weights.Of(SignWeights.Claim, [("rule", "usual")]));
    }

    [Fact]
    public void Bins_and_errors_are_counted()
    {
        var of = new Reliability([(0.92, true), (0.94, false), (1, true), (0.3, false)]);

        Assert.Equal((4, 2, 3, 2), (of.Count, of.Right, of.Sure, of.SureRight));
        Assert.Equal([(1, 0.3, 0.0), (2, 0.93, 0.5), (1, 1.0, 1.0)], of.Bins.Select(bin => (bin.Count, Math.Round(bin.Stated, 6), bin.Observed)));
        Assert.Equal((0.3 + 2 * 0.43) / 4, of.Error, 9);
        Assert.Equal((0.08 * 0.08 + 0.94 * 0.94 + 0.3 * 0.3) / 4, of.Brier, 9);
    }

    [Fact]
    public void The_plot_shows_every_bin_of_both_parts()
    {
        var (open, closed) = (new Reliability([(0.92, true), (0.7, false)]), new Reliability([(0.91, true), (0.6, true), (0.4, false)]));
        var plot = XDocument.Parse(ReliabilityPlot.Of(("Words", open, closed), ("Link", closed, open)));

        Assert.Equal(2 * (open.Bins.Count + closed.Bins.Count), plot.Descendants().Count(element => element.Name.LocalName == "title"));
        Assert.Contains(plot.Descendants(), element => element.Value == "confidence stated");
        Assert.Equal("svg", XDocument.Load(Path.Combine(GeneratedText.Root, "docs", "evaluation", "reliability.svg")).Root!.Name.LocalName); // a document has a root
    }

    private static Judged Planted(int report, bool open, string rule, bool right) => new("planted", $"p-{report}", open, new GoldClaim
    {
        Start = 0, End = 1, Measure = "killed", Bound = "exact", Low = 1, High = 1, Victims = "civilian", Scope = "total",
        Source = "", SourceKind = "narrator", Status = "asserted", Incident = "main", WordSigns = [("rule", rule)], LinkSigns = [],
    }, right, null);
}
