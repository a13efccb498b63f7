using Attest.Lexicons;

namespace Attest.Extraction;

/// <summary>Second layer: time expressions, which must be out of the way before numbers count people.</summary>
internal sealed class TimePass
{
    private readonly StageRun _run;
    private readonly Lookup _lookup;
    private readonly int _time;
    private readonly uint _year, _month, _day, _weekday, _number, _unit, _relative;

    public TimePass(Lookup lookup)
    {
        _lookup = lookup;
        var stage = lookup.Language.Stages["times"];
        (_year, _month, _day, _weekday) = (stage.Label("y"), stage.Label("m"), stage.Label("d"), stage.Label("w"));
        (_number, _unit, _relative) = (stage.Label("n"), stage.Label("u"), stage.Label("r"));
        _run = new StageRun(stage);
        _time = lookup.Symbol("time");
    }

    public void Run(Draft draft, ElementLayer from, ElementLayer to) => _run.Run(from, to, (rule, match) => Make(draft, rule, match));

    private Element? Make(Draft draft, Rule rule, Match match)
    {
        var (first, end) = (match.Layer.Elements[match.Start].First, match.Layer.Elements[match.End - 1].End);
        var year = Value(draft, match, _year);
        if (year is < 100) year += year < 70 ? 2000 : 1900;
        var word = Calendar(draft, match, _weekday);
        if (word == 0) word = Calendar(draft, match, _relative);
        var month = Calendar(draft, match, _month);
        draft.Times.Add(new TimePhrase(first, end, rule.Reading.Keys.Order(StringComparer.Ordinal).FirstOrDefault(key => key is not "date") ?? "date",
            year, month == 0 ? null : month, Value(draft, match, _day), word, Value(draft, match, _number) ?? 0, WordOf(draft, match, _unit)));
        return new Element(first, end, _time, ElementKind.Time, draft.Times.Count - 1);
    }

    private static int? Value(Draft draft, in Match match, uint label) =>
        match.First(label) is >= 0 and var at && match.Layer.Elements[at] is { Kind: ElementKind.Number } number ? draft.Quantities[number.Index].Low : null;

    private int Calendar(Draft draft, in Match match, uint label) => WordOf(draft, match, label) is > 0 and var word ? _lookup.Language.Calendar[word] : 0;

    private static int WordOf(Draft draft, in Match match, uint label) =>
        match.First(label) is >= 0 and var at ? draft.Tokens[match.Layer.Elements[at].First].Word : 0;
}
