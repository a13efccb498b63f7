namespace Attest.Extraction.Times;

/// <summary>Turns time expressions into days, always saying how; what nothing resolves stays unresolved and says so.</summary>
internal static class TimeResolver
{
    private const int NearAhead = 31; // days within which a date without a year may lie ahead
    private const int MostMinutes = 120; // "minutes ago" that are still of the day of the report
    private const int AfterPress = 2; // days by which what is told as past may lie after the day a report gives for itself
    /// <summary>Value of the lexicon's "overnight".</summary>
    public const int Overnight = 13;

    private const int LeapGap = 9; // years among which one has a 29 February
    private const int Today = 10, Yesterday = 11, Tomorrow = 12, DayBeforeYesterday = 15, DayAfterTomorrow = 16; // values of the lexicon's relative days
    private const int FirstOfWinter = 10, LastOfWinter = 3; // months between which a telling turns into the next year

    /// <summary>The days an expression can mean.</summary>
    /// <param name="time">The expression.</param>
    /// <param name="thread">What it may be counted from.</param>
    public static ResolvedTime Resolve(TimePhrase time, in TimeThread thread) => time.Kind switch
    {
        _ when time.BeforeEra => ResolvedTime.None, // before the calendar begins
        TimeKind.Date => Dated(time, thread),
        TimeKind.Decade => Words(Calendar.Unit(FirstDay(time.Year ?? time.Value * 10L), TimeUnit.Decade, 0), TimeUnit.Decade),
        TimeKind.Century => Words(Calendar.Unit(FirstDay((time.Value - 1L) * 100), TimeUnit.Century, 0), TimeUnit.Century),
        TimeKind.Half => Half(time, thread),
        TimeKind.Clock => Clock(time, thread),
        TimeKind.Season => Season(time, thread),
        TimeKind.Quarter => Quarter(time, thread),
        TimeKind.Weekday => Weekdays.Resolve(time, thread),
        TimeKind.RelativeDay => RelativeDay(time, thread),
        TimeKind.Part when time.Step is { } step => FromAnchor(time, thread, TimeUnit.Day, step),
        TimeKind.Unit => FromAnchor(time, thread, time.Unit, time.Step ?? 0),
        TimeKind.Shift => Shifted(time, thread),
        _ => ResolvedTime.None,
    };

    private static DateOnly FirstDay(long year) => new((int)Math.Clamp(year, 1, 9999), 1, 1);

    /// <summary>A date, or the part of one that is written.</summary>
    public static ResolvedTime Dated(TimePhrase time, in TimeThread thread)
    {
        if (time.Order == DateOrder.Unsaid) return Ambiguous(time);
        if (time is { Step: <= 0, Month: { } of }) return MonthAround(of, thread.Said, time);
        if (time.Year is { } year) return Words(Calendar.Of(year, time.Month, time.Day), Grain(time)) with { Of = OrderOf(time) };
        if (time is { Month: null, Day: { } alone }) return DayOfMonth(time, alone, thread);
        if (time.Anchor == TimeAnchor.Told && thread.Told.Start is { } named) return InYear(named.Year, time);
        if (time.Ahead && thread is { Said: { } writer } && time.Month is { } later && (thread.Year is null || thread.Told.Start > writer.AddMonths(-6))) return Next(time, later, writer);
        if (thread.Year is { } told) return InYear(told + (TurnsOver(time, thread) ? 1 : 0), time);
        if (thread.Said is not { } said || time.Month is not { } month) return ResolvedTime.Unknown;
        return time.Ahead ? Next(time, month, said) : Past(time, month, said);
    }

    /// <summary>Which of two numbers below thirteen was taken for the day; null where the words leave no doubt.</summary>
    private static string? OrderOf(TimePhrase time) =>
        time is { IsNumeric: true, Day: <= 12, Month: <= 12 } ? time.Order == DateOrder.DayFirst ? "day before month" : "month before day" : null;

    private static ResolvedTime InYear(int year, TimePhrase time) =>
        Calendar.Of(year, time.Month, time.Day) is { } there ? new(there.Start, there.End, Grain(time), TimeBasis.ToldYear, there.Start) : ResolvedTime.Unknown;

