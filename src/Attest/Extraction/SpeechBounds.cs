using Attest.Text;

namespace Attest.Extraction;

/// <summary>Parts the words of a sentence among those who speak in it.</summary>
internal sealed class SpeechBounds(Lookup lookup)
{
    private readonly int _and = lookup.Class("and");

    /// <summary>Settles the speeches of one sentence, which are the last in the list.</summary>
    public void Settle(Draft draft, List<Speech> speeches, int from)
    {
        var before = -1;
        for (var i = from; i < speeches.Count; i++)
        {
            if (speeches[i].Aside) continue;
            if (before >= 0 && IsInner(draft, speeches[before], speeches[i]))
            {
                speeches[i] = speeches[i] with { Aside = true };
                continue;
            }

            if (before >= 0) (speeches[before], speeches[i]) = Parted(speeches[before], speeches[i]);
            before = i;
        }
    }

    /// <summary>"A diplomat said the force's log mentioned …": the outer speaker answers for what is said.</summary>
    private bool IsInner(Draft draft, Speech outer, Speech inner)
    {
        if (inner.Cites || outer.Before.End > 0 || inner.Before.End > 0 || inner.Source.First < outer.Cue.End || inner.Cue.First < inner.Source.First) return false;
        for (var token = outer.Cue.End; token < inner.Source.First; token++)
            if (draft.Tokens[token].Kind == TokenKind.Mark || lookup.Has(lookup.Language.SymbolOf[draft.Tokens[token].Word], _and)) return false;
        return true;
    }

    /// <summary>One speaker's content ends where the next one's words begin.</summary>
    private static (Speech Before, Speech Next) Parted(Speech before, Speech next)
    {
        if (next is { Cites: true, Before.End: > 0 }) return (before, next);
        if (next.Before.End == 0)
        {
            var begin = next.Source.First > before.Cue.First ? Math.Min(next.Source.First, next.Cue.First) : next.Cue.First;
            return (Ending(before, begin), next);
        }

        var limit = Math.Max(before.Cue.End, before.Source.End);
        if (before.Before.End > 0) limit = Math.Max(limit, before.Content.First);
        next = next with { Before = new(Math.Min(limit, next.Before.End), next.Before.End) };
        return (Ending(before, next.Before.First), next);
    }

    private static Speech Ending(Speech speech, int end) => speech with { Content = speech.Content with { End = Math.Clamp(end, speech.Content.First, speech.Content.End) } };
}
