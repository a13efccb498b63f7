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

    private static int CompareNames(ReportedClaim x, ReportedClaim y)
    {
        var byName = CompareNames(x.Claim.Id.Value, y.Claim.Id.Value);
        return byName != 0 ? byName : string.CompareOrdinal(x.Report.Sha256, y.Report.Sha256);
    }

    // "c2" before "c10"
    private static int CompareNames(string x, string y) =>
        x.Length != y.Length ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y);
}
