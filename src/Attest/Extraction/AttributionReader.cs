using Attest.Lexicons;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>Reads who says what: cue frames in each sentence, with the table of speakers to resolve "he" and "the official".</summary>
internal sealed class AttributionReader
{
    private readonly StageRun _run;
    private readonly Lookup _lookup;
    private readonly SpeakerTable _speakers;
    private readonly uint _speaker, _cue, _recipient;
    private readonly int _stop, _comma, _deny, _org, _quotedName, _release, _relative, _and, _told;
    private readonly ElementLayer _layer = new();

    public AttributionReader(Lookup lookup)
    {
        _lookup = lookup;
        _speakers = new SpeakerTable(lookup);
        var stage = lookup.Language.Stages["attribution"];
        (_speaker, _cue, _recipient) = (stage.Label("s"), stage.Label("c"), stage.Label("r"));
        _run = new StageRun(stage);
        (_stop, _comma, _deny) = (lookup.Class("stop"), lookup.Class("comma"), lookup.Class("deny"));
        (_org, _quotedName, _release, _relative, _and, _told) = (lookup.Class("org"), lookup.Class("name"), lookup.Class("release"), lookup.Class("rel"), lookup.Class("and"), lookup.Class("told"));
    }

    public SpeakerTable Speakers => _speakers;

    /// <summary>Who issues the text, where it calls itself a release or a communiqué: the body it names first.</summary>
    public Speech? Issuer(Draft draft)
    {
        var end = draft.Sentences.Count == 0 ? 0 : draft.Sentences[Math.Min(draft.Sentences.Count, 4) - 1].End;
        var release = false;
        foreach (var element in draft.Elements[..end]) release |= _lookup.Has(element.Symbol, _release);
        if (!release) return null;
        _layer.Clear();
        _layer.Add(draft.Elements[..end]);
        for (var i = 0; i < _layer.Count; i++)
        {
            var element = _layer.Elements[i];
            if (element.Kind != ElementKind.Noun || !(_lookup.Has(element.Symbol, _org) || _lookup.Has(element.Symbol, _quotedName)) || _lookup.Has(element.Symbol, _release)) continue;
            if (_speakers.Resolve(draft, _layer, i, i + 1) is { } speaker) return new Speech(0, speaker, new(element.First, element.End), new(element.First, element.End), new(0, draft.Tokens.Count), null);
        }

        return null;
    }

    /// <summary>Adds the speech of a sentence, in the order of the text. Sentences come in order, after <see cref="SpeakerTable.Clear"/>.</summary>
    public void Read(Draft draft, int sentence, List<Speech> speeches)
    {
        var (first, end) = draft.Sentences[sentence];
        _layer.Clear();
        _layer.Add(draft.Elements[first..end]);
        var from = speeches.Count;
        for (var i = 0; i < _layer.Count;)
        {
            _speakers.Meet(draft, _layer.Elements[i]);
            var rule = _run.Stage.Longest(_layer.Symbols, i, out var stop);
            if (rule >= 0 && _run.Stage.Rules[rule].Says("skip"))
            {
                for (; i < stop; i++) _speakers.Meet(draft, _layer.Elements[i]);
                continue;
            }

            if (rule < 0 || Make(draft, sentence, _run.Stage.Rules[rule], _run.MatchAt(_layer, rule, i, stop), speeches, from) is not { } speech)
            {
                i++;
                continue;
            }

            for (var met = i + 1; met < stop; met++) _speakers.Meet(draft, _layer.Elements[met]);
            speeches.Add(speech);
            i = Math.Max(i + 1, stop - 1);
        }

        DropInner(draft, speeches, from);
        Bound(speeches, from);
    }

    private Speech? Make(Draft draft, int sentence, Rule rule, Match match, List<Speech> speeches, int from)
    {
        var cue = match.First(_cue);
        if (cue < 0) return null;
        var cueElement = _layer.Elements[cue];
        var (cueFirst, cueEnd) = (cueElement.First, _layer.Elements[match.Last(_cue)].End);
        if (rule.Says("again")) return Again(speeches, from, sentence, cueFirst, cueEnd);
        var (speakerAt, speakerEnd) = match.Covered(_speaker);
        if (match.First(_speaker) < 0) return null;
        speakerEnd = TrimEnd(speakerAt, speakerEnd);
        if (_speakers.Resolve(draft, _layer, speakerAt, speakerEnd) is not { } speaker) return null;
        var (firstToken, endToken) = (_layer.Elements[0].First, _layer.Elements[^1].End);
        var (sourceFirst, sourceEnd) = (_layer.Elements[speakerAt].First, _layer.Elements[speakerEnd - 1].End);
        var trailing = rule.Says("before") || (rule.Says("after") && EndsSoon(match.End) && speakerAt > 3 && _lookup.Has(_layer.Elements[speakerAt - 1].Symbol, _comma));
        var speech = new Speech(sentence, speaker, new(sourceFirst, sourceEnd), new(cueFirst, cueEnd), default, Via(draft, match)) { Denies = _lookup.Has(cueElement.Symbol, _deny) };
        if (rule.Says("whole")) return speech with { Content = new(Math.Max(cueEnd, sourceEnd), endToken), Before = new(firstToken, cueFirst) };
        if (trailing) return speech with { Content = new(_layer.Elements[match.End - 1].End, endToken), Before = new(firstToken, Math.Min(sourceFirst, cueFirst)) };
        return speech with { Content = new(Math.Max(cueEnd, sourceEnd), endToken) };
    }

