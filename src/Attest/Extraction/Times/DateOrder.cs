namespace Attest.Extraction.Times;

/// <summary>Which number of a date stands first.</summary>
internal enum DateOrder : byte
{
    /// <summary>No day and month, or the year before both.</summary>
    None,

    /// <summary>"17 September", "17/09/2024".</summary>
    DayFirst,

    /// <summary>"September 17", "09/17/2024".</summary>
    MonthFirst,

    /// <summary>"03/04/2024": the numbers alone do not tell.</summary>
    Unsaid,
}
