using System.Globalization;

namespace Attest.Extraction.Times;

/// <summary>Writes times as TIMEX3 has them: a type, and a value to the grain of the words.</summary>
internal static class TimexWriter
{
    /// <summary>DATE, TIME, DURATION or SET.</summary>
    public static string TypeOf(TimePhrase time, in ResolvedTime found) => time.Kind switch
    {
        TimeKind.Duration => "DURATION",
        TimeKind.Shift when IsDistance(time, found) => "DURATION",
        TimeKind.Rate => "SET",
        TimeKind.Clock or TimeKind.Part => "TIME",
        _ => PartOf(time) != DayPart.None || time is { Kind: TimeKind.Shift, Unit: TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour } ? "TIME" : "DATE",
    };

    /// <summary>"two days before" what has no known day: how far is all that is known.</summary>
    private static bool IsDistance(TimePhrase time, in ResolvedTime found) => time is { Anchor: TimeAnchor.Event, Count: not 1 } && found.Start is null;

    /// <summary>The value; null for what nothing resolves.</summary>
    /// <param name="time">The expression.</param>
    /// <param name="found">What it comes to.</param>
    /// <param name="day">The day an hour or a part of a day belongs to; null when unknown.</param>
    public static string? ValueOf(TimePhrase time, in ResolvedTime found, DateOnly? day) => time.Kind switch
    {
        _ when time.BeforeEra => BeforeEra(time),
        _ when found is { Basis: TimeBasis.Ambiguous, Start: { } either } => Year(either) + "-XX-XX",
        TimeKind.Reference => Reference(time.Step),
        TimeKind.Duration => Length(time),
        TimeKind.Rate => time.Value > 0 ? $"XXXX-WXX-{time.Value}" : Length(time),
        TimeKind.Clock when time.Clock is { } clock => string.Create(CultureInfo.InvariantCulture, $"{Day(day)}T{clock.Hour:00}:{clock.Minute:00}{(time.Universal ? "Z" : "")}"),
        TimeKind.Part => Day(day) + Suffix(time.Part),
        TimeKind.Shift when time.Unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => time is { Count: null, Step: < 0, Anchor: not TimeAnchor.Event } ? Reference(time.Step) : IsDistance(time, found) || time.Count is null ? Length(time) : null,
        _ when found.Start is { } start => Stretch(time, found, start),
        TimeKind.Date when time is { Month: { } month, Day: { } of } => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{of:00}"),
        TimeKind.Date when time.Month is { } month => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}"),
        TimeKind.Weekday => $"XXXX-WXX-{time.Value}{Suffix(time.Part)}",
        TimeKind.Shift when IsDistance(time, found) => Length(time),
        TimeKind.Shift when time is { Count: null, Unit: not TimeUnit.None } => time.Step < 0 ? Reference(time.Step) : Length(time),
        _ => null,
    };

    private static string Reference(int? step) => step switch { < 0 => "PAST_REF", > 0 => "FUTURE_REF", _ => "PRESENT_REF" };

    /// <summary>"BC0480-04": years before the era are counted back from it.</summary>
    private static string? BeforeEra(TimePhrase time) => time.Kind switch
    {
        TimeKind.Century => string.Create(CultureInfo.InvariantCulture, $"BC{time.Value - 1:00}"),
        _ when time.Year is not { } => null,
        TimeKind.Decade => string.Create(CultureInfo.InvariantCulture, $"BC{time.Year / 10:000}"),
        TimeKind.Season => string.Create(CultureInfo.InvariantCulture, $"BC{time.Year:0000}-{SeasonOf(time)}"),
        _ when time.Month is { } month => string.Create(CultureInfo.InvariantCulture, $"BC{time.Year:0000}-{month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"BC{time.Year:0000}"),
    };

    private static string SeasonOf(TimePhrase time) => time.Value switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };

    private static DayPart PartOf(TimePhrase time) => time is { Kind: TimeKind.RelativeDay, Value: 13 or 14 } ? DayPart.Night : time.Part; // overnight, tonight

    private static string Stretch(TimePhrase time, in ResolvedTime found, DateOnly start) => time.Kind switch
    {
        TimeKind.Decade => (start.Year / 10).ToString("000", CultureInfo.InvariantCulture),
        TimeKind.Season => $"{Year(start)}-{SeasonOf(time)}",
        TimeKind.Half => string.Create(CultureInfo.InvariantCulture, $"{start.Year:0000}-H{time.Value}"),
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
