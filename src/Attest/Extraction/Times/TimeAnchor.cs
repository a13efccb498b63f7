namespace Attest.Extraction.Times;

/// <summary>What a relative time is counted from.</summary>
internal enum TimeAnchor : byte
{
    /// <summary>The day the report is written: "last month", "three days ago".</summary>
    Said,

    /// <summary>The time last named: "the following day", "three days earlier".</summary>
    Told,

    /// <summary>Something that happened, named after it: "a day after the vote".</summary>
    Event,

    /// <summary>The time the telling has come to: the time last named in a history, the report's day in a report of the day ("the end of the year").</summary>
    Then,
}
