using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace Attest.Reading;

/// <summary>A date as written: "5 JAN 90", "Sept. 19, 2024", "2024-09-19", "19/09/2024".</summary>
/// <param name="Day">1 to 31.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Year">As written; null when the words give none.</param>
internal readonly record struct WrittenDate(int Day, int Month, int? Year)
{
    /// <summary>Two-digit years up to this one belong to the year 2000 and after, when nothing else tells.</summary>
    private const int Pivot = 70;

    private const int MostWords = 8;

    private static readonly SearchValues<char> s_gap = SearchValues.Create(" .,/-\u00A0\u2009\u00BA");

    private enum Part { Other, Weekday, Month, Day, Year }

    private readonly record struct Piece(Part Part, int Value, int Length, int End);

    /// <summary>Reads a stretch that is a date and nothing else.</summary>
    public static bool TryRead(ReadOnlySpan<char> words, FrozenDictionary<string, int> months, out WrittenDate date) =>
        TryReadAt(words, months, out date, out var end) && IsEnd(words[end..]);

    /// <summary>Reads a date at the beginning of a stretch; <paramref name="end"/> is the offset just after it.</summary>
    public static bool TryReadAt(ReadOnlySpan<char> words, FrozenDictionary<string, int> months, out WrittenDate date, out int end)
    {
        Span<Piece> pieces = stackalloc Piece[MostWords];
        var found = 0;
        var lookup = months.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var cursor = new WordCursor(words); found < MostWords && cursor.MoveNext();)
        {
            if (!IsGap(cursor.Gap)) break;
            var piece = PieceOf(cursor.Word, cursor.End, lookup);
            if (piece.Part is Part.Other)
            {
                if (found > 0 && IsJoint(cursor.Word)) continue;
                break;
            }

            if (piece.Part is not Part.Weekday || found > 0) pieces[found++] = piece;
        }

        return TryCombine(pieces[..found], out date, out end);
    }

    /// <summary>The day meant; null when it is not in the calendar, or when nothing tells the year.</summary>
    /// <param name="published">The day of publication: a year not written is the last one in which the date is not after it.</param>
    public DateOnly? Resolve(DateOnly? published)
    {
        if (Year is null) return published is { } day ? NotAfter(day) : null;
        return Make(Year.Value < 100 ? Century(Year.Value, published) : Year.Value);
    }

    private DateOnly? NotAfter(DateOnly published)
    {
        var limit = published < DateOnly.MaxValue ? published.AddDays(1) : published; // the date of a wire may be a day ahead, by time zone
        for (var year = Math.Min(limit.Year, 9999); year > limit.Year - 5 && year > 0; year--)
            if (Make(year) is { } day && day <= limit) return day;
        return null;
    }

    private int Century(int year, DateOnly? published)
    {
        if (published is not { } day) return year < Pivot ? 2000 + year : 1900 + year;
        return Make(2000 + year) is { } late && late <= day ? 2000 + year : 1900 + year;
    }

    private DateOnly? Make(int year) =>
        year is >= 1 and <= 9999 && Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;

    private static bool TryCombine(ReadOnlySpan<Piece> p, out WrittenDate date, out int end)
    {
        (date, end) = (default, 0);
        if (p.Length < 2) return false;
        // 2024-09-19, 2024/9/19
        if (p is [{ Length: 4, Part: Part.Year }, { Part: Part.Day, Value: <= 12 }, { Part: Part.Day }, ..])
            return Take(new(p[2].Value, p[1].Value, p[0].Value), p[2].End, out date, out end);
        // 19/09/2024, 19.9.2024
        if (p is [{ Part: Part.Day }, { Part: Part.Day, Value: <= 12 }, { Length: 4, Part: Part.Year }, ..])
            return Take(new(p[0].Value, p[1].Value, p[2].Value), p[2].End, out date, out end);
        // 9/19/2024
        if (p is [{ Part: Part.Day, Value: <= 12 }, { Part: Part.Day }, { Length: 4, Part: Part.Year }, ..])
            return Take(new(p[1].Value, p[0].Value, p[2].Value), p[2].End, out date, out end);
        var (day, month) = p switch
        {
            [{ Part: Part.Month }, { Part: Part.Day }, ..] => (p[1].Value, p[0].Value),
            [{ Part: Part.Day }, { Part: Part.Month }, ..] => (p[0].Value, p[1].Value),
            _ => (0, 0),
        };
        if (day == 0) return false;
        var year = p.Length > 2 && p[2] is { Part: Part.Year } or { Part: Part.Day, Length: 2 } ? p[2].Value : (int?)null;
        return Take(new(day, month, year), year is null ? p[1].End : p[2].End, out date, out end);
    }

    private static bool Take(WrittenDate read, int at, out WrittenDate date, out int end)
    {
        (date, end) = (read, at);
        return true;
    }

    private static Piece PieceOf(ReadOnlySpan<char> word, int end, FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> months)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            if (word.Length > 4) return default;
            var value = int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture);
            if (word.Length == 4) return value is >= 1800 and <= 2199 ? new(Part.Year, value, 4, end) : default;
            if (word.Length <= 2 && value is >= 1 and <= 31) return new(Part.Day, value, word.Length, end);
            return word.Length == 2 ? new(Part.Year, value, 2, end) : default;
        }

        if (!months.TryGetValue(word, out var month)) return default;
        return month == 0 ? new(Part.Weekday, 0, word.Length, end) : new(Part.Month, month, word.Length, end);
    }

    private static bool IsJoint(ReadOnlySpan<char> word) =>
        word.Equals("st", StringComparison.OrdinalIgnoreCase) || word.Equals("nd", StringComparison.OrdinalIgnoreCase)
        || word.Equals("rd", StringComparison.OrdinalIgnoreCase) || word.Equals("th", StringComparison.OrdinalIgnoreCase)
        || word.Equals("er", StringComparison.OrdinalIgnoreCase) || word.Equals("de", StringComparison.OrdinalIgnoreCase)
        || word.Equals("of", StringComparison.OrdinalIgnoreCase);

    private static bool IsGap(ReadOnlySpan<char> gap) => gap.Length <= 3 && gap.IndexOfAnyExcept(s_gap) < 0;

    private static bool IsEnd(ReadOnlySpan<char> rest) => rest.IndexOfAnyExcept(" .,\u00A0") < 0;
}
