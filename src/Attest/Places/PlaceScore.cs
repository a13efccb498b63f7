namespace Attest.Places;

/// <summary>How well a candidate fits a name in its text, part by part.</summary>
public readonly record struct PlaceScore
{
    /// <summary>How often news means such a place: 9.5 for a country, else about the logarithm of its inhabitants.</summary>
    public double Standing { get; init; }

    /// <summary>How much the text is about its country: 0 to 6.</summary>
    public double Country { get; init; }

    /// <summary>How much the other names point to its first-level unit: 0 to 3.</summary>
    public double Unit { get; init; }

    /// <summary>10 when it lies in the place said to contain it, -10 when it does not, 0 when none is said.</summary>
    public double Parent { get; init; }

    /// <summary>What it loses or gains by what the words about it call it.</summary>
    public double Said { get; init; }

    /// <summary>How near it lies to what else the text names: 0 to 3.</summary>
    public double Near { get; init; }

    /// <summary>All together.</summary>
    public double Sum => Standing + Country + Unit + Parent + Said + Near;
}
