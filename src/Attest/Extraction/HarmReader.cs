using Attest.Facts;
using Attest.Lexicons;

namespace Attest.Extraction;

/// <summary>Finds the constructions by which a sentence says that people were harmed, and binds each figure once a harm.</summary>
internal sealed class HarmReader
{
    private static readonly Comparer<FoundClaim> AsInText = Comparer<FoundClaim>.Create(static (a, b) => a.Element != b.Element ? a.Element.CompareTo(b.Element) : a.Measure.CompareTo(b.Measure));
    private readonly StageRun _run;
    private readonly Lookup _lookup;
    private readonly GroupReader _groups;
    private readonly uint _people, _trigger, _agent, _earlier, _whose;
    private readonly int _infinitive, _expected, _rise, _single, _comma, _and, _finite, _them, _part, _name, _pronoun, _harm, _increment, _accident, _say, _numbered, _ed, _kin, _possessive, _children;
    private readonly List<Candidate> _candidates = [];
    private readonly ElementLayer _layer = new();
    private readonly HashSet<int> _blocked = [];
    private readonly HashSet<int> _triggers = [];

    public HarmReader(Lookup lookup)
    {
        (_lookup, _groups) = (lookup, new GroupReader(lookup));
        var stage = lookup.Language.Stages["harm"];
        (_people, _trigger, _agent, _earlier) = (stage.Label("q"), stage.Label("v"), stage.Label("a"), stage.Label("u"));
        _whose = stage.Label("g");
        _run = new StageRun(stage);
        (_infinitive, _expected, _rise, _single) = (lookup.Class("inf"), lookup.Class("expected"), lookup.Class("rise"), lookup.Class("single"));
        _ed = lookup.Class("ed");
        (_kin, _possessive, _children) = (lookup.Class("kin"), lookup.Class("poss"), lookup.Class("of.children"));
        (_comma, _and, _finite, _them, _part, _name, _pronoun, _harm, _increment, _accident, _say, _numbered) = (lookup.Class("comma"), lookup.Class("and"), lookup.Class("finite"), lookup.Class("them"), lookup.Class("part"), lookup.Class("name"), lookup.Class("pron"), lookup.Class("harm"), lookup.Class("increment"), lookup.Class("accident"), lookup.Class("say"), lookup.Class("numbered"));
    }

    /// <summary>Adds the claims of a sentence, in the order of the text.</summary>
    public void Read(Draft draft, int sentence, List<FoundClaim> claims)
    {
        var (first, end) = draft.Sentences[sentence];
        Collect(draft, first, end);
        if (_candidates.Count == 0) return;
        _candidates.Sort(static (a, b) => a.Yields != b.Yields ? a.Yields.CompareTo(b.Yields) : a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.Numbered != b.Numbered ? b.Numbered.CompareTo(a.Numbered) : a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.RuleIndex.CompareTo(b.RuleIndex));
        var from = claims.Count;
        _blocked.Clear();
        _triggers.Clear();
        foreach (var candidate in _candidates)
        {
            if (candidate.Trigger >= 0 && _triggers.Contains(candidate.Trigger)) continue;
            if (!Add(draft, sentence, candidate, claims, from)) continue;
            if (candidate.Trigger >= 0) _triggers.Add(candidate.Trigger);
            if (candidate.Second >= 0 && _triggers.Add(candidate.Second)) Add(draft, sentence, candidate with { Trigger = candidate.Second }, claims, from); // "were seized and found dead": two harms of the same people
        }

        claims.Sort(from, claims.Count - from, AsInText);
        Adopt(claims, from);
        for (var i = from + 1; i < claims.Count; i++) Carry(draft, claims[i - 1], claims[i]);
    }

