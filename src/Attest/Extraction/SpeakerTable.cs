using Attest.Facts;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>Everybody who may speak in a report, with the fullest mention; resolves "he", "the official", a bare surname.</summary>
internal sealed class SpeakerTable
{
    private readonly Lookup _lookup;
    private readonly SpeakerKinds _kinds;
    private readonly List<Speaker> _speakers = [];
    private readonly Dictionary<ulong, Speaker> _byKey = [];
    private readonly int _pronoun, _name, _person, _org, _doc, _utterance, _plural, _definite, _source, _role, _it, _they, _counted, _inquiry, _comma, _carrier, _harm, _passive, _prep, _anaphor, _relative, _adverb, _uncounted, _of;
    private Speaker? _lastPerson;
    private Speaker? _lastBody;
    private Speaker? _lastGroup;

    public SpeakerTable(Lookup lookup)
    {
        _lookup = lookup;
        _kinds = new SpeakerKinds(lookup, _byKey);
        (_pronoun, _name, _person, _org) = (lookup.Class("pron"), lookup.Class("name"), lookup.Class("person"), lookup.Class("org"));
        (_doc, _utterance, _plural, _definite) = (lookup.Class("doc"), lookup.Class("utterance"), lookup.Class("plural"), lookup.Class("definite"));
        (_source, _role, _relative) = (lookup.Class("sourceword"), lookup.Class("role"), lookup.Class("rel"));
        (_it, _they, _counted, _inquiry, _comma, _carrier) = (lookup.Class("pron.it"), lookup.Class("pron.they"), lookup.Class("counted"), lookup.Class("inquiry"), lookup.Class("comma"), lookup.Class("carrier"));
        (_harm, _passive, _prep, _anaphor) = (lookup.Class("harm"), lookup.Class("passive"), lookup.Class("prep"), lookup.Class("anaphor"));
        (_adverb, _uncounted, _of) = (lookup.Class("adv"), lookup.Class("noqty"), lookup.Class("=of"));
    }

    public IReadOnlyList<Speaker> All => _speakers;

    /// <summary>Forgets everybody: a new text begins.</summary>
    public void Clear()
    {
        _speakers.Clear();
        _byKey.Clear();
        _kinds.Clear();
        (_lastPerson, _lastBody, _lastGroup) = (null, null, null);
    }

    /// <summary>Notes a full name or a known actor in passing, so that a later surname or acronym finds it.</summary>
    public void Meet(Draft draft, ElementLayer layer, int at)
    {
        var element = layer.Elements[at];
        if (element.Kind != ElementKind.Noun) return;
        var phrase = draft.Nouns[element.Index];
        _kinds.Meet(draft, layer, at);
        MeetAcronym(draft, layer, at);
        var actor = ActorOf(draft, element, phrase);
        var named = _lookup.Has(element.Symbol, _name) && phrase.End - phrase.First > 1;
        if (!named && actor < 0) return;
        var key = KeyOf(draft, actor, phrase);
        if (!_byKey.TryGetValue(key, out var known))
        {
            _byKey[key] = known = Make(draft, element, phrase, new(phrase.First, phrase.End), key);
            known.Kind = _kinds.Of(draft, layer, at, at + 1, false);
        }

        if (known.Kind == SourceKind.ArmedGroup && !_lookup.Has(element.Symbol, _person)) _lastGroup = known;
    }

    /// <summary>"The Upland Relief Union (URU)": whoever speaks as URU is the Union.</summary>
    private void MeetAcronym(Draft draft, ElementLayer layer, int at)
    {
        var end = layer.Elements[at].End;
        if (end + 2 >= draft.Tokens.Count || draft.Tokens[end + 1].Case != TokenCase.Upper || draft.Text[draft.Tokens[end].Start] != '(' || draft.Text[draft.Tokens[end + 2].Start] != ')') return;
        var first = at;
        while (first > 1 && _lookup.Has(layer.Elements[first - 1].Symbol, _of) && layer.Elements[first - 2].Kind == ElementKind.Noun && !_lookup.Has(layer.Elements[first - 2].Symbol, _person)) first -= 2;
        var element = layer.Elements[first];
        if (_lookup.Has(element.Symbol, _person)) return;
        var key = draft.Tokens[end + 1].Hash;
        var speaker = Make(draft, element, draft.Nouns[element.Index], new(element.First, end + 3), key);
        speaker.Kind = _kinds.Of(draft, layer, first, at + 1, false);
        var hit = draft.Actors.FindIndex(actor => actor.First == end + 1);
        if (hit >= 0 && draft.Actors[hit].Actor.SpeaksAs is { } kind) speaker.Kind = kind;
        _byKey.TryAdd(key, speaker);
        if (hit >= 0 && speaker.Actor < 0) _byKey.TryAdd(Folding.Hash(draft.Actors[hit].Actor.Id), speaker);
    }