    /// <summary>", adding that …": the speaker before goes on.</summary>
    private Speech? Again(List<Speech> speeches, int from, int sentence, int cueFirst, int cueEnd)
    {
        if (speeches.Count == from) return null;
        var last = speeches[^1];
        return last with { Sentence = sentence, Cue = new(cueFirst, cueEnd), Content = new(cueEnd, _layer.Elements[^1].End), Before = default };
    }

    /// <summary>Marks at the end fall away; a clause ("which …") that would break off falls away whole.</summary>
    private int TrimEnd(int first, int end)
    {
        while (end - 1 > first && _lookup.Has(_layer.Elements[end - 1].Symbol, _comma)) end--;
        var whole = end;
        while (end - 1 > first && _layer.Elements[end - 1].Kind is not (ElementKind.Noun or ElementKind.Phrase)) end--;
        for (var i = first + 1; i < end && end < whole; i++)
            if (_lookup.Has(_layer.Elements[i].Symbol, _relative)) end = i;
        while (end - 1 > first && _lookup.Has(_layer.Elements[end - 1].Symbol, _comma)) end--;
        return end;
    }

    /// <summary>True when next to nothing stands between here and the end of the sentence.</summary>
    private bool EndsSoon(int from)
    {
        var left = 0;
        for (var i = from; i < _layer.Count; i++)
        {
            if (_lookup.Has(_layer.Elements[i].Symbol, _stop)) return true;
            if (_layer.Elements[i].Kind == ElementKind.Verb || ++left > 4) return false;
        }

        return true;
    }

    private string? Via(Draft draft, in Match match)
    {
        var at = match.First(_recipient);
        if (at < 0 || !_lookup.Has(_layer.Elements[match.First(_cue)].Symbol, _told)) return null;
        var element = _layer.Elements[at];
        if (!_lookup.Has(element.Symbol, _quotedName) && !_lookup.Has(element.Symbol, _org)) return null;
        return draft.Words(element.First, element.End);
    }

    /// <summary>"A diplomat said the force's log mentioned …": the outer speaker answers for what is said.</summary>
    private void DropInner(Draft draft, List<Speech> speeches, int from)
    {
        for (var i = speeches.Count - 1; i > from; i--)
        {
            var (outer, inner) = (speeches[i - 1], speeches[i]);
            if (outer.Before.End > 0 || inner.Before.End > 0 || inner.Source.First < outer.Cue.End || inner.Cue.First < inner.Source.First) continue;
            var apart = false;
            for (var token = outer.Cue.End; token < inner.Source.First && !apart; token++)
                apart = draft.Tokens[token].Kind == TokenKind.Mark || _lookup.Has(_lookup.Language.SymbolOf[draft.Tokens[token].Word], _and);
            if (!apart) speeches.RemoveAt(i);
        }
    }

    /// <summary>One speaker's content ends where the next one's words begin.</summary>
    private static void Bound(List<Speech> speeches, int from)
    {
        for (var i = from; i < speeches.Count; i++)
        {
            var speech = speeches[i];
            if (i + 1 < speeches.Count && speeches[i + 1] is { Before.End: 0 } next)
                speech = speech with { Content = speech.Content with { End = Math.Clamp(Math.Min(next.Source.First, next.Cue.First), speech.Content.First, speech.Content.End) } };
            if (i > from && speech.Before.End > 0)
            {
                var before = speeches[i - 1];
                var limit = Math.Max(before.Cue.End, before.Source.End);
                if (before.Before.End > 0) limit = Math.Max(limit, before.Content.First);
                speech = speech with { Before = new(Math.Min(limit, speech.Before.End), speech.Before.End) };
                speeches[i - 1] = before with { Content = before.Content with { End = Math.Clamp(speech.Before.First, before.Content.First, before.Content.End) } };
            }

            speeches[i] = speech;
        }
    }
}
