namespace Attest.Facts;

/// <summary>Where the harmed stood in the incident.</summary>
public enum VictimSide
{
    /// <summary>The words do not say.</summary>
    Unknown,

    /// <summary>The side that carried the incident out.</summary>
    Perpetrator,

    /// <summary>Those it was aimed at.</summary>
    Target,

    /// <summary>Neither.</summary>
    Bystander,
}