    /// <summary>Whoever a sentence is about may be the "she" of the next.</summary>
    public void Subject(Draft draft, ElementLayer layer)
    {
        var at = SubjectOf(layer);
        if (at < 0) return;
        var element = layer.Elements[at];
        var phrase = draft.Nouns[element.Index];
        if (!(_lookup.Has(element.Symbol, _name) || _lookup.Has(element.Symbol, _role) || _lookup.Has(element.Symbol, _org)) || _lookup.Has(element.Symbol, _counted)) return;
        if (phrase.Source == SourceKind.ArmedGroup && _lookup.Has(element.Symbol, _person)) return;
        var key = KeyOf(draft, ActorOf(draft, element, phrase), phrase);
        if (!_byKey.TryGetValue(key, out var speaker)) _byKey[key] = speaker = Make(draft, element, phrase, new(phrase.First, phrase.End), key);
        if (speaker.Kind is SourceKind.Other) speaker.Kind = _kinds.Of(draft, layer, at, Apposed(layer, at), false);
        speaker.Aged |= Counts(layer, at, Math.Min(layer.Count, at + 3));
        Remember(speaker);
    }

    /// <summary>The end of a name with what stands beside it between commas: "Rukia Tamm, a nurse at the clinic, …".</summary>
    private int Apposed(ElementLayer layer, int at)
    {
        if (at + 2 >= layer.Count || !_lookup.Has(layer.Elements[at + 1].Symbol, _comma)) return at + 1;
        for (var i = at + 2; i < Math.Min(layer.Count, at + 10) && layer.Elements[i].Kind != ElementKind.Verb; i++)
            if (_lookup.Has(layer.Elements[i].Symbol, _comma)) return i;
        return at + 1;
    }

    /// <summary>The phrase a sentence begins with, if its verb tells that it acts; -1 for none.</summary>
    public int SubjectOf(ElementLayer layer)
    {
        var subject = -1;
        for (var i = 0; i < layer.Count; i++)
        {
            var element = layer.Elements[i];
            if (element.Kind == ElementKind.Verb) return subject >= 0 && !_lookup.Has(element.Symbol, _passive) && !_lookup.Has(element.Symbol, _harm) ? subject : -1;
            if (subject < 0 && element.Kind == ElementKind.Noun && (i == 0 || !_lookup.Has(layer.Elements[i - 1].Symbol, _prep))) subject = i;
        }

        return subject;
    }

    /// <summary>The speaker that some elements name; null when they name nobody.</summary>
    public Speaker? Resolve(Draft draft, ElementLayer layer, int first, int end)
    {
        var element = layer.Elements[first];
        if (element.Kind != ElementKind.Noun) return null;
        if (_lookup.Has(element.Symbol, _pronoun)) return Pronoun(draft, element);
        if (_lookup.Has(element.Symbol, _carrier) && first + 2 < end && layer.Elements[first + 2].Kind == ElementKind.Noun) return Resolve(draft, layer, first + 2, end);
        var phrase = draft.Nouns[element.Index];
        var bare = end == first + 1;
        if (bare && _lookup.Has(element.Symbol, _utterance) && _lastBody is not null) return _lastBody;
        if (bare && _lookup.Has(element.Symbol, _anaphor) && phrase.End - phrase.First == 2 && _lookup.Has(element.Symbol, _definite) && (_lastGroup ?? _lastBody) is { } group) return group;
        var anonymous = _kinds.Anonymous(layer, first, end);
        var words = WordsOf(layer, first, end);
        if (Known(draft, layer, first, end) is not { } speaker)
        {
            var actor = ActorOf(draft, element, phrase);
            var key = KeyOf(draft, actor, phrase);
            speaker = Make(draft, element, phrase, words, key);
            speaker.Kind = _kinds.Of(draft, layer, first, end, anonymous);
            _byKey[key] = speaker;
        }
        else
        {
            if (speaker.Actor < 0 && words.End - words.First > TokensOf(speaker) && (!speaker.Named || Names(layer, first, end))) speaker.Text = draft.Words(words.First, words.End);
            if (speaker.Kind is SourceKind.Other || !_speakers.Contains(speaker)) speaker.Kind = _kinds.Of(draft, layer, first, end, anonymous);
        }

        speaker.Anonymous |= anonymous;
        speaker.Introduced |= speaker.Person && !speaker.Plural && Names(layer, first, end);
        speaker.Aged |= Counts(layer, first, end);
        speaker.Office |= HoldsOffice(layer, first, end);
        if (!_speakers.Contains(speaker)) _speakers.Add(speaker);
        if (_lookup.Has(element.Symbol, _name) || (speaker.Actor < 0 && !bare)) ShareRoles(draft, layer, first, end, speaker);
        return Remember(speaker);
    }