    /// <summary>"More than 70 dead and 200 wounded": the bound holds for both, unless the second has words of its own.</summary>
    private void Carry(Draft draft, FoundClaim first, FoundClaim second)
    {
        if (second.Quantity is not { Bound: Bound.Exact, Low: > 0 } || second.People.Count is not { } count || count.End <= count.First || second.Child || first.Child) return;
        for (var i = first.Element + 1; i < second.Element; i++)
        {
            var symbol = draft.Elements[i].Symbol;
            if (i != first.Trigger && !_lookup.Has(symbol, _comma) && !_lookup.Has(symbol, _and)) return;
        }

        if (second.Verb is null || !_lookup.Has(draft.Elements[second.Trigger].Symbol, _finite)) second.Quantity = second.Quantity.BoundLike(first.Quantity);
    }

    private void Collect(Draft draft, int first, int end)
    {
        _candidates.Clear();
        _layer.Clear();
        _layer.Add(draft.Elements[first..end]);
        for (var i = _run.Stage.NextBegin(_layer.Symbols, 0); i < _layer.Count; i = _run.Stage.NextBegin(_layer.Symbols, i + 1))
        {
            var rule = _run.Stage.Longest(_layer.Symbols, i, out var stop);
            if (rule < 0) continue;
            var match = _run.MatchAt(_layer, rule, i, stop);
            var people = new List<int>();
            for (var at = i; at < stop; at++)
                if (match.Has(at, _people)) people.Add(at + first);
            var numbered = false;
            foreach (var at in people) numbered |= _lookup.Has(draft.Elements[at].Symbol, _numbered);
            var trigger = Shift(match.First(_trigger), first);
            var second = Shift(match.Last(_trigger), first);
            _candidates.Add(new Candidate(rule, i + first, stop + first, people, trigger, Shift(match.First(_agent), first), Shift(match.First(_earlier), first))
            {
                Whose = Shift(match.First(_whose), first),
                Second = second > trigger && draft.Elements[second].Kind == ElementKind.Verb && draft.Elements[trigger].Kind == ElementKind.Verb ? second : -1,
                Numbered = numbered ? 1 : 0,
                Yields = people.Count > 0 && trigger > people[^1] && trigger + 1 < end && draft.Elements[trigger + 1].Symbol is var next && (_lookup.Has(next, _numbered) || (trigger > people[^1] + 1 && _lookup.Has(draft.Elements[trigger].Symbol, _ed) && _lookup.Has(next, _single))) && (!numbered || trigger > people[^1] + 1),
            });
        }
    }

    private static int Shift(int at, int by) => at < 0 ? -1 : at + by;

    private bool Add(Draft draft, int sentence, Candidate candidate, List<FoundClaim> claims, int from)
    {
        var rule = _run.Stage.Rules[candidate.RuleIndex];
        if (rule.Says("none") || (candidate.Agent >= 0 && _lookup.Has(draft.Elements[candidate.Agent].Symbol, _accident))) return Block(candidate); // disease and disaster are no violence
        var added = false;
        FoundClaim? earlier = null;
        if (candidate.Earlier >= 0) earlier = Make(draft, sentence, candidate, rule, candidate.Earlier);
        if (earlier is not null) earlier.Scope = ClaimScope.Other;
        if (rule.Says("child")) candidate.People.RemoveAll(people => claims.FindIndex(from, known => known.Element == people && !known.Child) >= 0);
        foreach (var people in Several(draft, candidate))
        {
            var claim = Make(draft, sentence, candidate, rule, people);
            if (claim is null || _blocked.Contains(people) || claims.FindIndex(from, known => known.Element == people && (known.Measure == claim.Measure || candidate.Trigger < 0)) >= 0) continue;
            claim.Updates = earlier;
            claims.Add(claim);
            added = true;
        }

        if (added && earlier is not null) claims.Add(earlier);
        return added;
    }

    /// <summary>"Saved 300 lives": these count no harm, whatever else could be read.</summary>
    private bool Block(Candidate candidate)
    {
        _blocked.UnionWith(candidate.People);
        return true;
    }

    /// <summary>"…, a diplomat said": whoever speaks is not among those harmed.</summary>
    private bool SaysSo(Draft draft, int people) => IsSaying(draft, people + 1)
        || (people > 0 && IsSaying(draft, people + 3) && draft.Elements[people + 2].Kind == ElementKind.Noun && _lookup.Has(draft.Elements[people + 1].Symbol, _and) && _lookup.Has(draft.Elements[people - 1].Symbol, _comma));

