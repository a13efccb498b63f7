namespace Attest.Facts;

/// <summary>What part of the harm a figure covers.</summary>
public enum ClaimScope
{
    /// <summary>All who came to this harm in the incident, as far as the speaker says.</summary>
    Total,

    /// <summary>A part of them: "including three children", "funerals of 50".</summary>
    Subset,

    /// <summary>Several incidents, an area or a period: "since 2012".</summary>
    Aggregate,

    /// <summary>None of these: an earlier figure quoted to be replaced, a later death on top of a count.</summary>
    Other,
}
