using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>Section 4: how well a finding stands, the first that applies.</summary>
internal static class Standing
{
    public static FindingStatus Of(Docket docket, Draw draw)
    {
        if (draw.Choice.TooFarApart || docket.Denials.Count > 0 || FiguresApart(docket, draw)) return FindingStatus.Contested;
        return draw.Choice.Best is not null && draw.Choice.Support >= 2 ? FindingStatus.Corroborated : FindingStatus.Unconfirmed;
    }

    // the two sides of a clash are counted apart: their figures do not contradict each other
    private static bool FiguresApart(Docket docket, Draw draw) => draw.Sides.IsEmpty
        ? AreApart(docket.Figures, docket.Policy.Best.ContestedFactor)
        : draw.Sides.Any(side => AreApart(side.Behind, docket.Policy.Best.ContestedFactor));

    private static bool AreApart(IReadOnlyCollection<Figure> figures, int factor) =>
        figures.Any(one => figures.Any(other => one.Origin != other.Origin && (other.Bottom ?? other.Top) > (long)one.Top * factor));
}