    /// <summary>Whoever bears the name or is called so; a role with another name beside it is somebody else.</summary>
    private Speaker? Known(Draft draft, ElementLayer layer, int first, int end)
    {
        var element = layer.Elements[first];
        var phrase = draft.Nouns[element.Index];
        var actor = ActorOf(draft, element, phrase);
        var named = _lookup.Has(element.Symbol, _name);
        for (var i = first + 1; i < end && !named && actor < 0; i++)
        {
            if (layer.Elements[i].Kind != ElementKind.Noun || !_lookup.Has(layer.Elements[i].Symbol, _name) || !_lookup.Has(layer.Elements[i - 1].Symbol, _comma)) continue;
            return _byKey.GetValueOrDefault(KeyOf(draft, -1, draft.Nouns[layer.Elements[i].Index]));
        }

        if (!named && actor < 0 && !_lookup.Has(element.Symbol, _definite)) return null;
        var known = _byKey.GetValueOrDefault(KeyOf(draft, actor, phrase));
        if (known is null || !_speakers.Contains(known)) known = ByInitials(draft, phrase) ?? known;
        return known is not null && (named || actor >= 0 || known.Plural == _lookup.Has(element.Symbol, _plural)) ? known : null;
    }

    /// <summary>"The PRO" is the one who was brought in as "the Public Relations Officer".</summary>
    private Speaker? ByInitials(Draft draft, NounPhrase phrase)
    {
        var token = draft.Tokens[phrase.End - 1];
        if (token.Case != TokenCase.Upper || token.Length < 3 || draft.Tokens.AllCapitals) return null;
        var letters = draft.Text.AsSpan(token.Start, token.Length);
        Span<char> initials = stackalloc char[32];
        foreach (var speaker in _speakers)
        {
            var count = 0;
            foreach (var word in speaker.Text.AsSpan().Split(' '))
                if (count < initials.Length && speaker.Text.AsSpan(word) is [var initial, ..] && char.IsUpper(initial)) initials[count++] = initial;
            if (initials[..count].IndexOf(letters) >= 0) return speaker;
        }

        return null;
    }

    /// <summary>After a comma: an age, where and when it was said, what a body does.</summary>
    private bool BreaksOff(ElementLayer layer, int first, int at)
    {
        var element = layer.Elements[at];
        if (_kinds.Anonymous(layer, at, at + 1)) return false;
        return element.Kind == ElementKind.Verb || IsAge(element) || _lookup.Has(element.Symbol, _prep) || _lookup.Has(element.Symbol, _adverb)
            || (_lookup.Has(element.Symbol, _relative) && (_lookup.Has(layer.Elements[first].Symbol, _org) || !(_lookup.Has(layer.Elements[first].Symbol, _person) || _lookup.Has(layer.Elements[first].Symbol, _name))));
    }

    private bool IsAge(in Element element) => element.Kind is ElementKind.Number or ElementKind.Quantity || _lookup.Has(element.Symbol, _uncounted);

    /// <summary>The words of a mention, without what would break off.</summary>
    private TokenRun WordsOf(ElementLayer layer, int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
            if (_lookup.Has(layer.Elements[i].Symbol, _comma) && BreaksOff(layer, first, i + 1)) end = i;
        return new(layer.Elements[first].First, layer.Elements[end - 1].End);
    }

    /// <summary>"Yakov Dure, 41, …"</summary>
    private bool Counts(ElementLayer layer, int first, int end)
    {
        for (var i = first + 2; i < end; i++)
            if (IsAge(layer.Elements[i]) && _lookup.Has(layer.Elements[i - 1].Symbol, _comma)) return true;
        return false;
    }

