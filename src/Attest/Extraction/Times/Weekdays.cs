namespace Attest.Extraction.Times;

/// <summary>Turns weekdays into days, and holds those that stand beside a date against it.</summary>
internal static class Weekdays
{
    private const int Recent = 14; // days about the report in which a weekday that does not fit is a slip and tells no year

    /// <summary>The day a weekday means.</summary>
    public static ResolvedTime Resolve(TimePhrase time, in TimeThread thread)
    {
        if (time.Value is < 1 or > 7) return ResolvedTime.Unknown;
        if (time.Month is not null) return OfMonth(time, thread);
        if (time.Anchor == TimeAnchor.Told && thread.Told is { IsDay: true, Start: { } told }) return From(time, told);
        if (thread.Said is not { } said) return ResolvedTime.Unknown;
        return time switch
        {
            { Within: true, Step: { } step } => Calendar.Unit(said, TimeUnit.Week, step) is { } week ? On(week.Start.AddDays(time.Value - 1), said) : ResolvedTime.Unknown,
            { Unit: TimeUnit.Week, Count: { } weeks, Step: { } step } => WeeksOff(time, said, weeks * 7L * step),
            _ => Near(time, said),
        };
    }

    /// <summary>The same date in the year that makes it the weekday beside it; null where that is not told, or where the date is of these days.</summary>
    public static (DateOnly Start, DateOnly End)? Beside(TimePhrase time, (DateOnly Start, DateOnly End)? found, DateOnly said)
    {
        if (time is not { Beside: { } weekday, Month: { } month, Day: { } day } || found is not { Start: var known } || Is(known, weekday) || Math.Abs(known.DayNumber - said.DayNumber) <= Recent) return null;
        for (var year = said.Year + 1; year >= said.Year - 1; year--)
            if (Calendar.Of(year, month, day) is { } there && Is(there.Start, weekday)) return there;
        return null;
    }

    /// <summary>True when a day is this weekday.</summary>
    /// <param name="day">The day.</param>
    /// <param name="weekday">From Monday, 1.</param>
    public static bool Is(DateOnly day, int weekday) => (int)day.DayOfWeek == weekday % 7;

    /// <summary>"the first Friday of September"; a month has four or five of each.</summary>
    private static ResolvedTime OfMonth(TimePhrase time, in TimeThread thread)
    {
        var month = TimeResolver.Dated(time with { Kind = TimeKind.Date, Value = 0, Count = null, Step = null }, thread);
        if (month is not { Start: { } start, End: { } end }) return month;
        var first = start.AddDays((time.Value - (int)start.DayOfWeek + 7) % 7);
        var day = time.Step < 0 ? end.AddDays(-(((int)end.DayOfWeek - time.Value + 7) % 7)) : first.AddDays(7 * (Math.Clamp(time.Count ?? 1, 1, 6) - 1));
        return day > end ? ResolvedTime.None : month with { Start = day, End = day, Grain = TimeUnit.Day };
    }

    /// <summary>Reports tell what has happened: a bare weekday is the last one up to the report's own day.</summary>
    private static ResolvedTime Near(TimePhrase time, DateOnly said)
    {
        var back = ((int)said.DayOfWeek - time.Value + 7) % 7;
        if (time.Step < 0 && back == 0) back = 7;
        if (time.Step > 0 || (time.Ahead && back > 0)) back -= 7;
        return Calendar.Unit(said, TimeUnit.Day, -back) is { } found ? On(found.Start, said) : ResolvedTime.Unknown;
    }

    /// <summary>"three weeks ago on Sunday", "Friday week": whole weeks from the Sunday before the report, or the Friday after it.</summary>
    private static ResolvedTime WeeksOff(TimePhrase time, DateOnly said, long days)
    {
        var near = days < 0 ? -(((int)said.DayOfWeek - time.Value + 7) % 7) : (time.Value - (int)said.DayOfWeek + 7) % 7;
        return Calendar.Unit(said, TimeUnit.Day, near + days) is { } found ? On(found.Start, said) : ResolvedTime.Unknown;
    }

    /// <summary>"the following Tuesday": the first such day after the day last named, or before it.</summary>
    private static ResolvedTime From(TimePhrase time, DateOnly told)
    {
        var step = (time.Value - (int)told.DayOfWeek + 7) % 7;
        if (time.Step < 0) step -= 7;
        else if (step == 0) step = 7;
        return Calendar.Unit(told, TimeUnit.Day, step) is { } found ? new(found.Start, found.End, TimeUnit.Day, TimeBasis.Told, told) : ResolvedTime.UnknownEvent;
    }

    private static ResolvedTime On(DateOnly day, DateOnly said) =>
        new(day, day, TimeUnit.Day, day == said ? TimeBasis.SameDay : day < said ? TimeBasis.Before : TimeBasis.After, said);
}
