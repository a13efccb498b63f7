namespace Attest.Facts;

/// <summary>How finely a time is known.</summary>
public enum DatePrecision
{
    /// <summary>Nothing dates it.</summary>
    Unknown,

    /// <summary>To the hour.</summary>
    Hour,

    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the week.</summary>
    Week,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the year.</summary>
    Year,
}