    private bool HoldsOffice(ElementLayer layer, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_lookup.Has(layer.Elements[i].Symbol, _role)) return true;
        return false;
    }

    private bool Names(ElementLayer layer, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_lookup.Has(layer.Elements[i].Symbol, _name)) return true;
        return false;
    }

    /// <summary>"Major Irengo, the spokesman": whoever was "the spokesman" before is he, and will be after.</summary>
    private void ShareRoles(Draft draft, ElementLayer layer, int first, int end, Speaker speaker)
    {
        for (var i = first; i < end; i++)
        {
            if (_lookup.Has(layer.Elements[i].Symbol, _relative)) return;
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
        if (_byKey.TryGetValue(key, out var known) && known != speaker && !known.Plural && !known.Named && !known.Introduced)
        {
            known.Text = speaker.Text;
            known.Named = true;
            if (known.Kind is SourceKind.Other) known.Kind = speaker.Kind;
        }

        _byKey[key] = speaker;
    }

    /// <summary>An actor is one speaker under all its names.</summary>
    private static ulong KeyOf(Draft draft, int actor, NounPhrase phrase) =>
        actor >= 0 ? Folding.Hash(draft.Actors[actor].Actor.Id) : draft.Tokens[phrase.End - 1].Hash;

    /// <summary>The actor that speaks. Whoever speaks for one ("the UN envoy", "the UN mission") is a speaker of their own.</summary>
    private int ActorOf(Draft draft, in Element element, NounPhrase phrase) =>
        phrase.Actor < 0 || _lookup.Has(element.Symbol, _person) || _lookup.Has(element.Symbol, _name) || draft.Actors[phrase.Actor].End < phrase.End ? -1 : phrase.Actor;

    private static int TokensOf(Speaker speaker) => speaker.Text.AsSpan().Count(' ') + 1;

    /// <summary>Whom a pronoun means; where that is nobody known, the pronoun stands for itself.</summary>
    private Speaker Pronoun(Draft draft, in Element element)
    {
        var meant = _lookup.Has(element.Symbol, _it) ? _lastBody
            : _lookup.Has(element.Symbol, _they) ? _lastBody is { Plural: true } or { Body: true } ? _lastBody : _lastPerson
            : _lastPerson;
        return meant ?? new Speaker { Text = draft.Words(element.First, element.End), Kind = SourceKind.Other, Anonymous = false, Key = 0, Body = false, Plural = false };
    }

    /// <summary>The report keeps a speaker's name to itself.</summary>
    public static void Withhold(Speaker speaker)
    {
        speaker.Anonymous = true;
        if (!speaker.Named && speaker.Kind is SourceKind.Military or SourceKind.Police) speaker.Kind = SourceKind.SecurityAnonymous;
    }

    private Speaker Remember(Speaker speaker)
    {
        if (speaker.Body || speaker.Plural) _lastBody = speaker;
        if (speaker.Body) _kinds.LastBody = speaker;
        if (!speaker.Body) _lastPerson = speaker;
        return speaker;
    }

    private Speaker Make(Draft draft, in Element element, NounPhrase phrase, TokenRun words, ulong key)
    {
        var actor = ActorOf(draft, element, phrase);
        return new()
        {
            Text = actor >= 0 ? ActorNames.Full(draft, phrase) : draft.Words(words.First, words.End),
            Kind = phrase.Source ?? SourceKind.Other,
            Anonymous = _lookup.Has(element.Symbol, _source),
            Key = key,
            Body = !_lookup.Has(element.Symbol, _person) && (_lookup.Has(element.Symbol, _org) || _lookup.Has(element.Symbol, _doc) || _lookup.Has(element.Symbol, _utterance) || actor >= 0 || !(_lookup.Has(element.Symbol, _name) || _lookup.Has(element.Symbol, _pronoun))),
            Plural = _lookup.Has(element.Symbol, _plural) || (_lookup.Has(element.Symbol, _counted) && phrase.Count is { High: not 1 }),
            Person = _lookup.Has(element.Symbol, _person) || (_lookup.Has(element.Symbol, _name) && !_lookup.Has(element.Symbol, _org)),
            Collective = _lookup.Has(element.Symbol, _person) && _lookup.Has(element.Symbol, _plural) && !_lookup.Has(element.Symbol, _counted) && !_lookup.Has(element.Symbol, _name),
            Actor = actor,
            Named = _lookup.Has(element.Symbol, _name),
            Investigation = _lookup.Has(element.Symbol, _inquiry),
        };
    }
}
