using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>The one order in which claims are looked at, so that the caller's order never matters: by day, then by name.</summary>
internal sealed class ClaimOrder : IComparer<ReportedClaim>
{
    public static ClaimOrder Instance { get; } = new();

    /// <summary>By name alone, as a reader looks for them.</summary>
    public static Comparer<ReportedClaim> ByName { get; } = Comparer<ReportedClaim>.Create(CompareNames);

    public int Compare(ReportedClaim? x, ReportedClaim? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var byDay = Nullable.Compare(x.Claim.AsOf, y.Claim.AsOf);
        return byDay != 0 ? byDay : CompareNames(x, y);
    }

    /// <summary>Names of claims, "c2" before "c10".</summary>
    public static Comparer<ClaimId> OfNames { get; } = Comparer<ClaimId>.Create(CompareIds);

    private static int CompareNames(ReportedClaim x, ReportedClaim y)
    {
        var byName = CompareIds(x.Claim.Id, y.Claim.Id);
        return byName != 0 ? byName : string.CompareOrdinal(x.Report.Sha256, y.Report.Sha256);
    }

    private static int CompareIds(ClaimId x, ClaimId y) => x.Value.Length != y.Value.Length
        ? x.Value.Length.CompareTo(y.Value.Length)
        : string.CompareOrdinal(x.Value, y.Value);
}
