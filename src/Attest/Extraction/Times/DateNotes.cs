using System.Globalization;
using Attest.Facts;

namespace Attest.Extraction.Times;

/// <summary>What is wrong with the dates a report writes: days that no month has, weekdays that do not fit.</summary>
internal static class DateNotes
{
    /// <summary>A note for each such date, in the order of the text; the same words are noted once.</summary>
    public static IEnumerable<Note> Of(Draft draft)
    {
        var noted = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < draft.Times.Count; i++)
        {
            var time = draft.Times[i];
            if ((Impossible(draft, time) ?? Contradicted(draft, time, draft.TimeLine[i])) is { } note && noted.Add(note.Detail)) yield return note;
        }
    }

    private static Note? Impossible(Draft draft, TimePhrase time) =>
        time.NoSuchDay is null ? null : new Note("reading/date-impossible", $"\"{draft.Words(time.Core.First, time.Core.End)}\" is no day of the calendar. Its month is kept.");

    /// <summary>A date whose year is only that of the telling is not held against its weekday: the year may be wrong.</summary>
    private static Note? Contradicted(Draft draft, TimePhrase time, in ResolvedTime found)
    {
        if (time is not { Beside: { } weekday, Day: not null } || found is not { IsDay: true, Start: { } day } || found.Basis == TimeBasis.ToldYear || Weekdays.Is(day, weekday)) return null;
        return new Note("reading/date-weekday", string.Create(CultureInfo.InvariantCulture, $"\"{draft.Words(time.Core.First, time.Core.End)}\": {day:yyyy-MM-dd} is a {day.DayOfWeek}. The date is kept, the weekday is not."));
    }
}
