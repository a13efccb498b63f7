
namespace Attest.Extraction.Times;

/// <summary>The times of one text in the order they are told, each with what it comes to.</summary>
/// <remarks>A report counts from its own day. A history, which gives its dates in full, carries the year it last named along.</remarks>
internal sealed class TimeLine
{
    private const int Near = 40; // tokens within which a full date lends its year to the next in any text
    private const int Beside = 6; // tokens within which an hour belongs to a day
    private readonly List<ResolvedTime> _times = new(32);

    /// <summary>The day the report is written; null when unknown.</summary>
    public DateOnly? Said { get; private set; }

    /// <summary>What a time comes to.</summary>
    /// <param name="index">Index in the draft's times.</param>
    public ResolvedTime this[int index] => _times[index];

    /// <summary>Resolves every time of a draft.</summary>
    public void Read(List<TimePhrase> times, DateOnly? said)
    {
        _times.Clear();
        Said = said;
        var history = said is null || IsHistory(times);
        ResolvedTime told = default;
        int? year = null;
        var yearAt = 0;
        foreach (var time in times)
        {
            var lent = year is not null && (history || time.First - yearAt < Near) ? year : null;
            var found = TimeResolver.Resolve(time, new TimeThread(said, told, lent));
            _times.Add(found);
            if (found.Start is not { } start || time.CountsUp) continue;
            told = found;
            if (time is { Kind: TimeKind.Date or TimeKind.Season, Year: not null } || lent is not null && time.Kind == TimeKind.Date || found.Basis == TimeBasis.Told && year is not null) (year, yearAt) = (start.Year, time.End);
            else if (!history) year = null;
        }
    }

    /// <summary>The day an hour or a part of a day belongs to: the day named beside it, else the day last named, else the report's.</summary>
    /// <param name="times">The draft's times.</param>
    /// <param name="index">Index of the time.</param>
    public DateOnly? DayOf(List<TimePhrase> times, int index)
    {
        if (_times[index].IsDay) return _times[index].Start;
        if (index + 1 < times.Count && times[index + 1].First - times[index].End <= Beside && _times[index + 1].IsDay) return _times[index + 1].Start;
        for (var i = index - 1; i >= 0; i--)
            if (_times[i].IsDay) return _times[i].Start;
        return Said;
    }

    /// <summary>A text that gives most of its dates with their year tells a history.</summary>
    private static bool IsHistory(List<TimePhrase> times)
    {
        int full = 0, relative = 0;
        foreach (var time in times)
        {
            if (time is { Kind: TimeKind.Date, Year: not null }) full++;
            else if (time.Kind is TimeKind.Weekday or TimeKind.RelativeDay || time is { Kind: TimeKind.Unit or TimeKind.Shift, Anchor: TimeAnchor.Said }) relative++;
        }

        return full >= 5 && full > 2 * relative;
    }
}
