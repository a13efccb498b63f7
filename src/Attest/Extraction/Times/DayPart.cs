namespace Attest.Extraction.Times;

/// <summary>A part of a day, numbered as the lexicons number it.</summary>
internal enum DayPart : byte
{
    /// <summary>None named.</summary>
    None,

    /// <summary>From dawn on.</summary>
    Morning = 1,

    /// <summary>From noon on.</summary>
    Afternoon = 2,

    /// <summary>From dusk on.</summary>
    Evening = 3,

    /// <summary>The dark hours, which are said of the day they begin on.</summary>
    Night = 4,

    /// <summary>Noon.</summary>
    Midday = 5,

    /// <summary>The end of a day.</summary>
    Midnight = 6,
}
