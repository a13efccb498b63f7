using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>R15: people who die of their wounds, or missing people found dead, come on top of the count they are said to come on top of.</summary>
/// <remarks>A restated total is a figure like any other and never comes here.</remarks>
internal static class LaterDeaths
{
    public static void Add(Docket docket)
    {
        foreach (var death in docket.Later)
        {
            var at = docket.Figures.FindIndex(figure => IsBaseOf(docket, figure, death));
            if (at < 0) docket.Drop(death, "R15", "Nobody states the count that these deaths would come on top of.");
            else docket.Figures[at] = Figure.Sum(docket.Figures[at].Origin, [.. docket.Figures[at].Behind, death]);
        }
    }

    // the count it names; else, where it names the wounded or the missing, the count of the same speaker or of theirs
    private static bool IsBaseOf(Docket docket, Figure figure, ReportedClaim death)
    {
        if (figure.Low is null || figure.AsOf > death.Claim.AsOf) return false;
        var named = docket.Question.Claims.FirstOrDefault(claim => claim.Report == death.Report && claim.Claim.Id == death.Claim.Updates);
        if (named is null || figure.Behind.Contains(named)) return named is not null;
        return named.Claim.Measure != docket.Measure
            && (figure.Origin == docket.Speakers.OriginOf(death) || figure.Origin == docket.Speakers.OriginOf(named));
    }
}