    private bool IsSaying(Draft draft, int at) => at < draft.Elements.Length && draft.Elements[at].Kind == ElementKind.Verb && _lookup.Has(draft.Elements[at].Symbol, _say);

    /// <summary>"…, a camp leader and a nurse said": all who speak together.</summary>
    private void DropSpeakers(Draft draft, List<int> people)
    {
        var at = people[^1];
        do people.RemoveAt(people.Count - 1);
        while (people.Count > 1 && people[^1] == at - 2 && _lookup.Has(draft.Elements[at - 1].Symbol, _and) && draft.Elements[people[^1] - 1].Symbol is var before && _lookup.Has(before, _comma));
    }

    /// <summary>"Ana Reyes, a nurse," is one person: of a name and what it is called, set apart by a comma alone, the first counts.</summary>
    private void DropAppositions(Draft draft, List<int> people)
    {
        for (var i = people.Count - 1; i > 0; i--)
        {
            var (first, second) = (draft.Elements[people[i - 1]], draft.Elements[people[i]]);
            var comma = people[i] == people[i - 1] + 2 && _lookup.Has(draft.Elements[people[i] - 1].Symbol, _comma);
            if (comma && _lookup.Has(first.Symbol, _name) != _lookup.Has(second.Symbol, _name) && draft.Nouns[second.Index].Count is null or { Low: 1 }) people.RemoveAt(i);
        }
    }

    /// <summary>"A shopkeeper and his son" are one count of two; groups with numbers of their own stay apart.</summary>
    private List<int> Several(Draft draft, Candidate candidate)
    {
        if (candidate.People.Count < 2) return candidate.People;
        if (SaysSo(draft, candidate.People[^1])) DropSpeakers(draft, candidate.People);
        DropAppositions(draft, candidate.People);
        if (candidate.People.Count < 2) return candidate.People;
        var all = 0;
        for (var i = 0; i < candidate.People.Count; i++)
        {
            var element = draft.Elements[candidate.People[i]];
            var count = draft.Nouns[element.Index].Count;
            var one = count is null || (count.End <= count.First && count.Low == 1);
            if (!one && (i == 0 || count is not { Bound: Bound.Exact, Low: > 0 } || !IsKin(draft, element, draft.Elements[candidate.People[i - 1]]))) return candidate.People;
            all += count?.Low ?? 1;
        }

        draft.Nouns[draft.Elements[candidate.People[0]].Index].Count = PhrasePass.Single() with { Low = all, High = all };
        return [candidate.People[0]];
    }

    /// <summary>"her three children", "his wife and three children": counted with whoever they belong to.</summary>
    private bool IsKin(Draft draft, in Element element, in Element before) =>
        _lookup.Has(element.Symbol, _kin) || (_lookup.Has(element.Symbol, _children) && _lookup.Has(before.Symbol, _kin)) || (draft.Tokens[element.First].Word is > 0 and var word && _lookup.Has(_lookup.Language.SymbolOf[word], _possessive));

