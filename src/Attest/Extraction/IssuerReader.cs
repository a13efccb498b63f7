using Attest.Text;

namespace Attest.Extraction;

/// <summary>Finds the body that issues a text in its own voice: one that is called a release, or that says "we" outside quotations.</summary>
internal sealed class IssuerReader(Lookup lookup)
{
    private const int Heading = 4; // sentences within which a release says that it is one
    private const int Often = 2; // times "we" stands outside quotations
    private readonly int _release = lookup.Class("release"), _org = lookup.Class("org"), _name = lookup.Class("name"), _of = lookup.Class("=of"), _we = lookup.Class("we");
    private readonly ElementLayer _layer = new();

    /// <summary>The issuer, as somebody who says all of it; null where nobody does.</summary>
    public Speech? Read(Draft draft, SpeakerTable speakers, List<Speech> speeches)
    {
        var end = draft.Sentences.Count == 0 ? 0 : draft.Sentences[Math.Min(draft.Sentences.Count, Heading) - 1].End;
        if (!Says(draft, end) && !SpeaksItself(draft)) return null;
        _layer.Clear();
        _layer.Add(draft.Elements[..end]);
        var issuer = First(draft, speakers, _org) ?? First(draft, speakers, _name);
        return speeches.Find(speech => !speech.Aside) is { Sentence: 0 } news && news.Speaker != issuer?.Speaker ? null : issuer; // news: it tells who said it
    }

    /// <summary>The first body or name of the heading.</summary>
    private Speech? First(Draft draft, SpeakerTable speakers, int kind)
    {
        for (var i = 0; i < _layer.Count; i++)
        {
            var element = _layer.Elements[i];
            if (element.Kind != ElementKind.Noun || !lookup.Has(element.Symbol, kind) || lookup.Has(element.Symbol, _release)) continue;
            var last = i + 1;
            while (last + 1 < _layer.Count && lookup.Has(_layer.Elements[last].Symbol, _of) && _layer.Elements[last + 1].Kind == ElementKind.Noun) last += 2;
            var run = new TokenRun(element.First, _layer.Elements[last - 1].End);
            if (speakers.Resolve(draft, _layer, i, last) is { } speaker) return new Speech(0, speaker, run, run, new(0, draft.Tokens.Count), null);
        }

        return null;
    }

    private bool Says(Draft draft, int end)
    {
        foreach (var element in draft.Elements[..end])
            if (lookup.Has(element.Symbol, _release)) return true;
        return false;
    }

    private bool SpeaksItself(Draft draft)
    {
        var times = 0;
        foreach (var token in draft.Tokens.Tokens)
            if (!token.Is(TokenFlags.Quoted) && token.Word != 0 && lookup.Has(lookup.Language.SymbolOf[token.Word], _we) && ++times == Often) return true;
        return false;
    }
}
