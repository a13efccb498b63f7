using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>Turns the claims of an incident into a finding for each harm.</summary>
public static class Reconciler
{
    /// <summary>The incident with its toll, that of the side that carried it out, and the policy.</summary>
    public static Incident Reconcile(
        Incident incident, IReadOnlyList<ReportedClaim> claims, IReadOnlyList<Statement> statements, Policy policy, ImmutableArray<string> without)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(policy);
        return incident with { Policy = policy.Id };
    }
}
