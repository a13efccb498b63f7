using Attest.Lexicons;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>Reads who says what: cue frames in each sentence, with the table of speakers to resolve "he" and "the official".</summary>
internal sealed class AttributionReader
{
    private readonly StageRun _run;
    private readonly Lookup _lookup;
    private readonly SpeakerTable _speakers;
    private readonly SpeechLayer _sentence;
    private readonly SpeechBounds _bounds;
    private readonly SpeakerMarks _marks;
    private readonly uint _speaker, _cue, _recipient;
    private readonly int _stop, _comma, _quote, _deny, _org, _name, _told, _we, _unknown, _modifier, _relative, _prep, _person, _anonymity;

    public AttributionReader(Lookup lookup)
    {
        _lookup = lookup;
        _speakers = new SpeakerTable(lookup);
        _sentence = new SpeechLayer(lookup);
        _bounds = new SpeechBounds(lookup);
        _marks = new SpeakerMarks(lookup);
        var stage = lookup.Language.Stages["attribution"];
        (_speaker, _cue, _recipient) = (stage.Label("s"), stage.Label("c"), stage.Label("r"));
        _run = new StageRun(stage);
        (_stop, _comma, _quote, _deny) = (lookup.Class("stop"), lookup.Class("comma"), lookup.Class("quote"), lookup.Class("deny"));
        (_org, _name, _told, _we, _unknown, _modifier) = (lookup.Class("org"), lookup.Class("name"), lookup.Class("told"), lookup.Class("we"), lookup.Class("unknown"), lookup.Class("mod"));
        _anonymity = lookup.Class("anonymity");
        (_relative, _prep, _person) = (lookup.Class("rel"), lookup.Class("prep"), lookup.Class("person"));
    }

    public SpeakerTable Speakers => _speakers;

    /// <summary>Adds the speech of a sentence, in the order of the text. Sentences come in order, after <see cref="SpeakerTable.Clear"/>.</summary>
    public void Read(Draft draft, int sentence, List<Speech> speeches)
    {
        _sentence.Fill(draft, sentence);
        var layer = _sentence.Layer;
        var from = speeches.Count;
        for (var i = 0; i < layer.Count;)
        {
            _speakers.Meet(draft, layer, i);
            var rule = _run.Stage.Longest(layer.Symbols, i, out var stop);
            if (rule >= 0 && _run.Stage.Rules[rule].Says("skip"))
            {
                for (i++; i < stop; i++) _speakers.Meet(draft, layer, i);
                continue;
            }

            if (rule < 0 || Make(draft, sentence, _run.Stage.Rules[rule], _run.MatchAt(layer, rule, i, stop), speeches, from) is not { } speech)
            {
                i++;
                continue;
            }

            if (Withheld(stop)) SpeakerTable.Withhold(speech.Speaker);
            for (var met = i + 1; met < stop; met++) _speakers.Meet(draft, layer, met);
            speeches.Add(speech);
            i = Math.Max(i + 1, stop - 1);
        }

        _speakers.Subject(draft, layer);
        _bounds.Settle(draft, speeches, from);
        _marks.Mark(draft, sentence, speeches, from);
    }

    private Speech? Make(Draft draft, int sentence, Rule rule, Match match, List<Speech> speeches, int from)
    {
        var layer = match.Layer;
        var cue = match.First(_cue);
        if (cue < 0 || (rule.Says("opening") && !Opens(match.Start))) return null;
        var cueElement = layer.Elements[cue];
        if (draft.Tokens[cueElement.First].Is(TokenFlags.Quoted)) return null; // what a quotation quotes is its speaker's
        var speech = new Speech(sentence, null!, default, new(cueElement.First, layer.Elements[match.Last(_cue)].End), default, Via(draft, match))
        {
            Denies = _lookup.Has(cueElement.Symbol, _deny),
            Cites = rule.Says("cites"),
            Aside = rule.Says("aside"),
            Issues = rule.Says("issues") && (!rule.Says("first") || draft.Tokens.Sentences[sentence].Paragraph <= 1),
        };
        if (rule.Says("again")) return Again(draft, speech, speeches, from);
        if (match.First(_speaker) < 0) return null;
        var (first, end) = match.Covered(_speaker);
        if (rule.Says("who"))
            return Antecedent(first) is >= 0 and var named ? Spoken(draft, speech, rule, match, named, named + 1) is { } who ? who with { Source = RunOf(first, first + 1) } : null : null;
        return Spoken(draft, speech, rule, match, first, TrimEnd(first, end));
    }

    /// <summary>With the speaker, and with what was said where the rule has it stand.</summary>
    private Speech? Spoken(Draft draft, Speech speech, Rule rule, in Match match, int first, int end)
    {
        var elements = _sentence.Layer.Elements;
        if (_speakers.Resolve(draft, _sentence.Layer, first, end) is not { } speaker) return null;
        var (firstToken, endToken) = (elements[0].First, elements[^1].End);
        if (_lookup.Has(elements[first].Symbol, _we)) speech = speech with { Aside = true }; // whoever tells all of it
        speech = speech with { Speaker = speaker, Source = RunOf(Begin(first), Closed(first, end, match.End) ? end + 1 : end) };
        var behind = Math.Max(speech.Cue.End, speech.Source.End);
        if (rule.Says("whole") || (rule.Says("cites") && !rule.Says("after"))) return speech with { Content = new(behind, endToken), Before = new(firstToken, Math.Min(speech.Cue.First, speech.Source.First)) };
        var trailing = rule.Says("before") || (rule.Says("after") && !rule.Says("who") && EndsSoon(match.End) && first > 3 && Closed(first - 1));
        if (trailing) return speech with { Content = new(elements[match.End - 1].End, endToken), Before = new(firstToken, Math.Min(speech.Source.First, speech.Cue.First)) };
        return speech with { Content = new(behind, endToken) };
    }

