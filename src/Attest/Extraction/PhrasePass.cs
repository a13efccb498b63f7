using Attest.Facts;
using Attest.Lexicons;

namespace Attest.Extraction;

/// <summary>Fourth layer: noun phrases with their count and what kind of people they name.</summary>
internal sealed class PhrasePass
{
    private readonly StageRun _run;
    private readonly Lookup _lookup;
    private readonly GroupReader _groups;
    private readonly uint _covered, _quantity, _modifier, _harmed, _head, _name, _added;
    private readonly int _np, _personClass, _singularClass, _zeroClass, _reflexive, _accident, _deadClass, _titleClass;
    private readonly int[] _countable;
    private readonly int[] _measures;
    private readonly int _counted, _single, _bare, _zero, _named, _person, _pronoun, _them, _definite, _modharm, _things, _org, _unknownHead, _part, _numbered, _maybe, _increment;

    public PhrasePass(Lookup lookup)
    {
        _lookup = lookup;
        _groups = new GroupReader(lookup);
        var stage = lookup.Language.Stages["phrases"];
        (_covered, _quantity, _modifier) = (stage.Label("x"), stage.Label("q"), stage.Label("m"));
        (_harmed, _head, _name, _added) = (stage.Label("k"), stage.Label("h"), stage.Label("n"), stage.Label("o"));
        _run = new StageRun(stage, Make);
        _np = lookup.Symbol("np");
        (_personClass, _singularClass, _zeroClass) = (lookup.Class("person"), lookup.Class("singular"), lookup.Class("zero"));
        (_reflexive, _accident) = (lookup.Class("reflexive"), lookup.Class("accident"));
        (_deadClass, _titleClass) = (lookup.Class("deadnoun"), lookup.Class("title"));
        _measures = [.. Enum.GetValues<Measure>().Select(measure => lookup.Symbol("m." + MeasureWords.NameOf(measure)))];
        _countable = [_personClass, lookup.Class("harmnoun"), lookup.Class("deadnoun"), lookup.Class("victimword"), lookup.Class("lives"), lookup.Class("nation"), lookup.Class("actor")];
        (_counted, _single, _bare, _zero, _numbered, _maybe) = (lookup.Symbol("counted"), lookup.Symbol("single"), lookup.Symbol("bare"), lookup.Symbol("zero"), lookup.Symbol("numbered"), lookup.Symbol("maybe"));
        (_named, _person, _pronoun, _them, _definite, _org) = (lookup.Symbol("name"), lookup.Symbol("person"), lookup.Symbol("pron"), lookup.Symbol("them"), lookup.Symbol("definite"), lookup.Symbol("org"));
        (_modharm, _things, _unknownHead, _part, _increment) = (lookup.Symbol("modharm"), lookup.Symbol("things"), lookup.Symbol("unknownhead"), lookup.Symbol("part"), lookup.Symbol("increment"));
    }

    public void Run(Draft draft, ElementLayer from, ElementLayer to) => _run.Run(draft, from, to);

    private Element? Make(Draft draft, Rule rule, Match match)
    {
        var head = match.Last(_head) is >= 0 and var at ? match.Layer.Elements[at] : default;
        var (start, end) = match.Covered(_covered);
        var phrase = new NounPhrase
        {
            First = match.Layer.Elements[start].First,
            End = match.Layer.Elements[end - 1].End,
            HeadFirst = HeadFirst(match),
            Head = head.Symbol,
            Count = CountOf(draft, rule, match, head),
        };
        _groups.Describe(draft, phrase, match, _modifier | _head | _name | _harmed);
        draft.Nouns.Add(phrase);
        return new Element(phrase.First, phrase.End, SymbolOf(rule, match, phrase, head, draft.Tokens.AllCapitals), ElementKind.Noun, draft.Nouns.Count - 1);
    }

    private int HeadFirst(in Match match)
    {
        var first = match.First(_modifier | _harmed | _head | _name);
        return match.Layer.Elements[first < 0 ? match.Start : first].First;
    }

    private Quantity? CountOf(Draft draft, Rule rule, in Match match, in Element head)
    {
        if (match.First(_quantity) is >= 0 and var at && match.Layer.Elements[at] is { Kind: ElementKind.Quantity } quantity) return draft.Quantities[quantity.Index];
        if (rule.Says("one") && (_lookup.Has(head.Symbol, _personClass) || _lookup.Has(head.Symbol, _deadClass) || rule.Name.EndsWith("national", StringComparison.Ordinal) || rule.Says("ordinal") || rule.Says("unknown"))) return Single();
        return null;
    }

    /// <summary>One, by grammar: no words of a number stand for it.</summary>
    public static Quantity Single() => new(Bound.Exact, 1, 1, null, 0, 0);

    private int SymbolOf(Rule rule, in Match match, NounPhrase phrase, in Element head, bool capitals)
    {
        var symbol = _lookup.Union(head.Symbol, _np);
        if (rule.Says("pronoun")) return _lookup.Union(symbol, _lookup.Has(symbol, _reflexive) ? _single : _pronoun);
        if (rule.Says("actor")) return _lookup.Union(_lookup.Union(symbol, _org), _definite);
        if (rule.Says("name"))
        {
            symbol = _lookup.Union(symbol, _named);
            if (!capitals || phrase.End - phrase.First > 1) symbol = _lookup.Union(symbol, _single);
            return rule.Name.EndsWith("role-name", StringComparison.Ordinal) ? _lookup.Union(symbol, _person) : symbol;
        }

        if (rule.Says("definite")) symbol = _lookup.Union(symbol, _definite);
        if (phrase.HarmedAlready is { } harm) symbol = _lookup.Union(_lookup.Union(symbol, _modharm), _measures[(int)harm]);
        if (phrase.Count is not null) return Counted(rule, match, symbol, head);
        var one = rule.Says("definite") && ((_lookup.Has(head.Symbol, _personClass) && _lookup.Has(head.Symbol, _singularClass)) || (_lookup.Has(head.Symbol, _deadClass) && _lookup.Has(head.Symbol, _singularClass)) || _lookup.Has(head.Symbol, _titleClass));
        return one ? _lookup.Union(symbol, _single) : symbol;
    }

    private int Counted(Rule rule, in Match match, int symbol, in Element head)
    {
        if (match.First(_quantity) is >= 0 and var at && _lookup.Has(match.Layer.Elements[at].Symbol, _zeroClass)) symbol = _lookup.Union(symbol, _zero);
        if (match.First(_added) >= 0) symbol = _lookup.Union(symbol, _increment);
        if (match.First(_quantity) >= 0) symbol = _lookup.Union(symbol, _numbered);
        foreach (var reading in rule.Reading.Keys)
        {
            symbol = reading switch
            {
                "bare" => _lookup.Union(symbol, _bare),
                "them" => _lookup.Union(symbol, _them),
                "part" => _lookup.Union(symbol, _part),
                "unknown" => _lookup.Union(symbol, _unknownHead),
                _ => symbol,
            };
        }

        var headSymbol = head.Symbol;
        var people = rule.Says("bare") || rule.Says("them") || rule.Says("unknown") || rule.Says("ordinal") || match.First(_head) < 0 || Array.Exists(_countable, id => _lookup.Has(headSymbol, id));
        for (var i = match.Start; i < match.End && people; i++) people = !_lookup.Has(match.Layer.Elements[i].Symbol, _accident);
        var maybe = rule.Says("one") && rule.Says("unknown");
        return _lookup.Union(symbol, !people ? _things : maybe ? _maybe : _counted);
    }
}
