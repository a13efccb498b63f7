using System.Globalization;

namespace Attest.Cli.Streams;

/// <summary>Reads the day out of an ISO date or date-time. The day is the one written, whatever the offset behind it.</summary>
internal static class PublicationDate
{
    private const int DayLength = 10;

    public static bool TryRead(string text, out DateOnly day)
    {
        day = default;
        if (text.Length < DayLength || !DateOnly.TryParseExact(text.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return false;
        if (text.Length == DayLength) return true;
        return text[DayLength] is 'T' or 't' or ' '
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
    }
}
