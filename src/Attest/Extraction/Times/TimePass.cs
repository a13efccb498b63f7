using Attest.Lexicons;

namespace Attest.Extraction.Times;

/// <summary>Second layer: time expressions, which must be out of the way before numbers count people.</summary>
internal sealed class TimePass
{
    private const int Century = 100; // of a feast's number, which is the month and two digits of the day
    private const int LeapYear = 2000; // every month has its most days in it
    private readonly StageRun _run;
    private readonly Lookup _lookup;
    private readonly TimeWords _words;
    private readonly TenseReader _tenses;
    private readonly Dictionary<Rule, TimeForm> _forms;
    private readonly int _time, _backgroundTime, _background;
    private readonly uint _year, _month, _day, _value, _part, _core, _covered;

    public TimePass(Lookup lookup)
    {
        _lookup = lookup;
        var stage = lookup.Language.Stages["times"];
        (_year, _month, _day, _value) = (stage.Label("y"), stage.Label("m"), stage.Label("d"), stage.Label("w"));
        (_part, _core, _covered) = (stage.Label("p"), stage.Label("t"), stage.Label("x"));
        _forms = new Dictionary<Rule, TimeForm>(ReferenceEqualityComparer.Instance);
        foreach (var rule in stage.Rules) _forms[rule] = TimeForm.Of(rule);
        (_words, _tenses) = (new TimeWords(lookup, stage), new TenseReader(lookup));
        _run = new StageRun(stage, Make);
        (_time, _backgroundTime, _background) = (lookup.Symbol("time"), lookup.Symbol("time,ctx.background"), lookup.Class("ctx.background"));
    }

    public void Run(Draft draft, ElementLayer from, ElementLayer to) => _run.Run(draft, from, to);

    private Element? Make(Draft draft, Rule rule, Match match)
    {
        var form = _forms[rule];
        if (form.Kind is not { } kind || (form.Alone && match.End - match.Start < match.Layer.Count)) return null;
        var clock = kind == TimeKind.Clock ? _words.Clock(draft, match) : null;
        if (kind == TimeKind.Clock && clock is null) return null;
        if (form.Step < 0 && clock is var (hour, minute)) clock = ((hour + 23) % 24, 60 - minute); // "a quarter to six"
        var (first, end) = TokensOf(match, match.Covered(_covered));
        var time = new TimePhrase
        {
            First = first,
            End = end,
            Core = match.First(_core) >= 0 ? TokensOf(match, match.Covered(_core)) : (first, end),
            Kind = kind,
            Use = form.Use,
            Anchor = form.Anchor,
            Step = clock is null ? form.Step : null,
            Value = _words.Number(draft, match, _value) ?? 0,
            Count = _words.Count(draft, match),
            Unit = _words.Unit(match),
            Part = _words.Part(draft, match, _part),
            Clock = clock,
            Universal = clock is not null && _words.IsUniversal(match),
            Heading = form.Heading,
            BeforeEra = form.BeforeEra,
            Within = form.Within,
            Exact = form.Exact,
            Tense = kind is TimeKind.Date or TimeKind.Weekday or TimeKind.Unit or TimeKind.Clock ? _tenses.Of(match) : TimeTense.Open,
        };
        draft.Times.Add(form.Feast ? Feast(time, draft, match) : WithDate(time, form.DayFirst, draft, match));
        return new Element(first, end, SaysLongAgo(match) ? _backgroundTime : _time, ElementKind.Time, draft.Times.Count - 1);
    }

    private TimePhrase WithDate(TimePhrase time, bool dayFirst, Draft draft, in Match match)
    {
        var year = YearOf(time, draft, match);
        var (named, numbered) = (_words.Named(draft, match, _month), _words.Number(draft, match, _month));
        if (_words.Number(draft, match, _day) is not { } day) return time with { Year = year, Month = named ?? numbered };
        var numeric = named is null && numbered is not null && match.First(_year) > match.First(_month);
        var order = named is null && !numeric ? DateOrder.None : match.First(_day) < match.First(_month) ? DateOrder.DayFirst : DateOrder.MonthFirst;
        if (numeric) order = dayFirst || day > 12 ? DateOrder.DayFirst : numbered > 12 ? DateOrder.MonthFirst : DateOrder.Unsaid;
        var turned = numeric && order == DateOrder.MonthFirst;
        return InCalendar(time with { Year = year, Month = turned ? day : named ?? numbered, Day = turned ? numbered : day, Order = order, IsNumeric = numeric });
    }

    /// <summary>"31 September" is no day: the month is all that is kept of it.</summary>
    private static TimePhrase InCalendar(TimePhrase time) =>
        time is { Month: >= 1 and <= 12 and var month, Day: { } day, BeforeEra: false } && day > DateTime.DaysInMonth(time.Year is >= 1 and <= 9999 ? time.Year.Value : LeapYear, month) ? time with { Day = null, NoSuchDay = day } : time;

    /// <summary>A feast stands on a day of the year; its eve is the day before.</summary>
    private TimePhrase Feast(TimePhrase time, Draft draft, in Match match)
    {
        var day = new DateOnly(LeapYear, Math.Clamp(time.Value / Century, 1, 12), Math.Clamp(time.Value % Century, 1, 28)).AddDays(time.Step ?? 0);
        return time with { Year = YearOf(time, draft, match), Month = day.Month, Day = day.Day, Step = null, Value = 0 };
    }

    private int? YearOf(TimePhrase time, Draft draft, in Match match)
    {
        var year = _words.Number(draft, match, _year);
        return year is < 100 && !time.BeforeEra ? year + (year < 70 ? 2000 : 1900) : year;
    }

    /// <summary>"years ago" is a time and still a sign that the sentence looks back.</summary>
    private bool SaysLongAgo(in Match match)
    {
        for (var i = match.Start; i < match.End; i++)
            if (_lookup.Has(match.Layer.Elements[i].Symbol, _background)) return true;
        return false;
    }

    private static (int First, int End) TokensOf(in Match match, (int First, int End) elements) =>
        (match.Layer.Elements[elements.First].First, match.Layer.Elements[elements.End - 1].End);
}
