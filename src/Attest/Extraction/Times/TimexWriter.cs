using System.Globalization;

namespace Attest.Extraction.Times;

/// <summary>Writes times as TIMEX3 has them: a type, and a value to the grain of the words.</summary>
internal static class TimexWriter
{
    /// <summary>DATE, TIME, DURATION or SET.</summary>
    public static string TypeOf(TimePhrase time) => time.Kind switch
    {
        TimeKind.Duration => "DURATION",
        TimeKind.Rate => "SET",
        TimeKind.Clock or TimeKind.Part => "TIME",
        _ => PartOf(time) != DayPart.None || time is { Kind: TimeKind.Shift, Unit: TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour } ? "TIME" : "DATE",
    };

    /// <summary>The value; null for what nothing resolves.</summary>
    /// <param name="time">The expression.</param>
    /// <param name="found">What it comes to.</param>
    /// <param name="day">The day an hour or a part of a day belongs to; null when unknown.</param>
    public static string? ValueOf(TimePhrase time, in ResolvedTime found, DateOnly? day) => time.Kind switch
    {
        TimeKind.Duration => Length(time),
        TimeKind.Rate => time.Value > 0 ? $"XXXX-WXX-{time.Value}" : Length(time),
        TimeKind.Clock when time.Clock is { } clock => string.Create(CultureInfo.InvariantCulture, $"{Day(day)}T{clock.Hour:00}:{clock.Minute:00}"),
        TimeKind.Part => Day(day) + Suffix(time.Part),
        _ when found.Start is { } start => Stretch(time, found, start),
        TimeKind.Date when time is { Month: { } month, Day: { } of } => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{of:00}"),
        TimeKind.Date when time.Month is { } month => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}"),
        TimeKind.Weekday => $"XXXX-WXX-{time.Value}{Suffix(time.Part)}",
        TimeKind.Shift when time is { Count: null, Unit: not TimeUnit.None } => Length(time),
        _ => null,
    };

    private static DayPart PartOf(TimePhrase time) => time is { Kind: TimeKind.RelativeDay, Value: 13 or 14 } ? DayPart.Night : time.Part; // overnight, tonight

    private static string Stretch(TimePhrase time, in ResolvedTime found, DateOnly start) => time.Kind switch
    {
        TimeKind.Decade => (start.Year / 10).ToString("000", CultureInfo.InvariantCulture),
        TimeKind.Season => $"{Year(start)}-{time.Value switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" }}",
        _ => found.Grain switch
        {
            TimeUnit.Week => Week(found.Start < found.End ? start.AddDays(3) : start),
            TimeUnit.Weekend => Week(start) + "-WE",
            TimeUnit.Month => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            TimeUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{start.Year:0000}-Q{(start.Month + 2) / 3}"),
            TimeUnit.Year => Year(start),
            TimeUnit.Decade => (start.Year / 10).ToString("000", CultureInfo.InvariantCulture),
            TimeUnit.Century => (start.Year / 100).ToString("00", CultureInfo.InvariantCulture),
            _ => Day(start) + Suffix(PartOf(time)),
        },
    };

    private static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Week(DateOnly day)
    {
        var date = day.ToDateTime(default);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "XXXX-XX-XX";

    private static string Suffix(DayPart part) => part switch
    {
        DayPart.Morning => "TMO",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night => "TNI",
        DayPart.Midday => "T12:00",
        DayPart.Midnight => "T24:00",
        _ => "",
    };

    /// <summary>"P3D"; "PXM" for an unknown number of months; null for a number of nights, which the calendar does not count.</summary>
    private static string? Length(TimePhrase time)
    {
        var count = time.Count?.ToString(CultureInfo.InvariantCulture) ?? "X";
        return time.Unit switch
        {
            TimeUnit.Second => $"PT{count}S",
            TimeUnit.Minute => $"PT{count}M",
            TimeUnit.Hour => $"PT{count}H",
            TimeUnit.Day => $"P{count}D",
            TimeUnit.Weekend => $"P{count}WE",
            TimeUnit.Week => $"P{count}W",
            TimeUnit.Month => $"P{count}M",
            TimeUnit.Quarter => $"P{count}Q",
            TimeUnit.Year => $"P{count}Y",
            TimeUnit.Decade => $"P{count}DE",
            TimeUnit.Century => $"P{count}CE",
            _ => null,
        };
    }
}
