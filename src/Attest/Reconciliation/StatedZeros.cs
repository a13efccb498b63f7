namespace Attest.Reconciliation;

/// <summary>R12: "nobody was hurt" is a denial where another origin states at least one.</summary>
internal static class StatedZeros
{
    public static void BecomeDenials(Docket docket)
    {
        foreach (var figure in docket.Figures.FindAll(static figure => figure.High == 0))
        {
            if (!SomebodyElseStatesOne(docket, figure.Origin)) continue;
            docket.Figures.Remove(figure);
            docket.Denials.AddRange(figure.Behind.Select(claim => new Denial(claim, Parties.IsOutside(docket.Question, claim.Claim))));
        }
    }

    private static bool SomebodyElseStatesOne(Docket docket, string origin) =>
        docket.Figures.Concat(docket.Apart).Any(figure => figure.Origin != origin && figure.Low > 0)
        || docket.Floors.Select(floor => floor.Claim).Concat(docket.Vague)
            .Any(claim => docket.Speakers.OriginOf(claim) != origin && claim.Claim.Low > 0);
}
