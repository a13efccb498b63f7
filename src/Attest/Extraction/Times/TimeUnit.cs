namespace Attest.Extraction.Times;

/// <summary>A unit of time, from fine to coarse.</summary>
internal enum TimeUnit : byte
{
    /// <summary>None named.</summary>
    None,

    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A part of a day: morning, night.</summary>
    Part,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A weekend.</summary>
    Weekend,

    /// <summary>A week, from Monday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
