using Attest.Text;

namespace Attest.Extraction;

/// <summary>What a report calls an actor when it introduces it: the name with its acronym in brackets.</summary>
internal static class ActorNames
{
    /// <summary>The first longest name in the text, and "(ACRONYM)" where it follows.</summary>
    public static string Full(Draft draft, NounPhrase phrase)
    {
        var hit = draft.Actors[phrase.Actor];
        foreach (var other in draft.Actors)
            if (other.Actor.Id == hit.Actor.Id && other.Country is null && other.Count > hit.Count) hit = other;
        var end = hit.First + hit.Count;
        return draft.Words(hit.First, Bracketed(draft, end) ? end + 3 : end);
    }

    private static bool Bracketed(Draft draft, int at) =>
        at + 2 < draft.Tokens.Count && draft.Tokens[at].Kind == TokenKind.Mark && draft.Text[draft.Tokens[at].Start] == '('
        && draft.Tokens[at + 1].Case == TokenCase.Upper && draft.Text[draft.Tokens[at + 2].Start] == ')';
}
