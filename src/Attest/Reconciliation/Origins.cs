using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>Section 0: everything one origin says of a toll becomes one figure, its newest.</summary>
internal static class Origins
{
    public static void Join(Docket docket)
    {
        if (docket.Totals.Exists(claim => claim.Claim.Updates is not null)) DropReplaced(docket);
        var open = docket.Totals.FindAll(docket.IsOpen);
        if (open.Count == 1) docket.Figures.Add(Figure.Of(docket.Speakers.OriginOf(open[0]), open[0]));
        else JoinAll(docket, open);
        LaterDeaths.Add(docket);
        DropOutdated(docket);
    }

    // what a party says of its own people and what it says of its enemy's are two counts
    private static void JoinAll(Docket docket, List<ReportedClaim> open)
    {
        foreach (var said in open.GroupBy(claim => (docket.Speakers.OriginOf(claim), Figure.IsOfEnemy(claim.Claim))))
            JoinOne(docket, said.Key.Item1, [.. said]);
    }

    private static void DropReplaced(Docket docket)
    {
        var updates = docket.Totals.Where(claim => claim.Claim.Updates is not null).ToLookup(claim => (claim.Report, claim.Claim.Updates));
        foreach (var claim in docket.Totals) DropReplaced(docket, claim, updates[(claim.Report, claim.Claim.Id)]);
    }

    private static void DropReplaced(Docket docket, ReportedClaim claim, IEnumerable<ReportedClaim> updates)
    {
        var newer = updates.FirstOrDefault(other => other.Claim.Id != claim.Claim.Id);
        if (newer is not null) docket.Drop(claim, "R16", $"\"{newer.Claim.Text}\" replaces it.");
    }

    private static void JoinOne(Docket docket, string origin, List<ReportedClaim> said)
    {
        if (said.Count == 1)
        {
            docket.Figures.Add(Figure.Of(origin, said[0]));
            return;
        }

        if (!docket.Policy.Origins.NewestReplaces)
        {
            foreach (var day in said.GroupBy(claim => claim.Claim.AsOf)) docket.Figures.AddRange(Statements.Join(docket, origin, [.. day]));
            return;
        }

        var newest = said.Max(claim => claim.Claim.AsOf);
        foreach (var claim in said.Where(claim => claim.Claim.AsOf != newest))
            docket.Drop(claim, "R16", "The same origin has said something newer.");
        docket.Figures.AddRange(Statements.Join(docket, origin, [.. said.Where(claim => claim.Claim.AsOf == newest)]));
    }

    // an older vague word or part of an origin does not outlive the total that the same origin gives later
    private static void DropOutdated(Docket docket)
    {
        if (!docket.Policy.Origins.NewestReplaces || docket.Vague.Count + docket.Floors.Count == 0) return;
        foreach (var claim in docket.Vague.Concat(docket.Floors.Select(floor => floor.Claim)).ToList())
        {
            var newer = docket.Figures.Find(figure => figure.Origin == docket.Speakers.OriginOf(claim)
                && figure.AsOf > (claim.Claim.AsOf ?? DateOnly.MinValue)
                && (claim.Claim.Bound == Bound.Vague || figure.Top < claim.Claim.Low));
            if (newer is null) continue;
            docket.Drop(claim, "R16", "The same origin has given a newer figure.");
            docket.Vague.Remove(claim);
            docket.Floors.RemoveAll(floor => floor.Claim == claim);
        }
    }
}
