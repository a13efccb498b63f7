using Attest.Actors;
using Attest.Places;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>The names found in a text by the token they begin at: of several the longest, an actor before a place.</summary>
internal sealed class NameCursor
{
    private readonly Dictionary<int, FoundName> _names = [];

    public void Fill(TokenList tokens, List<PlaceHit> places, List<ActorHit> actors)
    {
        _names.Clear();
        for (var i = 0; i < actors.Count; i++)
            if (actors[i].Country is null || !EndsInHyphen(tokens, actors[i].End)) Offer(actors[i].First, new FoundName(actors[i].Count, ElementKind.Actor, false, i));
        for (var i = 0; i < places.Count; i++) Offer(places[i].First, new FoundName(places[i].Count, ElementKind.Place, places[i].Form == PlaceForm.Demonym, i));
    }

    /// <summary>"Mali's military-led government" names no army.</summary>
    private static bool EndsInHyphen(TokenList tokens, int end) => end < tokens.Count && tokens[end] is { Kind: TokenKind.Mark, Length: 1 } mark && mark.Is(TokenFlags.Glued) && end + 1 < tokens.Count && tokens[end + 1].Is(TokenFlags.Glued);

    public bool At(int token, out FoundName name) => _names.TryGetValue(token, out name);

    private void Offer(int first, FoundName name)
    {
        if (!_names.TryGetValue(first, out var known) || known.Count < name.Count) _names[first] = name;
    }
}
