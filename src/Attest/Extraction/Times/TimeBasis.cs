namespace Attest.Extraction.Times;

/// <summary>How a time was worked out.</summary>
internal enum TimeBasis : byte
{
    /// <summary>It names no day, month or year: "for three days".</summary>
    None,

    /// <summary>By its own words.</summary>
    Words,

    /// <summary>As the last such day before the report.</summary>
    Before,

    /// <summary>As the next such day after the report.</summary>
    After,

    /// <summary>As the day of the report.</summary>
    SameDay,

    /// <summary>Counted from the day of the report.</summary>
    Said,

    /// <summary>Counted from the time last named.</summary>
    Told,

    /// <summary>Counted from an event whose day is known.</summary>
    Event,

    /// <summary>In the year last named.</summary>
    ToldYear,

    /// <summary>In part: day and month cannot be told apart.</summary>
    Ambiguous,

    /// <summary>Not: the day of the report is not known.</summary>
    UnknownDay,

    /// <summary>Not: what it is counted from has no known date.</summary>
    UnknownEvent,
}
