using Attest.Facts;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>Everybody who may speak in a report, with the fullest mention; resolves "he", "the official", a bare surname.</summary>
internal sealed class SpeakerTable
{
    private readonly Lookup _lookup;
    private readonly List<Speaker> _speakers = [];
    private readonly Dictionary<ulong, Speaker> _byKey = [];
    private readonly int _pronoun, _name, _person, _org, _doc, _utterance, _plural, _definite, _source, _anonymity, _role, _it, _they, _counted, _inquiry, _comma, _carrier, _place;
    private Speaker? _lastPerson;
    private Speaker? _lastBody;

    public SpeakerTable(Lookup lookup)
    {
        _lookup = lookup;
        (_pronoun, _name, _person, _org) = (lookup.Class("pron"), lookup.Class("name"), lookup.Class("person"), lookup.Class("org"));
        (_doc, _utterance, _plural, _definite) = (lookup.Class("doc"), lookup.Class("utterance"), lookup.Class("plural"), lookup.Class("definite"));
        (_source, _anonymity, _role) = (lookup.Class("sourceword"), lookup.Class("anonymity"), lookup.Class("role"));
        (_it, _they, _counted, _inquiry, _comma, _carrier, _place) = (lookup.Class("pron.it"), lookup.Class("pron.they"), lookup.Class("counted"), lookup.Class("inquiry"), lookup.Class("comma"), lookup.Class("carrier"), lookup.Class("place"));
    }

    public IReadOnlyList<Speaker> All => _speakers;

    /// <summary>Forgets everybody: a new text begins.</summary>
    public void Clear()
    {
        _speakers.Clear();
        _byKey.Clear();
        (_lastPerson, _lastBody) = (null, null);
    }

    /// <summary>Notes a full name or a known actor in passing, so that a later surname finds it.</summary>
    public void Meet(Draft draft, in Element element)
    {
        if (element.Kind != ElementKind.Noun) return;
        var phrase = draft.Nouns[element.Index];
        var named = _lookup.Has(element.Symbol, _name) && phrase.End - phrase.First > 1;
        if (!named && ActorOf(element, phrase) < 0) return;
        var key = KeyOf(draft, element, phrase);
        if (_byKey.ContainsKey(key)) return;
        _byKey[key] = Make(draft, element, phrase, new(phrase.First, phrase.End), key);
    }

    /// <summary>The speaker that some elements name; null when nothing is known of a pronoun.</summary>
    public Speaker? Resolve(Draft draft, ElementLayer layer, int first, int end)
    {
        var element = layer.Elements[first];
        if (_lookup.Has(element.Symbol, _pronoun)) return Pronoun(element);
        if (element.Kind != ElementKind.Noun) return null;
        if (_lookup.Has(element.Symbol, _carrier) && first + 2 < end && layer.Elements[first + 2].Kind == ElementKind.Noun) return Resolve(draft, layer, first + 2, end);
        var phrase = draft.Nouns[element.Index];
        var anonymous = false;
        for (var i = first; i < end; i++) anonymous |= _lookup.Has(layer.Elements[i].Symbol, _anonymity);
        var (from, to) = (element.First, layer.Elements[end - 1].End);
        if (_lookup.Has(element.Symbol, _utterance) && _lastBody is not null && end == first + 1) return _lastBody;
        var named = _lookup.Has(element.Symbol, _name);
        var actor = ActorOf(element, phrase);
        var key = KeyOf(draft, element, phrase);
        var definite = _lookup.Has(element.Symbol, _definite) || named || actor >= 0;
        if (definite && _byKey.TryGetValue(key, out var known) && (named || actor >= 0 || known.Plural == _lookup.Has(element.Symbol, _plural)))
        {
            if (actor < 0 && to - from > TokensOf(known)) known.Text = draft.Words(from, to);
            if (known.Kind is SourceKind.Other) known.Kind = KindOf(draft, layer, first, end, anonymous);
            ShareRoles(draft, layer, first, end, known);
            return Remember(known);
        }

        var speaker = Make(draft, element, phrase, new(from, to), key);
        speaker.Kind = KindOf(draft, layer, first, end, anonymous);
        speaker.Anonymous |= anonymous;
        _byKey[key] = speaker;
        _speakers.Add(speaker);
        if (named || (actor < 0 && end > first + 1)) ShareRoles(draft, layer, first, end, speaker);
        return Remember(speaker);
    }

