using Attest.Facts;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>Finds the body that issues a text in its own voice: one that the text or its heading names, or that says "we" outside quotations.</summary>
internal sealed class IssuerReader(Lookup lookup)
{
    private const int Heading = 4; // sentences within which a release says that it is one
    private const int Often = 2; // times "we" stands outside quotations
    private const int Voices = 2; // who announces, and another at most
    private readonly int _release = lookup.Class("release"), _org = lookup.Class("org"), _name = lookup.Class("name"), _person = lookup.Class("person");
    private readonly int _of = lookup.Class("=of"), _for = lookup.Class("=for"), _we = lookup.Class("we"), _prep = lookup.Class("prep"), _media = lookup.Class("src.media");
    private readonly ElementLayer _layer = new();

    /// <summary>The issuer, as somebody who says all of it; null where nobody does.</summary>
    public Speech? Read(Draft draft, SpeakerTable speakers, List<Speech> speeches)
    {
        if (speeches.FindLast(static speech => speech.Issues) is { } named) return Whole(draft, named.Speaker, named.Source);
        if (Letterhead(draft, speakers) is { } letterhead) return letterhead;
        var end = draft.Sentences.Count == 0 ? 0 : draft.Sentences[Math.Min(draft.Sentences.Count, Heading) - 1].End;
        var release = Says(draft, end);
        if (!release && !SpeaksItself(draft)) return null;
        if (release && Announced(draft, speeches) is { } announced) return announced;
        Take(draft, 0, end);
        var issuer = First(draft, speakers, _org) ?? (release ? First(draft, speakers, _name) : null);
        return speeches.Find(speech => !speech.Aside) is { Sentence: 0 } news && news.Speaker != issuer?.Speaker ? null : issuer; // news: it tells who said it
    }

    /// <summary>The body that stands alone on a line above the text.</summary>
    private Speech? Letterhead(Draft draft, SpeakerTable speakers)
    {
        for (var sentence = 0; sentence < Math.Min(draft.Sentences.Count, Heading + 1); sentence++)
        {
            var (first, end) = draft.Sentences[sentence];
            if (!Verbless(draft, first, end))
            {
                if (draft.Tokens.Sentences[sentence].Paragraph > 0) return null;
                continue; // the title
            }

            if (draft.Tokens.Sentences[sentence].Paragraph == 0) continue;
            Take(draft, first, end);
            if (First(draft, speakers, _org) is { Speaker.Kind: not (SourceKind.Media or SourceKind.Witness or SourceKind.ArmedGroup) } issuer) return issuer;
        }

        return null;
    }

    /// <summary>The body whose announcement the text begins with.</summary>
    private static Speech? Announced(Draft draft, List<Speech> speeches) =>
        speeches.Find(static speech => !speech.Aside) is { Speaker: { Body: true, Kind: not (SourceKind.Media or SourceKind.Document) } } first && draft.Tokens.Sentences[first.Sentence].Paragraph <= 1
        && speeches.Where(static speech => !speech.Aside).Select(static speech => speech.Speaker).Distinct().Count() <= Voices
            ? Whole(draft, first.Speaker, first.Source) : null;

    private static bool Verbless(Draft draft, int first, int end)
    {
        foreach (var element in draft.Elements[first..end])
            if (element.Kind == ElementKind.Verb) return false;
        return true;
    }

    private void Take(Draft draft, int first, int end)
    {
        _layer.Clear();
        _layer.Add(draft.Elements[first..end]);
    }

    /// <summary>The first body or name of the heading that nothing is told of in passing.</summary>
    private Speech? First(Draft draft, SpeakerTable speakers, int kind)
    {
        for (var i = 0; i < _layer.Count; i++)
        {
            var element = _layer.Elements[i];
            if (element.Kind != ElementKind.Noun || !lookup.Has(element.Symbol, kind) || lookup.Has(element.Symbol, _release)) continue;
            if (lookup.Has(element.Symbol, _person) || (i > 0 && lookup.Has(_layer.Elements[i - 1].Symbol, _prep))) continue;
            var last = i + 1;
            while (last + 1 < _layer.Count && (lookup.Has(_layer.Elements[last].Symbol, _of) || lookup.Has(_layer.Elements[last].Symbol, _for)) && _layer.Elements[last + 1].Kind == ElementKind.Noun) last += 2;
            if (speakers.Resolve(draft, _layer, i, last) is { } speaker) return Whole(draft, speaker, new TokenRun(element.First, _layer.Elements[last - 1].End));
        }

        return null;
    }

    private static Speech Whole(Draft draft, Speaker speaker, TokenRun run) => new(0, speaker, run, run, new(0, draft.Tokens.Count), null);

    private bool Says(Draft draft, int end)
    {
        foreach (var element in draft.Elements[..end])
            if (lookup.Has(element.Symbol, _release)) return true;
        return false;
    }

    /// <summary>"Our team found": but "our correspondent" is of a newspaper, which tells the news.</summary>
    private bool SpeaksItself(Draft draft)
    {
        var times = 0;
        for (var at = 0; at < draft.Tokens.Count; at++)
        {
            if (draft.Tokens[at].Is(TokenFlags.Quoted) || !Is(draft, at, _we)) continue;
            if (at + 1 < draft.Tokens.Count && Is(draft, at + 1, _media)) return false;
            if (++times == Often) return true;
        }

        return false;
    }

    private bool Is(Draft draft, int at, int kind) => draft.Tokens[at].Word != 0 && lookup.Has(lookup.Language.SymbolOf[draft.Tokens[at].Word], kind);
}
