using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>A number that low may not fall below.</summary>
/// <param name="Value">The number.</param>
/// <param name="Claim">The claim that sets it.</param>
/// <param name="Rule">R3 for a list of the dead, R4 for a part, R6 for an admission, R11 for a vague word, R14 for one side of a clash.</param>
/// <param name="Group">Whose floor it is.</param>
internal sealed record Floor(int Value, ReportedClaim Claim, string Rule, VictimGroup Group)
{
    /// <summary>True for names and admissions, which no denial undoes.</summary>
    public bool Hard => Rule is "R3" or "R6";
}