    /// <summary>A telling that has come to the last months of a year goes on with the first months of the next.</summary>
    private static bool TurnsOver(TimePhrase time, in TimeThread thread) =>
        time.Month <= LastOfWinter && thread.Told is { Start: { Month: >= FirstOfWinter } told, Grain: <= TimeUnit.Month } && told.Year == thread.Year;

    /// <summary>"the 5th": of the month last named, else the last one up to the report.</summary>
    private static ResolvedTime DayOfMonth(TimePhrase time, int day, in TimeThread thread)
    {
        if (time is { Unit: TimeUnit.Month, Step: { } step } && thread.Said is { } writer) return Calendar.Unit(writer, TimeUnit.Month, step)?.Start is { } month0 ? Before(Calendar.Of(month0.Year, month0.Month, day), TimeUnit.Day, writer) : ResolvedTime.Unknown;
        if (thread.Told is { Start: { } told, Grain: <= TimeUnit.Month }) return Told(Calendar.Of(told.Year, told.Month, day), TimeUnit.Day, told);
        if (thread.Said is not { } said) return ResolvedTime.Unknown;
        var month = day > said.Day ? Calendar.Unit(said, TimeUnit.Month, -1)?.Start : said;
        return Before(month is { } of ? Calendar.Of(of.Year, of.Month, day) : null, TimeUnit.Day, said);
    }

    /// <summary>"03/04/2024" where nothing tells day from month: one of two days.</summary>
    private static ResolvedTime Ambiguous(TimePhrase time)
    {
        if (time is not { Year: { } year, Month: { } month, Day: { } day } || Calendar.Of(year, month, day) is not { } one || Calendar.Of(year, day, month) is not { } other) return ResolvedTime.Unknown;
        if (one == other) return Words(one, TimeUnit.Day);
        var grain = Math.Abs(month - day) == 1 ? TimeUnit.Month : TimeUnit.Year; // no finer than the days lie apart
        return one.Start < other.Start ? new(one.Start, other.Start, grain, TimeBasis.Ambiguous, null) : new(other.Start, one.Start, grain, TimeBasis.Ambiguous, null);
    }

    /// <summary>"last October" is the last one that is over; "October last year" and "October this year" name its year.</summary>
    private static ResolvedTime MonthAround(int month, DateOnly? day, TimePhrase time)
    {
        if (day is not { } said) return ResolvedTime.Unknown;
        var earlier = time.Unit == TimeUnit.Year ? time.Step < 0 : time.Day is null || month != said.Month ? month >= said.Month : time.Day >= said.Day;
        return Before(Calendar.Of(earlier ? said.Year - 1 : said.Year, month, time.Day), Grain(time), said);
    }

    /// <summary>A date without a year: the last one, or the one that is near ahead; a weekday beside it tells the year of one that is far.</summary>
    private static ResolvedTime Past(TimePhrase time, int month, DateOnly said)
    {
        var year = said.Year;
        var near = time.Tense == TimeTense.Past ? AfterPress : NearAhead;
        if (Calendar.Of(year, month, time.Day) is { } ahead && (time.Day is null ? month > said.Month + (near == NearAhead ? 1 : 0) : ahead.Start.DayNumber > said.DayNumber + near)) year--;
        var found = Calendar.Of(year, month, time.Day);
        while (found is null && --year > said.Year - LeapGap) found = Calendar.Of(year, month, time.Day); // 29 February
        return Before(Weekdays.Beside(time, found, said) ?? found, Grain(time), said);
    }

    private static ResolvedTime Next(TimePhrase time, int month, DateOnly said)
    {
        var found = Calendar.Of(said.Year, month, time.Day);
        if (found is null || found.Value.End < said) found = Calendar.Of(said.Year + 1, month, time.Day);
        return found is { } there ? new(there.Start, there.End, Grain(time), TimeBasis.After, said) : ResolvedTime.Unknown;
    }

    private static TimeUnit Grain(TimePhrase time) => time.Day is not null ? TimeUnit.Day : time.Month is not null ? TimeUnit.Month : TimeUnit.Year;

