using Attest.Facts;

namespace Attest.Extraction;

/// <summary>Tells what kind of speaker some words name: by whom they speak for, then by the words themselves.</summary>
internal sealed class SpeakerKinds
{
    private readonly Lookup _lookup;
    private readonly Dictionary<ulong, Speaker> _known;
    private readonly Dictionary<ulong, SourceKind> _kinds = [];
    private readonly SymbolMemo _words;
    private readonly int _name, _person, _org, _source, _anonymity, _role, _place, _owner, _belonging, _final, _cap, _comma, _prep, _relative, _ofState, _possessive;

    /// <param name="lookup">The classes.</param>
    /// <param name="known">Speakers by the last word of their names.</param>
    public SpeakerKinds(Lookup lookup, Dictionary<ulong, Speaker> known)
    {
        (_lookup, _known) = (lookup, known);
        (_name, _person, _org, _source) = (lookup.Class("name"), lookup.Class("person"), lookup.Class("org"), lookup.Class("sourceword"));
        (_anonymity, _role, _place, _owner) = (lookup.Class("anonymity"), lookup.Class("role"), lookup.Class("place"), lookup.Class("poss.s"));
        (_belonging, _final, _cap) = (lookup.Class("belonging"), lookup.Class("src.final"), lookup.Class("cap"));
        (_ofState, _possessive) = (lookup.Class("ofstate"), lookup.Class("poss"));
        _words = new SymbolMemo(symbol => Array.FindIndex(SourceWords.All, word => lookup.Has(symbol, lookup.Class("src." + word.Name))));
        (_comma, _prep, _relative) = (lookup.Class("comma"), lookup.Class("prep"), lookup.Class("rel"));
    }

    /// <summary>The body told of last, whose "its spokesman" is.</summary>
    public Speaker? LastBody { get; set; }

    public void Clear()
    {
        _kinds.Clear();
        LastBody = null;
    }

