namespace Attest.Extraction.Times;

/// <summary>Whether a figure beside a time belongs to it or was counted up over it.</summary>
internal enum TimeUse : byte
{
    /// <summary>When something happened.</summary>
    Point,

    /// <summary>"since 2012".</summary>
    Since,

    /// <summary>"in the last three years".</summary>
    Period,
}