    private static ResolvedTime Season(TimePhrase time, in TimeThread thread)
    {
        var year = time.Year ?? (thread.Year is { } told && time.Step is null ? told : null as int?);
        if (year is { } named) return Words(Calendar.Season(named, time.Value), TimeUnit.Quarter);
        if (thread.Said is not { } said) return ResolvedTime.Unknown;
        var found = Calendar.Season(said.Year + (time.Step > 0 ? 1 : 0), time.Value);
        var back = time.Step switch { < 0 => found?.End >= said, null => found?.Start > said, _ => false };
        return Before(back ? Calendar.Season(said.Year - 1, time.Value) : found, TimeUnit.Quarter, said);
    }

    private static ResolvedTime Half(TimePhrase time, in TimeThread thread)
    {
        if (time.Value is < 1 or > 2 || (time.Year ?? thread.Year ?? thread.Said?.Year + Math.Min(time.Step ?? 0, 0)) is not { } year) return ResolvedTime.Unknown;
        return Calendar.Of(year, 6 * time.Value - 5, null) is { } first && Calendar.Of(year, 6 * time.Value, null) is { } last ? Words((first.Start, last.End), TimeUnit.Year) : ResolvedTime.None;
    }

    /// <summary>"5 p.m. Tuesday", "noon yesterday": the day named with the hour.</summary>
    private static ResolvedTime Clock(TimePhrase time, in TimeThread thread)
    {
        var day = time switch
        {
            { Month: not null } => Dated(time, thread),
            { Value: >= 1 and <= 7 } => Weekdays.Resolve(time, thread),
            { Value: >= Today } => RelativeDay(time, thread),
            _ => ResolvedTime.None,
        };
        return day with { Grain = day.IsDay ? TimeUnit.Hour : day.Grain };
    }

    private static ResolvedTime RelativeDay(TimePhrase time, in TimeThread thread) =>
        Near(thread.Said, TimeUnit.Day, time.Value switch { DayBeforeYesterday => -2, Yesterday or Overnight => -1, Tomorrow => 1, DayAfterTomorrow => 2, _ => 0 });

    /// <summary>A quarter of a year: the last one that has begun.</summary>
    private static ResolvedTime Quarter(TimePhrase time, in TimeThread thread)
    {
        if (time is { Value: 0, Year: { } of }) return thread.Quarter is { } same ? Words(Calendar.Unit(new DateOnly(Math.Clamp(of, 1, 9999), same.Month, 1), TimeUnit.Quarter, 0), TimeUnit.Quarter) : Words(Calendar.Of(of, null, null), TimeUnit.Year); // "the 2019 period" beside a third quarter
        if (time.Value is < 1 or > 4) return ResolvedTime.None;
        if (time.Step is { } step && thread.Said is { } writer) return Before(Calendar.Unit(new DateOnly(Math.Clamp(writer.Year + step, 1, 9999), 3 * time.Value, 1), TimeUnit.Quarter, 0), TimeUnit.Quarter, writer);
        if ((time.Year ?? thread.Year) is { } year) return Words(Calendar.Unit(new DateOnly(Math.Clamp(year, 1, 9999), 3 * time.Value, 1), TimeUnit.Quarter, 0), TimeUnit.Quarter);
        if (thread.Said is not { } said) return ResolvedTime.Unknown;
        var found = Calendar.Unit(new DateOnly(said.Year, 3 * time.Value, 1), TimeUnit.Quarter, 0);
        return Before(found?.Start > said && said.Year > 1 ? Calendar.Unit(new DateOnly(said.Year - 1, 3 * time.Value, 1), TimeUnit.Quarter, 0) : found, TimeUnit.Quarter, said);
    }

    private static ResolvedTime FromAnchor(TimePhrase time, in TimeThread thread, TimeUnit unit, int step)
    {
        if (unit == TimeUnit.Quarter && time.Anchor == TimeAnchor.Told) return thread.Quarter is { } quarter ? Told(Calendar.Unit(quarter, unit, step), unit, quarter) : ResolvedTime.UnknownEvent;
        if (time.Anchor == TimeAnchor.Then && thread.Year is { } year) return unit == TimeUnit.Year ? Told(Calendar.Unit(FirstDay(year), unit, step), unit, FirstDay(year)) : ThenOf(thread, unit, step);
        if (time.Anchor is TimeAnchor.Said or TimeAnchor.Then) return Near(thread.Said, unit, step);
        if (thread.Told.Start is null && time.Kind == TimeKind.Part && step < 0) return Near(thread.Said, unit, step); // "the previous night" before the report
        if (thread.Told.Start is not { } told || thread.Told.Grain > unit) return ResolvedTime.UnknownEvent;
        return Told(Calendar.Unit(told, unit, step), unit, told);
    }