    /// <summary>True when the words say that a name is withheld.</summary>
    public bool Anonymous(ElementLayer layer, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_lookup.Has(layer.Elements[i].Symbol, _anonymity)) return true;
        return false;
    }

    /// <summary>"Fighters of the Upland Council": from here on, the Council is an armed group.</summary>
    public void Meet(Draft draft, ElementLayer layer, int at)
    {
        NoteBody(draft, layer.Elements[at]);
        if (at < 2 || !_lookup.Has(layer.Elements[at - 1].Symbol, _belonging) || !(_lookup.Has(layer.Elements[at].Symbol, _name) || _lookup.Has(layer.Elements[at].Symbol, _org) || _lookup.Has(layer.Elements[at].Symbol, _cap))) return;
        var i = at - 2;
        while (i > 0 && i > at - 5 && layer.Elements[i].Kind != ElementKind.Noun) i--; // "believed to belong"
        var element = layer.Elements[i];
        if (element.Kind != ElementKind.Noun || !_lookup.Has(element.Symbol, _person) || draft.Nouns[element.Index].Source != SourceKind.ArmedGroup) return;
        if (draft.Nouns[layer.Elements[at].Index] is { Actor: < 0, Place: < 0 } body) _kinds.TryAdd(draft.Tokens[body.End - 1].Hash, SourceKind.ArmedGroup);
    }

    /// <summary>"The peace force": when "the force" has a spokesman, it is that one.</summary>
    private void NoteBody(Draft draft, in Element element)
    {
        var phrase = draft.Nouns[element.Index];
        if (!_lookup.Has(element.Symbol, _org) || _lookup.Has(element.Symbol, _person) || phrase.End - phrase.First < 3 || phrase.Source is null or SourceKind.Other) return;
        var head = draft.Tokens[phrase.End - 1].Hash;
        if (_kinds.GetValueOrDefault(head) != SourceKind.ArmedGroup) _kinds[head] = phrase.Source.Value;
    }

    /// <summary>The kind of whoever some elements name.</summary>
    public SourceKind Of(Draft draft, ElementLayer layer, int first, int end, bool anonymous)
    {
        var lead = layer.Elements[first];
        var kind = ByWords(draft, layer, first, end);
        if (kind is null or SourceKind.Other or SourceKind.Military or SourceKind.Government) kind = ForWhom(draft, layer, first, end) ?? kind;
        var unnamed = anonymous || _lookup.Has(lead.Symbol, _source);
        if (unnamed && kind is SourceKind.Military or SourceKind.Police or SourceKind.SecurityAnonymous && !_lookup.Has(lead.Symbol, _name)) return SourceKind.SecurityAnonymous;
        if (kind is null && _lookup.Has(lead.Symbol, _place)) return SourceKind.Government; // "Mali said"
        return kind ?? (_lookup.Has(lead.Symbol, _role) ? SourceKind.Government : SourceKind.Other);
    }

    /// <summary>The kind the words tell: of the speaker first, then of what stands beside ("a spokesman for the hospital").</summary>
    private SourceKind? ByWords(Draft draft, ElementLayer layer, int first, int end)
    {
        SourceKind? kind = null;
        for (var i = first; i < end && kind is null or SourceKind.Other; i++)
        {
            var element = layer.Elements[i];
            if (_lookup.Has(element.Symbol, _prep) && _lookup.Has(layer.Elements[i - 1].Symbol, _comma)) break; // ", in a call to a radio"
            if (element.Kind == ElementKind.Verb && kind is null && !_lookup.Has(layer.Elements[i - 1].Symbol, _relative)) break; // ", waiting outside the clinic"
            if (element.Kind == ElementKind.Noun) kind = draft.Nouns[element.Index].Source ?? kind;
        }

        return kind;
    }

    /// <summary>The kind of the body a speaker is of, where the report has told it: "the force's spokesman", "who heads the office".</summary>
    private SourceKind? ForWhom(Draft draft, ElementLayer layer, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var element = layer.Elements[i];
            if (element.Kind != ElementKind.Noun) continue;
            var phrase = draft.Nouns[element.Index];
            if (i == first && _lookup.Has(element.Symbol, _person) && Is(draft, phrase.First, _possessive) && Owning(draft, layer, first) is { } its) return its;
            for (var token = phrase.First + 1; token < phrase.End; token++)
                if (_lookup.Has(_lookup.Language.SymbolOf[draft.Tokens[token].Word], _owner) && Owner(draft, token - 1) is { } owner) return owner;
            if (i == first && (!_lookup.Has(element.Symbol, _person) || _kinds.ContainsKey(draft.Tokens[phrase.End - 1].Hash)) && KindAt(draft, phrase.End - 1) is { } own) return own;
            if (i > first && !_lookup.Has(element.Symbol, _person) && !_lookup.Has(element.Symbol, _final) && KindAt(draft, phrase.End - 1) is { } body) return body;
        }

        return null;
    }

    /// <summary>Whose somebody is: "the army" is the state's, even where another army is named.</summary>
    private SourceKind? Owner(Draft draft, int token) =>
        draft.Tokens[token].Word != 0 && _lookup.Has(_lookup.Language.SymbolOf[draft.Tokens[token].Word], _ofState) ? ByWord(draft, token) : KindAt(draft, token) ?? ByWord(draft, token);

    /// <summary>"The hospital took in 12, its director said": the body nearest before.</summary>
    private SourceKind? Owning(Draft draft, ElementLayer layer, int at)
    {
        for (var i = at - 1; i >= 0; i--)
            if (layer.Elements[i] is { Kind: ElementKind.Noun } element && _lookup.Has(element.Symbol, _org) && draft.Nouns[element.Index].Source is { } kind and not SourceKind.Other) return kind;
        return LastBody?.Kind is { } last and not SourceKind.Other ? last : null;
    }

    private bool Is(Draft draft, int token, int kind) => draft.Tokens[token].Word != 0 && _lookup.Has(_lookup.Language.SymbolOf[draft.Tokens[token].Word], kind);

    /// <summary>"The hospital's director".</summary>
    private SourceKind? ByWord(Draft draft, int token) =>
        draft.Tokens[token].Word != 0 && _words[_lookup.Language.SymbolOf[draft.Tokens[token].Word]] is >= 0 and var at && SourceWords.All[at].Kind is not SourceKind.Other and var kind ? kind : null;

    private SourceKind? KindAt(Draft draft, int token)
    {
        var hash = draft.Tokens[token].Hash;
        if (_kinds.TryGetValue(hash, out var kind)) return kind;
        return _known.TryGetValue(hash, out var speaker) && speaker.Body && speaker.Kind is not SourceKind.Other ? speaker.Kind : null;
    }
}
