namespace Attest.Facts;

/// <summary>What part an incident plays in a report.</summary>
public enum IncidentRole
{
    /// <summary>What the report is about.</summary>
    Main,

    /// <summary>Reported as well.</summary>
    Other,

    /// <summary>Recalled: an old attack, the subject of a trial. Not reported by this report.</summary>
    Background,
}
