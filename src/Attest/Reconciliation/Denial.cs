using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>Somebody says that nobody came to this harm, or that a figure is not so (R12).</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Lowers">True when it comes from somebody who is no party.</param>
internal sealed record Denial(ReportedClaim Claim, bool Lowers);
