using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>What lifts low beside parts and vague words: admissions (R6), lists of the dead (R3), one side of a clash (R14).</summary>
internal static class Floors
{
    public static void Collect(Docket docket)
    {
        foreach (var figure in docket.Figures.Where(figure => figure.Low > 0))
        {
            if (docket.Policy.Range.AdmissionsAreFloors && figure.Behind.All(claim => Parties.Admits(claim.Claim))) Add(docket, figure, "R6");
            else if (docket.Policy.Eligibility.ListsAreFloors && figure.Behind.All(claim => claim.Claim.Listed == ListedNames.Dead)) Add(docket, figure, "R3");
        }
    }

    private static void Add(Docket docket, Figure figure, string rule) =>
        docket.Floors.Add(new Floor(figure.Low ?? 0, figure.Behind[0], rule, docket.Question.GroupOf(figure.Lead)));
}
