using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>R7: a party's figure for its enemy's losses stands apart, unless somebody who is no party states a figure that agrees.</summary>
internal static class EnemyClaims
{
    public static void SetAside(Docket docket)
    {
        foreach (var claim in docket.Vague.FindAll(static claim => Figure.IsOfEnemy(claim.Claim))) SetVagueAside(docket, claim);
        var rule = docket.Policy.Eligibility.EnemyFigures;
        if (rule == EnemyFigures.Counted || !docket.Figures.Exists(static figure => figure.OfEnemy)) return;
        var others = docket.Figures.Where(figure => !figure.OfEnemy).ToList();
        if (rule == EnemyFigures.IfAlone && !others.Exists(figure => figure.Low is not null)) return;
        var outside = others.Where(figure => !figure.Open && !figure.HighOnly && Parties.IsOutside(docket.Question, figure.Lead)).ToList();
        foreach (var figure in docket.Figures.Where(figure => figure.OfEnemy).ToList())
        {
            if (outside.Exists(other => other.Origin != figure.Origin && Agreement.Between(figure, other, docket.Policy.Best))) continue;
            if (rule == EnemyFigures.HighOnly) MakeCeiling(docket, figure);
            else SetApart(docket, figure);
        }
    }

    private static void SetApart(Docket docket, Figure figure)
    {
        docket.Apart.Add(figure);
        docket.Drop(figure, "R7", "A party's figure for its enemy's losses; nobody outside states one that agrees. Shown apart.");
    }

    private static void SetVagueAside(Docket docket, ReportedClaim claim)
    {
        if (docket.Policy.Eligibility is { EnemyFigures: EnemyFigures.Counted, Vague: not VagueUse.Floor }) return;
        docket.Vague.Remove(claim);
        docket.Apart.Add(Figure.Of(docket.Speakers.OriginOf(claim), claim));
        docket.Drop(claim, "R7", "A party's words for its enemy's losses. Shown apart.");
    }

    private static void MakeCeiling(Docket docket, Figure figure)
    {
        docket.Figures.Remove(figure);
        docket.Figures.Add(figure with { Bound = Bound.UpTo, Low = null, High = figure.Top });
    }
}