    /// <summary>", adding that …": the speaker before goes on, or whoever the sentence began with begins.</summary>
    private Speech? Again(Draft draft, Speech speech, List<Speech> speeches, int from)
    {
        var content = new TokenRun(speech.Cue.End, _sentence.Layer.Elements[^1].End);
        if (speeches.Count > from) return speech with { Speaker = speeches[^1].Speaker, Source = speeches[^1].Source, Via = speeches[^1].Via, Content = content };
        var first = _speakers.SubjectOf(_sentence.Layer);
        if (first < 0 || _sentence.Layer.Elements[first].First >= speech.Cue.First || _speakers.Resolve(draft, _sentence.Layer, first, first + 1) is not { } speaker) return null;
        return speech with { Speaker = speaker, Source = RunOf(first, first + 1), Content = content };
    }

    private TokenRun RunOf(int first, int end) => new(_sentence.Layer.Elements[first].First, _sentence.Layer.Elements[end - 1].End);

    /// <summary>Words that no phrase took, right before a speaker, are of the speaker: "longtime pollster Ana Reyes".</summary>
    private int Begin(int first)
    {
        if (_sentence.Layer.Elements[first].Kind != ElementKind.Noun) return first;
        while (first > 0 && _sentence.Layer.Elements[first - 1] is { Kind: ElementKind.Token } before && (_lookup.Has(before.Symbol, _unknown) || _lookup.Has(before.Symbol, _modifier))) first--;
        return first;
    }

    private bool Opens(int at)
    {
        for (var i = 0; i < at; i++)
            if (!_lookup.Has(_sentence.Layer.Elements[i].Symbol, _quote) && _sentence.Layer.Elements[i].Kind != ElementKind.Token) return false;
        return true;
    }

    /// <summary>Whoever stands before "who", over a comma.</summary>
    private int Antecedent(int who)
    {
        for (var i = who - 1; i >= Math.Max(0, who - 8); i--)
        {
            var element = _sentence.Layer.Elements[i];
            if (element.Kind == ElementKind.Verb) return -1;
            if (i == who - 2 && element.Kind == ElementKind.Noun && (_lookup.Has(element.Symbol, _org) || _lookup.Has(element.Symbol, _person))) return i; // "from the army, which"
            if (element.Kind == ElementKind.Noun && (i == 0 || !_lookup.Has(_sentence.Layer.Elements[i - 1].Symbol, _prep))) return i;
        }

        return -1;
    }

    /// <summary>True when a comma closes the words that stand beside a name; it belongs to them.</summary>
    private bool Closed(int first, int end, int limit)
    {
        if (end >= limit || !_lookup.Has(_sentence.Layer.Elements[end].Symbol, _comma)) return false;
        for (var i = first + 1; i < end; i++)
            if (_lookup.Has(_sentence.Layer.Elements[i].Symbol, _comma)) return true;
        return false;
    }

    private bool Closed(int at) => _lookup.Has(_sentence.Layer.Elements[at].Symbol, _comma) || _lookup.Has(_sentence.Layer.Elements[at].Symbol, _quote);

    /// <summary>Marks at the end fall away; a clause ("which …") that would break off falls away whole.</summary>
    private int TrimEnd(int first, int end)
    {
        var elements = _sentence.Layer.Elements;
        var whole = Unclosed(first, end);
        if (whole < end) return whole; // a clause between commas is whole

        while (end - 1 > first && elements[end - 1].Kind is not (ElementKind.Noun or ElementKind.Phrase or ElementKind.Time)) end--;
        for (var i = first + 1; i < end && end < whole; i++)
            if (_lookup.Has(elements[i].Symbol, _relative)) end = i;
        return Unclosed(first, end);
    }

    private int Unclosed(int first, int end)
    {
        while (end - 1 > first && Closed(end - 1)) end--;
        return end;
    }

    /// <summary>True when next to nothing stands between here and the end of the sentence.</summary>
    private bool EndsSoon(int from)
    {
        var left = 0;
        for (var i = from; i < _sentence.Layer.Count; i++)
        {
            var element = _sentence.Layer.Elements[i];
            if (_lookup.Has(element.Symbol, _stop)) return true;
            if (element.Kind == ElementKind.Verb || _lookup.Has(element.Symbol, _quote) || ++left > 4) return false;
        }

        return true;
    }

    /// <summary>"…, the official said on condition of anonymity."</summary>
    private bool Withheld(int from)
    {
        for (var i = from - 1; i < Math.Min(from + 4, _sentence.Layer.Count); i++)
            if (_lookup.Has(_sentence.Layer.Elements[i].Symbol, _anonymity)) return true;
        return false;
    }

    private string? Via(Draft draft, in Match match)
    {
        var at = match.First(_recipient);
        if (at < 0 || !_lookup.Has(_sentence.Layer.Elements[match.First(_cue)].Symbol, _told)) return null;
        var element = _sentence.Layer.Elements[at];
        if (!_lookup.Has(element.Symbol, _name) && !_lookup.Has(element.Symbol, _org)) return null;
        return draft.Words(element.First, element.End);
    }
}
