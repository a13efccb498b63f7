namespace Attest.Facts;

/// <summary>A claim that does not count, and why.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Rule">The policy's rule: "R4", "R22"; "without" where the user left its source out; "groups" where the policy does not count these people.</param>
/// <param name="Why">A sentence for people.</param>
public sealed record SetAside(ClaimId Claim, string Rule, string Why);
