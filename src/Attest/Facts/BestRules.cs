namespace Attest.Facts;

/// <summary>How the best figure is chosen.</summary>
public sealed record BestRules
{
    /// <summary>R1: what makes a figure best.</summary>
    public required BestChoice Choice { get; init; }

    /// <summary>R2: an inquiry with a published method outranks every other origin.</summary>
    public required bool InvestigationsLead { get; init; }

    /// <summary>The lower end of a range may be best; otherwise a range only supports what it contains.</summary>
    public required bool RangeFloors { get; init; }

    /// <summary>R10: "about N" agrees with figures this far from N.</summary>
    /// <value>A share of N: 0.1 is a tenth.</value>
    public required decimal AboutShare { get; init; }

    /// <summary>R10: below this, "about N" agrees by a number of people instead of a share.</summary>
    public required int SmallBelow { get; init; }

    /// <summary>R10: that number of people.</summary>
    public required int SmallPeople { get; init; }

    /// <summary>An open claim supports figures from its floor to so many times its floor.</summary>
    public required int OpenFactor { get; init; }

    /// <summary>R24: figures of equal support more than so many times apart yield no best; null always yields one.</summary>
    public required int? ApartFactor { get; init; }

    /// <summary>Section 4: figures of two origins more than so many times apart make a finding contested.</summary>
    public required int ContestedFactor { get; init; }
}
