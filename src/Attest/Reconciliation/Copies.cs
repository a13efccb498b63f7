using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>R21: a copy says nothing new. Where it repeats, it counts once; where it changed a fact, it does not count at all.</summary>
internal static class Copies
{
    public static void SetAside(Docket docket)
    {
        foreach (var claim in docket.Open.Where(docket.Speakers.IsCopied).ToList())
        {
            var root = docket.Speakers.RootOf(claim.Report);
            var original = docket.Question.Claims.Where(other => other.Report == root).ToList();
            if (original.Exists(other => Repeats(claim.Claim, other.Claim)))
                docket.Drop(claim, "R21", "A copy says what the report it copies says; one origin counts once.");
            else if (Changed(docket, claim, original) is { } changed)
                docket.Drop(claim, "R21", $"A copy changed a fact: the report it copies has \"{changed.Text}\". Shown, not counted.");
        }
    }

    private static bool Repeats(Claim copy, Claim original) =>
        copy.Measure == original.Measure && copy.Scope == original.Scope && copy.Status == original.Status
        && copy.Bound == original.Bound && copy.Low == original.Low && copy.High == original.High && copy.Term == original.Term;

    private static Claim? Changed(Docket docket, ReportedClaim claim, List<ReportedClaim> original)
    {
        var origin = docket.Speakers.OriginOf(claim);
        var ownVoice = claim.Claim.Source.Text is null;
        var same = original.Where(other => ownVoice || docket.Speakers.OriginOf(other) == origin).Select(other => other.Claim).ToList();
        // the lead of a copy may round what the original credits (R22): that is no change
        if (ownVoice && same.Exists(other => OwnVoice.Rounds(claim.Claim, other, docket.Policy.Best))) return null;
        return same.Find(other => other.Measure == claim.Claim.Measure && other.Scope == claim.Claim.Scope)
            ?? same.Find(other => other.Low is not null && other.Low == claim.Claim.Low);
    }
}
