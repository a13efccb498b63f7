using Attest.Lexicons;

namespace Attest.Extraction.Times;

/// <summary>Second layer: time expressions, which must be out of the way before numbers count people.</summary>
internal sealed class TimePass
{
    private const int Afternoon = 2; // value of "pm" in the lexicon
    private const int Clause = 8; // elements before a time that may say that it is to come
    private readonly StageRun _run;
    private readonly Lookup _lookup;
    private readonly Dictionary<Rule, TimeForm> _forms;
    private readonly (int Class, TimeUnit Unit)[] _units;
    private readonly int _time, _backgroundTime, _background, _ahead, _say, _past;
    private readonly int[] _pauses;
    private readonly uint _year, _month, _day, _value, _number, _unit, _part, _vague, _hour, _minute, _half, _core, _covered;

    public TimePass(Lookup lookup)
    {
        _lookup = lookup;
        var stage = lookup.Language.Stages["times"];
        (_year, _month, _day, _value) = (stage.Label("y"), stage.Label("m"), stage.Label("d"), stage.Label("w"));
        (_number, _unit, _part, _vague) = (stage.Label("n"), stage.Label("u"), stage.Label("p"), stage.Label("v"));
        (_hour, _minute, _half, _core, _covered) = (stage.Label("h"), stage.Label("k"), stage.Label("a"), stage.Label("t"), stage.Label("x"));
        _forms = new Dictionary<Rule, TimeForm>(ReferenceEqualityComparer.Instance);
        foreach (var rule in stage.Rules) _forms[rule] = TimeForm.Of(rule);
        _units = [.. Enum.GetValues<TimeUnit>().Where(unit => unit != TimeUnit.None).Select(unit => (lookup.Class("u." + unit.ToString().ToLowerInvariant()), unit))];
        _run = new StageRun(stage, Make);
        (_time, _backgroundTime, _background) = (lookup.Symbol("time"), lookup.Symbol("time,ctx.background"), lookup.Class("ctx.background"));
        (_say, _past) = (lookup.Class("say"), lookup.Class("v.past"));
        _ahead = lookup.Class("ahead");
        _pauses = [lookup.Class("stop"), lookup.Class("semi"), lookup.Class("comma")];
    }

    public void Run(Draft draft, ElementLayer from, ElementLayer to) => _run.Run(draft, from, to);

    private Element? Make(Draft draft, Rule rule, Match match)
    {
        var form = _forms[rule];
        if (form.Kind is not { } kind) return null;
        var clock = kind == TimeKind.Clock ? ClockOf(draft, match) : null;
        if (kind == TimeKind.Clock && clock is null) return null;
        var (first, end) = TokensOf(match, match.Covered(_covered));
        var year = Value(draft, match, _year);
        if (year is < 100) year += year < 70 ? 2000 : 1900;
        draft.Times.Add(new TimePhrase
        {
            First = first,
            End = end,
            Core = match.First(_core) >= 0 ? TokensOf(match, match.Covered(_core)) : (first, end),
            Kind = kind,
            Use = form.Use,
            Anchor = form.Anchor,
            Step = form.Step,
            Year = year,
            Month = MonthOf(draft, match),
            Day = Value(draft, match, _day),
            Value = Calendar(draft, match, _value),
            Count = CountOf(draft, match),
            Unit = UnitOf(match),
            Part = (DayPart)Calendar(draft, match, _part),
            Clock = clock,
            Ahead = kind is TimeKind.Date or TimeKind.Weekday or TimeKind.Unit && LooksAhead(match),
        });
        return new Element(first, end, SaysLongAgo(match) ? _backgroundTime : _time, ElementKind.Time, draft.Times.Count - 1);
    }

    /// <summary>"years ago" is a time and still a sign that the sentence looks back.</summary>
    private bool SaysLongAgo(in Match match)
    {
        for (var i = match.Start; i < match.End; i++)
            if (_lookup.Has(match.Layer.Elements[i].Symbol, _background)) return true;
        return false;
    }

    /// <summary>"will meet on Friday": a word before it, in the same clause, says that it is to come.</summary>
    private bool LooksAhead(in Match match)
    {
        for (var i = match.Start - 1; i >= Math.Max(0, match.Start - Clause); i--)
        {
            var symbol = match.Layer.Elements[i].Symbol;
            if (_lookup.Has(symbol, _ahead)) return true;
            if (Array.Exists(_pauses, id => _lookup.Has(symbol, id)) || (_lookup.Has(symbol, _say) && _lookup.Has(symbol, _past))) return false;
        }

        return false;
    }

    private static (int First, int End) TokensOf(in Match match, (int First, int End) elements) =>
        (match.Layer.Elements[elements.First].First, match.Layer.Elements[elements.End - 1].End);

    /// <summary>A month by its name or, in "2021-03-14", by its number.</summary>
    private int? MonthOf(Draft draft, in Match match) => Calendar(draft, match, _month) is > 0 and var named ? named : Value(draft, match, _month);

    /// <summary>A number; 1 for "a year"; null where a vague word stands ("several").</summary>
    private int? CountOf(Draft draft, in Match match) =>
        match.First(_vague) >= 0 || match.First(_unit) < 0 ? null : match.First(_number) < 0 ? 1 : Value(draft, match, _number);

    private (int Hour, int Minute)? ClockOf(Draft draft, in Match match)
    {
        if (Value(draft, match, _hour) is not { } hour) return null;
        var minute = Value(draft, match, _minute) ?? 0;
        if (hour > 24 && match.First(_minute) < 0) (hour, minute) = (hour / 100, hour % 100);
        var half = Calendar(draft, match, _half);
        if (half == Afternoon && hour < 12) hour += 12;
        if (half == Afternoon - 1 && hour == 12) hour = 0;
        return hour > 23 || minute > 59 ? null : (hour, minute);
    }

    private TimeUnit UnitOf(in Match match)
    {
        if (match.First(_unit) is not (>= 0 and var at)) return TimeUnit.None;
        var symbol = match.Layer.Elements[at].Symbol;
        foreach (var (id, unit) in _units)
            if (_lookup.Has(symbol, id)) return unit;
        return TimeUnit.None;
    }

    private static int? Value(Draft draft, in Match match, uint label) =>
        match.First(label) is >= 0 and var at && match.Layer.Elements[at] is { Kind: ElementKind.Number } number ? draft.Quantities[number.Index].Low : null;

    private int Calendar(Draft draft, in Match match, uint label) =>
        match.First(label) is >= 0 and var at && draft.Tokens[match.Layer.Elements[at].First].Word is > 0 and var word ? _lookup.Language.Calendar[word] : 0;
}
