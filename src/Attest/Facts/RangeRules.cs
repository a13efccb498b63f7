namespace Attest.Facts;

/// <summary>How low and high are drawn and shown.</summary>
public sealed record RangeRules
{
    /// <summary>Which of low, best and high are shown.</summary>
    public required RangeShown Shown { get; init; }

    /// <summary>R6: what a party admits to have lost itself is a floor.</summary>
    public required bool AdmissionsAreFloors { get; init; }

    /// <summary>R13: where it is disputed who the dead were, the low of each group is 0; otherwise its undisputed part.</summary>
    public required bool DisputedFromZero { get; init; }
}
