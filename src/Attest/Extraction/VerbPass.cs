using Attest.Lexicons;

namespace Attest.Extraction;

/// <summary>Fifth layer: verb groups with voice and polarity, and whether they state a fact.</summary>
internal sealed class VerbPass
{
    private readonly StageRun _run;
    private readonly Lookup _lookup;
    private readonly uint _verb, _covered;
    private readonly int _negClass, _hedgeClass, _fearClass, _modalClass, _negated, _fatalClass, _harmClass, _killed;
    private readonly int _passive, _active, _ed, _gerund, _infinitive, _copula;

    public VerbPass(Lookup lookup)
    {
        _lookup = lookup;
        var stage = lookup.Language.Stages["verbs"];
        (_verb, _covered) = (stage.Label("v"), stage.Label("x"));
        _run = new StageRun(stage, Make);
        (_negClass, _hedgeClass, _fearClass, _modalClass) = (lookup.Class("neg"), lookup.Class("hedge"), lookup.Class("fear"), lookup.Class("modal"));
        (_negated, _killed) = (lookup.Symbol("negvg"), lookup.Symbol("m.killed"));
        (_fatalClass, _harmClass) = (lookup.Class("fatal"), lookup.Class("harm"));
        (_passive, _active, _ed) = (lookup.Symbol("vg,passive,finite"), lookup.Symbol("vg,active,finite"), lookup.Symbol("vg,ed"));
        (_gerund, _infinitive, _copula) = (lookup.Symbol("vg,ger"), lookup.Symbol("vg,inf"), lookup.Symbol("vg,copula,finite"));
    }

    public void Run(Draft draft, ElementLayer from, ElementLayer to) => _run.Run(draft, from, to);

    private Element? Make(Draft draft, Rule rule, Match match)
    {
        var (from, to) = match.Covered(_covered);
        var (first, end) = (match.Layer.Elements[from].First, match.Layer.Elements[to - 1].End);
        bool fatal = false, negated = false, hedged = rule.Says("said"), modal = rule.Says("modal");
        for (var i = from; i < to; i++)
        {
            var symbol = match.Layer.Elements[i].Symbol;
            negated |= _lookup.Has(symbol, _negClass);
            modal |= _lookup.Has(symbol, _modalClass);
            fatal |= _lookup.Has(symbol, _fatalClass);
            hedged |= _lookup.Has(symbol, _hedgeClass) || _lookup.Has(symbol, _fearClass);
        }

        var verb = match.Last(_verb);
        var voice = VoiceOf(rule);
        draft.Verbs.Add(new VerbGroup(first, end, verb < 0 ? first : match.Layer.Elements[verb].First, voice == _passive, negated, modal, hedged));
        var symbolOf = verb < 0 ? voice : _lookup.Union(match.Layer.Elements[verb].Symbol, voice);
        if (fatal && verb >= 0 && _lookup.Has(match.Layer.Elements[verb].Symbol, _harmClass)) symbolOf = _lookup.Union(symbolOf, _killed);
        if (negated) symbolOf = _lookup.Union(symbolOf, _negated);
        return new Element(first, end, symbolOf, ElementKind.Verb, draft.Verbs.Count - 1);
    }

    private int VoiceOf(Rule rule)
    {
        foreach (var reading in rule.Reading.Keys)
        {
            switch (reading)
            {
                case "passive": return _passive;
                case "active": return _active;
                case "ed": return _ed;
                case "gerund": return _gerund;
                case "infinitive": return _infinitive;
                case "copula": return _copula;
            }
        }

        throw new System.Diagnostics.UnreachableException(rule.Name);
    }
}
