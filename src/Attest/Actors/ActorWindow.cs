using System.Globalization;

namespace Attest.Actors;

/// <summary>Since and until when something held: ISO, to the day or coarser; null where open or not known.</summary>
/// <param name="From">The first day, month or year.</param>
/// <param name="Until">The last day, month or year.</param>
public readonly record struct ActorWindow(string? From, string? Until)
{
    /// <summary>True where neither end is known.</summary>
    public bool IsOpen => From is null && Until is null;

    /// <summary>True unless the day lies before the first or after the last; a year or month counts from its first day to its last.</summary>
    public bool Holds(DateOnly day) => !IsBefore(day) && (Until is null || Compare(day, Until) <= 0);

    /// <summary>True when the day lies before the first.</summary>
    public bool IsBefore(DateOnly day) => From is not null && Compare(day, From) < 0;

    /// <summary>True for a day, month or year of the calendar as the tables write it.</summary>
    internal static bool IsDate(string date) => date.Length switch
    {
        4 => DateOnly.TryParseExact(date, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        7 => DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        10 => DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => false,
    };

    /// <summary>True unless it ends before it begins, as far as the coarser of the two tells.</summary>
    internal bool RunsForward => From is null || Until is null || string.CompareOrdinal(From, 0, Until, 0, Math.Min(From.Length, Until.Length)) <= 0;

    /// <summary>How a day stands to a date, as far as the date tells. Asked of every actor a text names: nothing is allocated.</summary>
    private static int Compare(DateOnly day, string date)
    {
        Span<char> iso = stackalloc char[10];
        day.TryFormat(iso, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return ((ReadOnlySpan<char>)iso[..date.Length]).SequenceCompareTo(date);
    }
}
