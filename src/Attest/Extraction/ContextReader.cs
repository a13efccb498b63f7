using Attest.Facts;

namespace Attest.Extraction;

/// <summary>What a sentence says about its figures beside the harm: a period, doubt, counting that goes on, who they were.</summary>
internal sealed class ContextReader(Lookup lookup)
{
    private readonly int _aggregate = lookup.Class("ctx.aggregate");
    private readonly int _provisional = lookup.Class("ctx.provisional");
    private readonly int _doubt = lookup.Class("hedge");
    private readonly int _feared = lookup.Class("ctx.feared");

    public void Read(Draft draft, List<FoundClaim> claims)
    {
        foreach (var claim in claims)
        {
            var (first, end) = draft.Sentences[claim.Sentence];
            for (var i = first; i < end; i++)
            {
                var element = draft.Elements[i];
                if (element.Kind == ElementKind.Time && draft.Times[element.Index].CountsUp && claim.Scope == ClaimScope.Total) claim.Scope = ClaimScope.Aggregate;
                if (lookup.Has(element.Symbol, _aggregate)) claim.Scope = ClaimScope.Aggregate;
                if (lookup.Has(element.Symbol, _provisional)) claim.Provisional = true;
                var near = element.End <= claim.End + 1 && element.End >= claim.First - 6;
                if (near && claim.Status == ClaimStatus.Asserted && (lookup.Has(element.Symbol, _doubt) || lookup.Has(element.Symbol, _feared))) claim.Status = ClaimStatus.Unconfirmed;
            }
        }
    }

    /// <summary>Figures that name nobody count those whom their incident was aimed at.</summary>
    public static void TakeTargets(List<FoundClaim> claims, List<FoundIncident> incidents)
    {
        foreach (var claim in claims)
            if (claim.Group == VictimGroup.Unknown && claim.Incident >= 0 && claim.Incident < incidents.Count && incidents[claim.Incident].TargetGroup is VictimGroup.Security or VictimGroup.Civilian) claim.Group = incidents[claim.Incident].TargetGroup;
    }

    /// <summary>Figures without a group of their own take it from the figures they stand with, then from the report's target.</summary>
    public static void ShareGroups(List<FoundClaim> claims)
    {
        for (var i = 1; i < claims.Count; i++)
        {
            var (before, claim) = (claims[i - 1], claims[i]);
            if (claim.Group == VictimGroup.Unknown && before.Sentence == claim.Sentence && claim.Verb is null or { Passive: false } && claim.Agent < 0) claim.Group = before.Group;
        }
    }
}