    private static ResolvedTime ThenOf(in TimeThread thread, TimeUnit unit, int step) =>
        thread.Told.Start is { } told && thread.Told.Grain <= unit ? Told(Calendar.Unit(told, unit, step), unit, told) : ResolvedTime.UnknownEvent;

    private static ResolvedTime Near(DateOnly? day, TimeUnit unit, int step)
    {
        if (day is not { } said || unit < TimeUnit.Part) return ResolvedTime.Unknown;
        if (Calendar.Unit(said, unit, step) is not { } found) return ResolvedTime.Unknown;
        return new(found.Start, found.End, unit, step == 0 && unit <= TimeUnit.Day ? TimeBasis.SameDay : TimeBasis.Said, said);
    }

    /// <summary>"three days ago": to the unit, for a count of weeks is no count of days.</summary>
    private static ResolvedTime Shifted(TimePhrase time, in TimeThread thread)
    {
        if (time.Anchor == TimeAnchor.Event) return ResolvedTime.UnknownEvent;
        if (time.Unit is TimeUnit.Minute or TimeUnit.Second && time is { Anchor: TimeAnchor.Said, Step: < 0, Count: null or <= MostMinutes }) return Near(thread.Said, TimeUnit.Day, 0);
        if (time.Unit is TimeUnit.None or < TimeUnit.Part || time.Count is not { } count) return ResolvedTime.None;
        if (time is { Unit: TimeUnit.Year, Count: 1, Step: -1 } && thread.Quarter is { } quarter) return Told(Calendar.Unit(quarter, TimeUnit.Quarter, -4), TimeUnit.Quarter, quarter);
        if (time.Unit == TimeUnit.Decade) return Shifted(time with { Unit = TimeUnit.Year, Count = Math.Min(count, 999) * 10 }, thread);
        var told = time.Anchor == TimeAnchor.Told && thread.Told.Start is not null && thread.Told.Grain <= time.Unit;
        if (!told && time is { Anchor: TimeAnchor.Told, Step: > 0 }) return ResolvedTime.UnknownEvent;
        if ((told ? thread.Told.Start : thread.Said) is not { } from) return ResolvedTime.Unknown;
        var basis = told ? TimeBasis.Told : TimeBasis.Said;
        if (time.Exact && EventDays.Step(time.Unit, from, (long)count * (time.Step ?? -1)) is { } exact) return new(exact, exact, TimeUnit.Day, basis, from);
        var step = (long)count * (time.Step ?? -1);
        if (time.Unit == TimeUnit.Week) return Around(from, 7 * step, basis);
        return Calendar.Unit(from, time.Unit, step) is { } found ? new(found.Start, found.End, time.Unit, basis, from) : ResolvedTime.Unknown;
    }

    private static ResolvedTime Around(DateOnly from, long days, TimeBasis basis) =>
        Calendar.Unit(from, TimeUnit.Day, days - 3) is { } first && Calendar.Unit(from, TimeUnit.Day, days + 3) is { } last
            ? new(first.Start, last.End, TimeUnit.Week, basis, from) : ResolvedTime.Unknown;

    private static ResolvedTime Words((DateOnly Start, DateOnly End)? found, TimeUnit grain) =>
        found is { } there ? new(there.Start, there.End, grain, TimeBasis.Words, null) : ResolvedTime.None;

    private static ResolvedTime Told((DateOnly Start, DateOnly End)? found, TimeUnit grain, DateOnly from) =>
        found is { } there ? new(there.Start, there.End, grain, TimeBasis.Told, from) : ResolvedTime.UnknownEvent;

    private static ResolvedTime Before((DateOnly Start, DateOnly End)? found, TimeUnit grain, DateOnly said) =>
        found is { } there ? new(there.Start, there.End, grain, TimeBasis.Before, said) : ResolvedTime.Unknown;
}
