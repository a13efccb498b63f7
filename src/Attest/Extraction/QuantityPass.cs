using Attest.Facts;
using Attest.Lexicons;

namespace Attest.Extraction;

/// <summary>Third layer: quantities with their bounds; ages, money, distances and the like are put out of the way.</summary>
internal sealed class QuantityPass
{
    private readonly StageRun _run;
    private readonly Lookup _lookup;
    private readonly int _quantity, _zero, _rejected, _aged, _one;
    private readonly int _oneClass;
    private readonly uint _number, _second, _term;

    public QuantityPass(Lookup lookup)
    {
        _lookup = lookup;
        var stage = lookup.Language.Stages["quantities"];
        (_number, _second, _term) = (stage.Label("n"), stage.Label("b"), stage.Label("t"));
        _run = new StageRun(stage, Make);
        (_quantity, _zero, _rejected, _aged, _one) = (lookup.Symbol("qty"), lookup.Symbol("qty,zero"), lookup.Symbol("noqty"), lookup.Symbol("noqty,aged"), lookup.Symbol("qty,one"));
        _oneClass = lookup.Class("one");
    }

    public void Run(Draft draft, ElementLayer from, ElementLayer to) => _run.Run(draft, from, to);

    private Element? Make(Draft draft, Rule rule, Match match)
    {
        var (start, stop) = match.Covered(_run.Stage.Label("x"));
        var (first, end) = (match.Layer.Elements[start].First, match.Layer.Elements[stop - 1].End);
        if (rule.Says("age")) return new Element(first, end, _aged, ElementKind.Token, -1); // "a four-year-old" is somebody
        if (rule.Says("reject")) return new Element(first, end, _rejected, ElementKind.Token, -1);
        if (Read(draft, rule, match) is not { } quantity) return null;
        draft.Quantities.Add(quantity with { First = first, End = end });
        var symbol = rule.Says("zero") ? _zero : quantity is { Low: 1, High: 1 } && _lookup.Has(match.Layer.Elements[match.First(_number)].Symbol, _oneClass) ? _one : _quantity;
        return new Element(first, end, symbol, ElementKind.Quantity, draft.Quantities.Count - 1);
    }

    private Quantity? Read(Draft draft, Rule rule, in Match match)
    {
        if (rule.Says("zero")) return new Quantity(Bound.Exact, 0, 0, null, 0, 0);
        if (rule.Says("vague")) return Vague(match);
        var n = Number(draft, match, _number);
        if (n is not { Low: { } low }) return null;
        return rule.Reading.Keys.First() switch
        {
            "at_least" => new Quantity(Bound.AtLeast, low, null, null, 0, 0),
            "more_than" => new Quantity(Bound.MoreThan, low + 1, null, null, 0, 0),
            "up_to" => new Quantity(Bound.UpTo, null, low, null, 0, 0),
            "fewer_than" => new Quantity(Bound.FewerThan, null, Math.Max(low - 1, 0), null, 0, 0),
            "about" => new Quantity(Bound.About, low, low, null, 0, 0),
            "nearly" => new Quantity(Bound.Nearly, low, low, null, 0, 0),
            "range" => Range(low, Number(draft, match, _second)?.Low),
            _ => n,
        };
    }

    private static Quantity? Range(int low, int? high) => high is { } top && top > low ? new Quantity(Bound.Range, low, top, null, 0, 0) : null;

    private Quantity? Vague(in Match match)
    {
        var phrase = match.Layer.Elements[match.First(_term)];
        var term = phrase.Kind == ElementKind.Phrase ? _lookup.Language.TermOfPhrase[phrase.Index] : null;
        return term is null ? null : new Quantity(Bound.Vague, term.Low, null, term, 0, 0);
    }

    private static Quantity? Number(Draft draft, in Match match, uint label) =>
        match.First(label) is >= 0 and var at && match.Layer.Elements[at].Kind == ElementKind.Number ? draft.Quantities[match.Layer.Elements[at].Index] : null;
}
