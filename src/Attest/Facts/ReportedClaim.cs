namespace Attest.Facts;

/// <summary>A claim together with the report it stands in, as it comes to be reconciled.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Report">The report it stands in.</param>
/// <param name="CopyOf">The report that one copies; null when it copies none.</param>
public sealed record ReportedClaim(Claim Claim, ReportId Report, ReportId? CopyOf = null);
