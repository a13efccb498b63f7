using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>R5: who counts killed and wounded in one figure has said how many can be dead at most; it bounds that origin's own count of the dead or the injured and nobody else's.</summary>
internal static class Lumps
{
    public static void Bind(Docket docket)
    {
        if (docket.Measure is not (Measure.Killed or Measure.Injured) || !docket.Question.Counts(Measure.Casualties)) return;
        var lumped = docket.Claims.Where(claim => claim.Claim is { Measure: Measure.Casualties, Scope: ClaimScope.Total, Status: ClaimStatus.Asserted, High: not null })
            .ToLookup(docket.Speakers.OriginOf);
        for (var i = 0; i < docket.Figures.Count; i++)
        {
            var figure = docket.Figures[i];
            var most = lumped[figure.Origin].Min(claim => claim.Claim.High);
            if (figure.Open && most >= figure.Low) docket.Figures[i] = figure with { Ceiling = most };
        }
    }
}
