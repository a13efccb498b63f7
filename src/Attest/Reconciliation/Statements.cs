using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>One statement of one origin: repetitions count once, parts that share nobody add up, and one figure remains.</summary>
internal static class Statements
{
    public static IEnumerable<Figure> Join(Docket docket, string origin, List<ReportedClaim> said)
    {
        var distinct = WithoutRepetitions(docket, said);
        // "15 dead, and it may be as many as 30": the ceiling stands beside the count
        var ceilings = distinct.Where(claim => claim.Claim.Low is null).ToList();
        var counts = distinct.Where(claim => claim.Claim.Low is not null).ToList();
        if (counts.Count > 0) yield return JoinCounts(docket, origin, counts);
        if (ceilings.Count == 0) yield break;
        foreach (var other in ceilings.Skip(1)) docket.Drop(other, "R16", "The same speaker names another ceiling first.");
        yield return Figure.Of(origin, ceilings[0]);
    }

    private static List<ReportedClaim> WithoutRepetitions(Docket docket, List<ReportedClaim> said)
    {
        var distinct = new List<ReportedClaim>();
        var byFigure = new Dictionary<(int?, int?), List<ReportedClaim>>();
        foreach (var claim in said)
        {
            if (!byFigure.TryGetValue((claim.Claim.Low, claim.Claim.High), out var same)) byFigure[(claim.Claim.Low, claim.Claim.High)] = same = [];
            var first = same.Find(other => !Parts.ShareNobody(docket, other, claim));
            if (first is null)
            {
                distinct.Add(claim);
                same.Add(claim);
            }
            else docket.Drop(claim, "R21", $"It says \"{first.Claim.Text}\" again; one origin counts once.");
        }

        return distinct;
    }

    private static Figure JoinCounts(Docket docket, string origin, List<ReportedClaim> counts)
    {
        if (counts.Count == 1) return Figure.Of(origin, counts[0]);
        var parts = docket.Policy.Origins.AddDisjointGroups ? Parts.Find(docket, counts) : [];
        var wholes = counts.Except(parts).ToList();
        if (parts.Length > 1 && !wholes.Exists(whole => MayHold(docket, whole, parts))) return Sum(docket, origin, parts, wholes);
        var whole = (parts.Length > 1 ? wholes.Where(claim => MayHold(docket, claim, parts)) : counts)
            .OrderBy(Rank).First();
        foreach (var other in counts.Where(claim => claim != whole))
        {
            if (parts.Length > 1 && parts.Contains(other) && other.Claim.Low is { } low && docket.Policy.Eligibility.SubsetsAreFloors && !Figure.IsOfEnemy(other.Claim))
                docket.Floors.Add(new Floor(low, other, "R4", docket.Question.GroupOf(other.Claim)));
            else docket.Drop(other, "R16", $"The same speaker says \"{whole.Claim.Text}\"; one origin counts once.");
        }

        return Figure.Of(origin, whole);
    }

    private static Figure Sum(Docket docket, string origin, ImmutableArray<ReportedClaim> parts, List<ReportedClaim> others)
    {
        var sum = Figure.Sum(origin, parts);
        foreach (var other in others) docket.Drop(other, "R16", "The same speaker counts these people group by group; one origin counts once.");
        return sum;
    }

    // a figure for everybody, large enough to hold the parts, is the total they are parts of
    private static bool MayHold(Docket docket, ReportedClaim whole, ImmutableArray<ReportedClaim> parts)
    {
        var sum = Figure.Sum("", parts);
        return !Parts.IsPart(whole.Claim)
            && (whole.Claim.High is null || sum.Low <= whole.Claim.High
                || Agreement.With(sum.Low ?? 0, whole.Claim.Bound, whole.Claim.Low, whole.Claim.High, docket.Policy.Best));
    }

    // asserted before unconfirmed, final before early, precise before open, then as the text goes
    private static (bool, bool, int) Rank(ReportedClaim claim) =>
        (claim.Claim.Status != ClaimStatus.Asserted, claim.Claim.Provisional, Figure.Looseness(claim.Claim.Bound));
}
