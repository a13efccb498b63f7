using System.Collections.Frozen;
using System.Globalization;

namespace Attest.Reading;

/// <summary>The day of a release that has no dateline: a heading with a date ("May 11: Patrol attacked", "Daily update, July 16") beside a number that begins with year and month ("2010-05-CA-039").</summary>
/// <remarks>A heading alone tells nothing: it may as well name the day of what it is about. The number must agree with it in the month, and in the year where one is written.</remarks>
internal static class HeadingDay
{
    private const int Reach = 400; // units within which the number stands
    private const int Headings = 3; // lines that may be headings
    private const int LongestDate = 20;

    /// <summary>The day; null where heading and number do not both tell it.</summary>
    public static DateOnly? Of(string text, List<Block> blocks, FrozenDictionary<string, int> months)
    {
        if (Stamp(text.AsSpan(0, Math.Min(Reach, text.Length))) is not var (year, month)) return null;
        for (var i = 0; i < Math.Min(Headings, blocks.Count); i++)
            if (In(blocks[i].In(text), months) is { } date && date.Month == month && (date.Year ?? year) == year && date.Day <= DateTime.DaysInMonth(year, month)) return new DateOnly(year, month, date.Day);
        return null;
    }

    /// <summary>Year and month of "2010-05-CA-039"; behind a whole date ("2010-05-11") no letter follows.</summary>
    private static (int Year, int Month)? Stamp(ReadOnlySpan<char> opening)
    {
        for (var at = 0; at + 9 < opening.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(opening[at - 1])) continue;
            if (opening[at + 4] != '-' || opening[at + 7] != '-' || !char.IsAsciiLetterUpper(opening[at + 8])) continue;
            if (Number(opening.Slice(at, 4)) is >= 1950 and <= 2099 and var year && Number(opening.Slice(at + 5, 2)) is >= 1 and <= 12 and var month) return (year, month);
        }

        return null;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    /// <summary>A date that opens a line before a colon, or ends it.</summary>
    private static WrittenDate? In(ReadOnlySpan<char> line, FrozenDictionary<string, int> months)
    {
        if (WrittenDate.TryReadAt(line, months, out var date, out var end) && line[end..].TrimStart() is [':', ..]) return date;
        for (var at = Math.Max(0, line.Length - LongestDate); at < line.Length; at++)
            if ((at == 0 || line[at - 1] == ' ') && WrittenDate.TryRead(line[at..], months, out date)) return date;
        return null;
    }
}