    private FoundClaim? Make(Draft draft, int sentence, Candidate candidate, Rule rule, int people)
    {
        var elements = draft.Elements;
        var element = elements[people];
        if (element.Kind != ElementKind.Noun) return null;
        var phrase = draft.Nouns[element.Index];
        var quantity = phrase.Count ?? (_lookup.Has(element.Symbol, _single) || _lookup.Has(element.Symbol, _pronoun) ? PhrasePass.Single() : null);
        var trigger = candidate.Trigger;
        var verb = trigger >= 0 && elements[trigger].Kind == ElementKind.Verb ? draft.Verbs[elements[trigger].Index] : null;
        if (quantity is null || (trigger >= 0 && _lookup.Has(elements[trigger].Symbol, _infinitive) && _lookup.Has(elements[trigger].Symbol, _harm))) return null;
        var measure = people != candidate.People[0] && phrase.HarmedAlready is { } told ? told // "the bodies of 23 soldiers and 60 wounded people"
            : rule["measure"] is { } named ? MeasureWords.Of(named)
            : trigger >= 0 ? _groups.MeasureOf(elements[trigger].Symbol)
            : rule.Says("child") ? Measure.Casualties : phrase.HarmedAlready ?? _groups.MeasureOf(element.Symbol);
        if (measure is null) return null;
        var words = trigger >= 0 ? elements[trigger] : element;
        return new FoundClaim
        {
            Sentence = sentence,
            Element = people,
            Measure = measure.Value,
            Quantity = quantity,
            People = phrase,
            Rule = rule,
            First = Math.Min(element.First, verb is not null && words.First < element.First ? verb.Main : words.First),
            End = Math.Max(elements[Math.Max(people, candidate.People.Count > 1 && phrase.Count is { Low: > 1 } many && many.End == many.First ? candidate.People[^1] : people)].End, words.End),
            Trigger = trigger,
            Agent = candidate.Agent,
            Verb = verb,
            Scope = rule["scope"] == "subset" ? ClaimScope.Subset : ClaimScope.Total,
            OfGroup = _lookup.Has(element.Symbol, _them) || _lookup.Has(element.Symbol, _part),
            Added = _lookup.Has(element.Symbol, _increment),
            Status = StatusOf(draft, candidate, verb, quantity),
            Listed = rule["listed"] switch { "ambiguous" => ListedNames.Ambiguous, "dead" => ListedNames.Dead, _ => ListedNames.None },
            Child = rule.Says("child"),
            Group = candidate.Whose >= 0 && elements[candidate.Whose] is { Kind: ElementKind.Noun } whose ? draft.Nouns[whose.Index].Group : phrase.Group,
        };
    }

    private ClaimStatus StatusOf(Draft draft, Candidate candidate, VerbGroup? verb, Quantity quantity)
    {
        if (verb is { Negated: true } && quantity.Low > 0) return ClaimStatus.Denied;
        if (verb is { Hedged: true }) return ClaimStatus.Unconfirmed;
        if (verb is { Modal: true }) return ClaimStatus.Expected;
        for (var i = candidate.Start; i < candidate.End; i++)
        {
            var element = draft.Elements[i];
            if (element.Kind == ElementKind.Verb && draft.Verbs[element.Index].Modal && _lookup.Has(element.Symbol, _rise)) return ClaimStatus.Expected;
            if (_lookup.Has(element.Symbol, _expected)) return ClaimStatus.Expected;
        }

        return ClaimStatus.Asserted;
    }

    /// <summary>A part takes its harm from the figure before it; a part of nothing is no claim.</summary>
    private static void Adopt(List<FoundClaim> claims, int from)
    {
        for (var i = claims.Count - 1; i >= from; i--)
        {
            var child = claims[i];
            if (!child.Child || child.Trigger >= 0) continue;
            var parent = claims.FindLastIndex(i, i - from + 1, claim => !claim.Child && claim.Element < child.Element);
            if (parent < 0) parent = claims.FindIndex(i, claim => !claim.Child);
            if (parent < 0 || claims.FindIndex(from, claim => claim != child && claim.Element == child.Element && claim.Measure == claims[parent].Measure) >= 0)
            {
                claims.RemoveAt(i);
                continue;
            }

            child.Measure = claims[parent].Measure;
            child.First = Math.Min(child.First, claims[parent].First);
            if (child.Group == VictimGroup.Unknown) child.Group = claims[parent].Group;
        }
    }

    /// <summary>A match, before it is known whether it stands.</summary>
    private sealed record Candidate(int RuleIndex, int Start, int End, List<int> People, int Trigger, int Agent, int Earlier)
    {
        public int Length => End - Start;

        /// <summary>The phrase that says who the people of a bare figure are; -1 for none.</summary>
        public int Whose { get; init; } = -1;

        /// <summary>The words of a second harm of the same people; -1 for none.</summary>
        public int Second { get; init; } = -1;

        /// <summary>1 where a number is written; of equally long matches it says more than a name does.</summary>
        public int Numbered { get; init; }

        /// <summary>"the hills killed 310 people": a name before a verb yields to the number behind it.</summary>
        public bool Yields { get; init; }
    }
}
