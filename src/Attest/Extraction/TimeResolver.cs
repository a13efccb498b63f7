using System.Globalization;
using Attest.Facts;

namespace Attest.Extraction;

/// <summary>Turns time expressions into days, always saying how; what nothing resolves stays unresolved and says so.</summary>
internal static class TimeResolver
{
    /// <summary>The days an expression can mean.</summary>
    /// <param name="time">The expression.</param>
    /// <param name="words">Its words.</param>
    /// <param name="unit">Days of its unit, 0 where it has none.</param>
    /// <param name="reference">The day it is said: dateline or publication; null when unknown.</param>
    /// <returns>Null for expressions that name no day: times of day, durations.</returns>
    public static IncidentDate? Resolve(TimePhrase time, string words, int unit, DateOnly? reference) => time.Kind switch
    {
        "date" or "iso" => Dated(time, words, reference),
        "weekday" => Weekday(time.Word, words, reference),
        "relday" => Relative(time.Word, words, reference),
        "lastnight" => Offset(words, reference, -1),
        "ago" => Ago(time, words, unit, reference),
        "lastunit" => LastUnit(words, unit, reference, -1),
        "thisunit" => LastUnit(words, unit, reference, 0),
        _ => null,
    };

    private static IncidentDate? Dated(TimePhrase time, string words, DateOnly? reference)
    {
        if (time is { Year: { } year, Month: { } month, Day: { } day }) return Valid(year, month, day) ? Day(new DateOnly(year, month, day), $"\"{words}\"") : null;
        if (time is { Year: { } y, Month: { } m }) return Month(y, m, $"\"{words}\"");
        if (time.Year is { } only) return only is < 1 or > 9999 ? null : new IncidentDate(new DateOnly(only, 1, 1), new DateOnly(only, 12, 31), DatePrecision.Year, $"\"{words}\"");
        if (reference is not { } said) return Unresolved(words);
        if (time is { Month: { } mm, Day: { } dd })
        {
            if (!Valid(said.Year, mm, dd)) return Unresolved(words);
            var date = new DateOnly(said.Year, mm, dd);
            if (date > said.AddDays(7) && said.Year > 1) date = date.AddYears(-1);
            return Day(date, $"\"{words}\" before {Iso(said)}");
        }

        return time.Month is { } bare ? Month(bare <= said.Month ? said.Year : said.Year - 1, bare, $"\"{words}\" before {Iso(said)}") : null;
    }

    private static IncidentDate Weekday(int weekday, string words, DateOnly? reference)
    {
        if (reference is not { } said || weekday is < 1 or > 7) return Unresolved(words);
        var back = ((int)said.DayOfWeek - weekday % 7 + 7) % 7;
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)(weekday % 7));
        return back == 0 ? Day(said, $"{name}, the day of the report ({Iso(said)})") : Day(said.AddDays(-back), $"{name} before {Iso(said)}");
    }

    private static IncidentDate Relative(int word, string words, DateOnly? reference) => word switch
    {
        11 => Offset(words, reference, -1),
        12 => Offset(words, reference, 1),
        13 => reference is { } said ? new IncidentDate(said.AddDays(-1), said, DatePrecision.Day, $"\"{words}\" said on {Iso(said)}") : Unresolved(words),
        _ => Offset(words, reference, 0),
    };

    private static IncidentDate? Ago(TimePhrase time, string words, int unit, DateOnly? reference)
    {
        var days = Math.Max(time.Number, 1) * unit;
        if (unit == 0 || days > 400_000) return Unresolved(words);
        if (reference is not { } said || said.DayNumber < days) return Unresolved(words);
        var date = said.AddDays((int)-days);
        return unit switch
        {
            1 => Day(date, $"\"{words}\" said on {Iso(said)}"),
            <= 7 => new IncidentDate(date.AddDays(-3), date.AddDays(3), DatePrecision.Week, $"\"{words}\" said on {Iso(said)}"),
            <= 31 => Month(date.Year, date.Month, $"\"{words}\" said on {Iso(said)}"),
            _ => new IncidentDate(new DateOnly(date.Year, 1, 1), new DateOnly(date.Year, 12, 31), DatePrecision.Year, $"\"{words}\" said on {Iso(said)}"),
        };
    }

    private static IncidentDate? LastUnit(string words, int unit, DateOnly? reference, int step)
    {
        if (unit == 0) return null;
        if (reference is not { } said || said.Year < 2) return Unresolved(words);
        var basis = $"\"{words}\" said on {Iso(said)}";
        switch (unit)
        {
            case <= 1: return Offset(words, reference, step);
            case <= 7:
                var monday = said.AddDays(-(((int)said.DayOfWeek + 6) % 7) + 7 * step);
                return new IncidentDate(monday, monday.AddDays(6), DatePrecision.Week, basis);
            case <= 31:
                var month = said.AddMonths(step);
                return Month(month.Year, month.Month, basis);
            default: return new IncidentDate(new DateOnly(said.Year + step, 1, 1), new DateOnly(said.Year + step, 12, 31), DatePrecision.Year, basis);
        }
    }

    private static IncidentDate Offset(string words, DateOnly? reference, int days) =>
        reference is { } said ? Day(said.AddDays(days), days == 0 ? $"\"{words}\", the day of the report ({Iso(said)})" : $"\"{words}\" said on {Iso(said)}") : Unresolved(words);

    private static IncidentDate Unresolved(string words) => new(null, null, DatePrecision.Unknown, $"\"{words}\", unresolved: the day of the report is not known");

    private static IncidentDate Day(DateOnly date, string basis) => new(date, date, DatePrecision.Day, basis);

    private static IncidentDate? Month(int year, int month, string basis) => year is < 1 or > 9999 || month is < 1 or > 12 ? null
        : new IncidentDate(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), DatePrecision.Month, basis);

    private static bool Valid(int year, int month, int day) => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
