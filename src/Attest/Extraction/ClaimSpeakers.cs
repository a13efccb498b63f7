using Attest.Facts;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>Says whose each figure is: the speech whose content covers it; else, within a quotation or a paragraph, whoever spoke last; else the body that issues the text.</summary>
internal sealed class ClaimSpeakers(Lookup lookup)
{
    private const int Near = 2; // paragraphs a quotation without a speaker of its own may stand from its speaker
    private readonly int _self = lookup.Class("self"), _we = lookup.Class("we"), _pronoun = lookup.Class("pron");

    public void Assign(Draft draft, List<FoundClaim> claims, List<Speech> speeches, Speech? issuer)
    {
        foreach (var claim in claims)
        {
            var token = draft.Elements[claim.Element].First;
            claim.Speech = Covering(speeches, claim.Sentence, token) ?? (claim.Scope == ClaimScope.Aggregate && !draft.Tokens[token].Is(TokenFlags.Quoted) ? null : Continued(draft, speeches, claim.Sentence, token)) ?? issuer;
            if (claim.Speech is not { Speaker: { Kind: SourceKind.Other } speaker } speech) continue;
            if (claim.Agent >= 0 && claim.Group == VictimGroup.Security && lookup.Has(draft.Elements[claim.Agent].Symbol, _pronoun)) speaker.Kind = SourceKind.ArmedGroup; // "said it had killed 12 soldiers"
            else if (speaker is { Named: true, Body: false, Office: false } && TellsOfSelf(draft, speech)) speaker.Kind = SourceKind.Witness;
        }
    }

    /// <summary>Bare plural words for a kind of speaker ("officials", "police") mean the one of that kind whom the report names, where it names one.</summary>
    public static void Gather(IReadOnlyList<Speaker> speakers)
    {
        foreach (var speaker in speakers)
        {
            if (!speaker.Collective || speaker.Text.AsSpan().Count(' ') > 1 || speaker.Kind is SourceKind.Other or SourceKind.Witness or SourceKind.SecurityAnonymous or SourceKind.ArmedGroup) continue;
            var named = speakers.Where(other => other.Kind == speaker.Kind && other is { Person: true, Introduced: true }).Take(2).ToArray();
            if (named.Length == 1) speaker.Text = named[0].Text;
        }
    }

    private static Speech? Covering(List<Speech> speeches, int sentence, int token)
    {
        Speech? found = null;
        for (var i = From(speeches, sentence); i < speeches.Count && speeches[i].Sentence == sentence; i++)
        {
            if (speeches[i].Aside || !speeches[i].Covers(token)) continue;
            if (found is { Cites: true }) return found with { Via = speeches[i].Speaker.Text };
            found = speeches[i].Cites && found is not null ? speeches[i] with { Via = found.Speaker.Text } : speeches[i];
        }

        return found;
    }

    private Speech? Continued(Draft draft, List<Speech> speeches, int sentence, int token)
    {
        var own = From(speeches, sentence);
        if (draft.Tokens[token].Is(TokenFlags.Quoted)) return OfQuotation(draft, speeches, sentence, own);
        for (var i = own; i < speeches.Count && speeches[i].Sentence == sentence; i++)
            if (!speeches[i].Aside) return null;
        return Before(speeches, own) is { } before && Paragraph(draft, before.Sentence) == Paragraph(draft, sentence) && !ToldAnew(draft, sentence, before.Speaker) ? before : null;
    }

    /// <summary>True where another voice is heard: "our team" is of whoever issues the text, and nobody names himself.</summary>
    private bool ToldAnew(Draft draft, int sentence, Speaker speaker)
    {
        for (var at = draft.Tokens.Sentences[sentence].First; at < draft.Tokens.Sentences[sentence].End; at++)
        {
            var token = draft.Tokens[at];
            if (token.Hash == speaker.Key && speaker is { Introduced: true }) return true;
            if (token.Word != 0 && lookup.Has(lookup.Language.SymbolOf[token.Word], _we)) return true;
        }

        return false;
    }

    /// <summary>A quotation that goes on belongs to the speaker behind it, one that is closed to the speaker before, unless "said the mayor" follows.</summary>
    private static Speech? OfQuotation(Draft draft, List<Speech> speeches, int sentence, int own)
    {
        var sentences = draft.Tokens.Sentences;
        var open = sentence;
        while (open + 1 < sentences.Length && sentences[open + 1].Paragraph == sentences[sentence].Paragraph && draft.Tokens[sentences[open + 1].First].Is(TokenFlags.Quoted)) open++;
        for (var i = own; i < speeches.Count && speeches[i].Sentence <= open + 1; i++)
        {
            if (speeches[i].Aside) continue;
            if (speeches[i].Sentence <= open ? speeches[i].Before.End > 0 : speeches[i].Cue.First == sentences[open + 1].First) return speeches[i];
        }

        var before = Before(speeches, own);
        if (before is not null && sentences[sentence].Paragraph - Paragraph(draft, before.Sentence) <= Near) return before;
        return own < speeches.Count && speeches[own].Sentence <= sentence + 1 ? speeches[own] : null;
    }

    private static Speech? Before(List<Speech> speeches, int at)
    {
        for (var i = at - 1; i >= 0; i--)
            if (!speeches[i].Aside) return speeches[i];
        return null;
    }

    private bool TellsOfSelf(Draft draft, Speech speech)
    {
        if (speech.Speaker.Aged) return true;
        var (first, end) = (draft.Tokens.Sentences[speech.Sentence].First, draft.Tokens.Sentences[speech.Sentence].End);
        for (var token = first; token < end; token++)
            if (draft.Tokens[token].Is(TokenFlags.Quoted) && lookup.Has(lookup.Language.SymbolOf[draft.Tokens[token].Word], _self)) return true;
        return false;
    }

    private static int From(List<Speech> speeches, int sentence) => InOrder.From(speeches, sentence, static speech => speech.Sentence);

    private static int Paragraph(Draft draft, int sentence) => draft.Tokens.Sentences[sentence].Paragraph;
}
