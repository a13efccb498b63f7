namespace Attest.Extraction.Times;

/// <summary>The times of one text in the order they are told, each with what it comes to.</summary>
/// <remarks>A report counts from its own day. A history, which gives its dates in full, carries the year it last named along.</remarks>
internal sealed class TimeLine
{
    private const int Near = 12; // tokens within which a full date lends its year to the next in any text
    private const int Beside = 6; // tokens within which an hour belongs to a day
    private readonly List<ResolvedTime> _times = new(32);
    private readonly List<int> _named = new(32); // for each time, the last up to it that is a day; -1 for none
    private readonly EventDays _events;
    private int? _year;
    private int _yearAt;
    private bool _yearLasts;

    /// <summary>A line that dates foundings by what is known of the actors.</summary>
    public TimeLine(Lookup lookup) => _events = new EventDays(lookup);

    /// <summary>The day the report is written, given or worked out; null when unknown.</summary>
    public DateOnly? Said { get; private set; }

    /// <summary>True when <see cref="Said"/> was worked out from the text.</summary>
    public bool IsInferred { get; private set; }

    /// <summary>What a time comes to.</summary>
    /// <param name="index">Index in the draft's times.</param>
    public ResolvedTime this[int index] => _times[index];

    /// <summary>True when a time lies after the day of the report: nothing that was reported happened then. A date may be a day ahead, by time zone; "tomorrow" may not.</summary>
    /// <param name="draft">Its times.</param>
    /// <param name="index">Index of the time.</param>
    public bool IsAhead(Draft draft, int index) =>
        Said is { } said && _times[index].Start is { } start && start.DayNumber > said.DayNumber + (draft.Times[index].Kind is TimeKind.Date or TimeKind.Clock ? 1 : 0);

    /// <summary>What the report's day was worked out from, in words; null where it was given or is not known.</summary>
    public string? InferredFrom(Draft draft)
    {
        if (!IsInferred) return null;
        var at = _times.FindIndex(time => time is { IsDay: true, Basis: TimeBasis.Event });
        return at < 0 ? null : _times[at].AsDate(draft.Words(draft.Times[at].Core.First, draft.Times[at].Core.End))?.Basis;
    }

    /// <summary>Resolves every time of a draft.</summary>
    /// <param name="draft">Its times and actors.</param>
    /// <param name="said">The day the report is written; null when unknown: then the text may tell it.</param>
    public void Read(Draft draft, DateOnly? said)
    {
        (Said, IsInferred) = (said, false);
        Order(draft.Times);
        Resolve(draft);
        if (said is not null || InferredDay.Of(draft.Times, _times) is not { } inferred) return;
        (Said, IsInferred) = (inferred, true);
        Resolve(draft);
    }

    /// <summary>The day an hour or a part of a day belongs to: the day named beside it, else the day last named, else the report's.</summary>
    /// <param name="times">The draft's times.</param>
    /// <param name="index">Index of the time.</param>
    public DateOnly? DayOf(List<TimePhrase> times, int index)
    {
        if (_times[index].IsDay) return _times[index].Start;
        if (index + 1 < times.Count && times[index + 1].First - times[index].End <= Beside && _times[index + 1].IsDay) return _times[index + 1].Start;
        return index > 0 && _named[index - 1] is >= 0 and var named ? _times[named].Start : Said;
    }

    /// <summary>Dates in numbers take the order that the text as a whole tells.</summary>
    private void Order(List<TimePhrase> times)
    {
        if (!DateOrders.IsAsked(times)) return;
        var order = DateOrders.Of(times, Said);
        for (var i = 0; i < times.Count; i++) times[i] = times[i].In(order);
    }

    private void Resolve(Draft draft)
    {
        var times = draft.Times;
        var history = Said is null || IsInferred || IsHistory(times);
        _times.Clear();
        (_year, _yearAt, _yearLasts) = (null, 0, false);
        ResolvedTime told = default;
        DateOnly? quarter = null;
        foreach (var time in times)
        {
            var lent = _year is not null && ((history && _yearLasts) || (time.First - _yearAt < Near && (history || _yearLasts))) ? _year : null;
            if (time.Ahead && !history) lent = null; // what will be lies after the report, whatever year was named last
            var found = TimeResolver.Resolve(time, new TimeThread(Said, told, lent) { Quarter = quarter });
            _times.Add(found);
            if (time is { Kind: TimeKind.Quarter, Value: > 0 } && found.Start is { } named) quarter = named;
            if (found.Start is not { } start || time.CountsUp) continue;
            told = found;
            Lend(time, start, lent is not null, history);
        }

        _events.Settle(draft, _times);
        _named.Clear();
        for (var i = 0; i < _times.Count; i++) _named.Add(_times[i].IsDay ? i : i == 0 ? -1 : _named[i - 1]);
    }

    /// <summary>A date with its year lends it to those after; one with its month for longer than a year by itself.</summary>
    private void Lend(TimePhrase time, DateOnly start, bool lent, bool history)
    {
        var full = time is { Kind: TimeKind.Date or TimeKind.Season, Year: not null };
        var dated = full && (time.Month is not null || time.Kind == TimeKind.Season || time.Heading);
        if (dated || (time.Kind == TimeKind.Date && lent && !full)) (_year, _yearAt, _yearLasts) = (start.Year, time.End, true);
        else if (full && (!_yearLasts || !history)) (_year, _yearAt, _yearLasts) = (start.Year, time.End, false);
        else if (!full && !history) _year = null;
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
