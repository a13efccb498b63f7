namespace Attest.Facts;

/// <summary>What becomes of the own dead of the side that carried an incident out.</summary>
public enum OwnLosses
{
    /// <summary>A toll of their own.</summary>
    Apart,

    /// <summary>A toll of their own, added to the incident's as well.</summary>
    Added,

    /// <summary>In no toll.</summary>
    Excluded,
}
