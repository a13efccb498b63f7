using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>Section 1, claim by claim: what is no figure for the toll of this incident is set aside, the first rule that applies.</summary>
internal static class Eligibility
{
    public static void Sift(Docket docket)
    {
        foreach (var claim in docket.Open.ToList()) Sift(docket, claim);
    }

    private static void Sift(Docket docket, ReportedClaim reported)
    {
        var claim = reported.Claim;
        if (claim.Scope == ClaimScope.Aggregate)
            docket.Drop(reported, "R18", "It counts several incidents, an area or a period.");
        else if (claim.Scope == ClaimScope.Other && !IsLaterDeath(docket, claim))
            docket.Drop(reported, "R18", "It is not this incident's toll: an earlier figure, or one for something else.");
        else if (claim.Status == ClaimStatus.Expected)
            docket.Drop(reported, "R18", "It says what may come, not what has happened.");
        else if (claim.Measure == Measure.Casualties)
            docket.Drop(reported, "R5", claim.Source.Relation == SourceRelation.Enemy
                ? "Killed and wounded in one figure, and a party's for its enemy; it bounds no toll."
                : "Killed and wounded in one figure; it bounds only what the same speaker says of the dead.");
        else if (!docket.Own && docket.Question.IsOwn(claim))
            docket.Drop(reported, "R14", "The own losses of the side that carried the incident out; they have a toll of their own.");
        else if (IsNotCounted(docket, claim))
            docket.Drop(reported, "groups", "This policy does not count these people.");
        else
            Sort(docket, reported);
    }

    // what is left is a floor, a denial, a vague word or a figure
    private static void Sort(Docket docket, ReportedClaim reported)
    {
        var claim = reported.Claim;
        if (claim.Listed == ListedNames.Ambiguous)
            docket.Drop(reported, "R3", "A list of names whose words do not say that all of them are dead; it waits for a person's judgement.");
        else if (claim.Status == ClaimStatus.Denied)
            Deny(docket, reported);
        else if (claim.Scope == ClaimScope.Subset)
            SetFloor(docket, reported);
        else if (claim.Scope == ClaimScope.Other)
            docket.Later.Add(reported);
        else if (claim.Bound == Bound.Vague || (claim.Low is null && claim.High is null))
            docket.Vague.Add(reported);
        else
            docket.Totals.Add(reported);
    }

    private static void Deny(Docket docket, ReportedClaim reported)
    {
        if (reported.Claim.Scope == ClaimScope.Total) docket.Denials.Add(new Denial(reported, Parties.IsOutside(docket.Question, reported.Claim)));
        else docket.Drop(reported, "R12", "A denial of a part; it is recorded.");
    }

    private static void SetFloor(Docket docket, ReportedClaim reported)
    {
        var claim = reported.Claim;
        var rules = docket.Policy.Eligibility;
        var rule = claim.Listed == ListedNames.Dead ? "R3" : "R4";
        if (Figure.IsOfEnemy(claim)) docket.Drop(reported, rule, "A part only, and a party's figure for its enemy.");
        else if (claim.Low is { } value && (rule == "R3" ? rules.ListsAreFloors : rules.SubsetsAreFloors))
            docket.Floors.Add(new Floor(value, reported, rule, docket.Question.GroupOf(claim)));
        else docket.Drop(reported, rule, "A part only, never the total.");
    }

    private static bool IsLaterDeath(Docket docket, Claim claim) =>
        docket.Policy.Origins.AddLaterDeaths && claim.Updates is not null && claim.Low is not null;

    private static bool IsNotCounted(Docket docket, Claim claim) =>
        docket.Policy.Eligibility.Groups is { IsEmpty: false } groups && !groups.Contains(docket.Question.GroupOf(claim));
}
