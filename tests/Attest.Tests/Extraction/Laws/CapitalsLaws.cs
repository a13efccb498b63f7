using System.Globalization;
using Attest.Facts;
using Attest.Tests.Golden;
using Xunit;

namespace Attest.Tests.Extraction.Laws;

/// <summary>Capitals take the names away and leave the figures.</summary>
public sealed class CapitalsLaws
{
    [Theory]
    [InlineData("bamako-agency"), InlineData("bamako-daily"), InlineData("market-wire"), InlineData("village-brief")]
    public void A_sample_in_capitals_still_yields_its_figures(string name)
    {
        var report = Samples.Report(name);
        var raised = report with { Text = report.Text.ToUpperInvariant(), Title = report.Title?.ToUpperInvariant() };

        Assert.Equal(Figures(report), Figures(raised));
    }

    private static IEnumerable<string> Figures(Report report) => Samples.Pipeline.Walk(report, Samples.Options).Claims
        .Select(claim => string.Create(CultureInfo.InvariantCulture, $"{claim.Measure} {claim.Bound} {claim.Low}..{claim.High} of {claim.Quantity?.ToUpperInvariant()}"));
}
