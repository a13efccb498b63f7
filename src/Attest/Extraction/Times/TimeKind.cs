namespace Attest.Extraction.Times;

/// <summary>What a time expression names, and so which of its parts are filled.</summary>
internal enum TimeKind : byte
{
    /// <summary>A place in the calendar: "14 March 2021", "May 3", "June", "2019".</summary>
    Date,

    /// <summary>"the 1990s".</summary>
    Decade,

    /// <summary>"the summer of 2003"; the value counts from spring, 1.</summary>
    Season,

    /// <summary>"the third quarter"; the value counts from 1.</summary>
    Quarter,

    /// <summary>"Tuesday"; the value counts from Monday, 1.</summary>
    Weekday,

    /// <summary>"yesterday", "overnight"; the value is the step from the day it is said.</summary>
    RelativeDay,

    /// <summary>"last week", "this year", "the following day".</summary>
    Unit,

    /// <summary>"three days ago", "two weeks later".</summary>
    Shift,

    /// <summary>"5:30 am".</summary>
    Clock,

    /// <summary>"in the morning", "last night".</summary>
    Part,

    /// <summary>"for three days".</summary>
    Duration,

    /// <summary>"every year", "a day".</summary>
    Rate,

    /// <summary>"the second half of 2008"; the value is 1 or 2.</summary>
    Half,

    /// <summary>"the 19th century"; the value counts from 1.</summary>
    Century,

    /// <summary>"these days", "in recent years": now, before or hereafter, and no more is said.</summary>
    Reference,
}
