namespace Attest.Extraction.Times;

/// <summary>Works out the day a report is written from a day that its text dates and also names by its weekday.</summary>
/// <remarks>"Tuesday's attack" on a known Tuesday, and "the mayor said Thursday": the report is of the Thursday after. A text that dates two such days of different weeks, or none, tells nothing.</remarks>
internal static class InferredDay
{
    /// <summary>The last weekday the text names, counted from the day it dates; null when the text does not tell it.</summary>
    public static DateOnly? Of(List<TimePhrase> times, List<ResolvedTime> found)
    {
        DateOnly? dated = null;
        for (var i = 0; i < times.Count; i++)
        {
            if (found[i] is not { IsDay: true, Basis: TimeBasis.Event, Start: { } day } || !Names(times, day)) continue;
            if (dated is { } other && Math.Abs(day.DayNumber - other.DayNumber) > 6) return null;
            if (dated is null || day > dated) dated = day;
        }

        if (dated is not { } known) return null;
        var ahead = 0;
        foreach (var time in times)
            if (time is { Kind: TimeKind.Weekday, Step: null, Ahead: false }) ahead = Math.Max(ahead, (time.Value - (int)known.DayOfWeek + 7) % 7);
        return known.DayNumber + ahead > DateOnly.MaxValue.DayNumber ? null : known.AddDays(ahead);
    }

    private static bool Names(List<TimePhrase> times, DateOnly day) =>
        times.Exists(time => time is { Kind: TimeKind.Weekday, Step: null } && time.Value % 7 == (int)day.DayOfWeek);
}
