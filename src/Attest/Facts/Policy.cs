namespace Attest.Facts;

/// <summary>How claims become a finding: parameters, not code paths.</summary>
/// <param name="Id">Its name: "attest-1".</param>
public sealed record Policy(string Id);