    /// <summary>"Major Irengo, the spokesman": whoever was "the spokesman" before is he, and will be after.</summary>
    private void ShareRoles(Draft draft, ElementLayer layer, int first, int end, Speaker speaker)
    {
        for (var i = first; i < end; i++)
        {
            if (layer.Elements[i].Kind != ElementKind.Noun) continue;
            var phrase = draft.Nouns[layer.Elements[i].Index];
            if (i > first && !_lookup.Has(layer.Elements[i].Symbol, _role) && !_lookup.Has(layer.Elements[i].Symbol, _name)) continue;
            if (i > first + 1 && !_lookup.Has(layer.Elements[i - 1].Symbol, _comma)) continue;
            for (var token = phrase.First; token < phrase.End; token++)
                if (_lookup.Has(_lookup.Language.SymbolOf[draft.Tokens[token].Word], _role)) Share(draft.Tokens[token].Hash, speaker);
            if (i > first && _lookup.Has(layer.Elements[i].Symbol, _name)) Share(draft.Tokens[phrase.End - 1].Hash, speaker);
        }
    }

    private void Share(ulong key, Speaker speaker)
    {
        if (_byKey.TryGetValue(key, out var known) && known != speaker && !known.Plural && !known.Named)
        {
            known.Text = speaker.Text;
            known.Named = true;
            if (known.Kind is SourceKind.Other) known.Kind = speaker.Kind;
        }

        _byKey[key] = speaker;
    }

    /// <summary>An actor is one speaker under all its names.</summary>
    private ulong KeyOf(Draft draft, in Element element, NounPhrase phrase) =>
        ActorOf(element, phrase) is >= 0 and var actor ? Folding.Hash(draft.Actors[actor].Actor.Id) : draft.Tokens[phrase.End - 1].Hash;

    /// <summary>The actor that speaks; a person who speaks for one is a speaker of their own.</summary>
    private int ActorOf(in Element element, NounPhrase phrase) => _lookup.Has(element.Symbol, _person) || _lookup.Has(element.Symbol, _name) ? -1 : phrase.Actor;

    private static int TokensOf(Speaker speaker) => speaker.Text.AsSpan().Count(' ') + 1;

    private Speaker? Pronoun(in Element element)
    {
        if (_lookup.Has(element.Symbol, _it)) return _lastBody;
        return _lookup.Has(element.Symbol, _they) ? _lastBody is { Plural: true } or { Body: true } ? _lastBody : _lastPerson : _lastPerson;
    }

    private Speaker Remember(Speaker speaker)
    {
        if (speaker.Body || speaker.Plural) _lastBody = speaker;
        if (!speaker.Body) _lastPerson = speaker;
        return speaker;
    }

    private Speaker Make(Draft draft, in Element element, NounPhrase phrase, TokenRun words, ulong key) => new()
    {
        Text = ActorOf(element, phrase) >= 0 ? ActorNames.Full(draft, phrase) : draft.Words(words.First, words.End),
        Kind = phrase.Source ?? SourceKind.Other,
        Anonymous = _lookup.Has(element.Symbol, _source),
        Key = key,
        Body = !_lookup.Has(element.Symbol, _person) && (_lookup.Has(element.Symbol, _org) || _lookup.Has(element.Symbol, _doc) || _lookup.Has(element.Symbol, _utterance) || phrase.Actor >= 0),
        Plural = _lookup.Has(element.Symbol, _plural) || (_lookup.Has(element.Symbol, _counted) && phrase.Count is { High: not 1 }),
        Actor = ActorOf(element, phrase),
        Named = _lookup.Has(element.Symbol, _name),
        Investigation = _lookup.Has(element.Symbol, _inquiry),
    };

    /// <summary>The kind the words tell: of the speaker first, then of what stands beside ("a spokesman for the hospital").</summary>
    private SourceKind KindOf(Draft draft, ElementLayer layer, int first, int end, bool anonymous)
    {
        SourceKind? kind = null;
        for (var i = first; i < end && kind is null or SourceKind.Other; i++)
        {
            var element = layer.Elements[i];
            if (element.Kind == ElementKind.Noun) kind = draft.Nouns[element.Index].Source ?? kind;
        }

        var unnamed = anonymous || _lookup.Has(layer.Elements[first].Symbol, _source);
        if (unnamed && kind is SourceKind.Military or SourceKind.Police or SourceKind.SecurityAnonymous && !_lookup.Has(layer.Elements[first].Symbol, _name)) return SourceKind.SecurityAnonymous;
        if (kind is null && _lookup.Has(layer.Elements[first].Symbol, _place)) return SourceKind.Government; // "Mali said"
        return kind ?? (_lookup.Has(layer.Elements[first].Symbol, _role) ? SourceKind.Government : SourceKind.Other);
    }
}
