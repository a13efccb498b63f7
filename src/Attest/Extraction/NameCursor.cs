using Attest.Actors;
using Attest.Places;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>The names found in a text by the token they begin at: of several the longest, an actor before a place.</summary>
internal sealed class NameCursor
{
    private FoundName[] _names = new FoundName[1024]; // by token; Count 0 where none begins
    private int _tokens;

    public void Fill(TokenList tokens, List<PlaceHit> places, List<ActorHit> actors)
    {
        Array.Clear(_names, 0, _tokens);
        _tokens = tokens.Count;
        if (_names.Length < _tokens) _names = new FoundName[Math.Max(_tokens, _names.Length * 2)];
        for (var i = 0; i < actors.Count; i++)
            if (actors[i].Country is null || !EndsInHyphen(tokens, actors[i].End)) Offer(actors[i].First, new FoundName(actors[i].Count, ElementKind.Actor, false, i));
        for (var i = 0; i < places.Count; i++) Offer(places[i].First, new FoundName(places[i].Count, ElementKind.Place, places[i].Form == PlaceForm.Demonym, i));
    }

    /// <summary>"Mali's military-led government" names no army.</summary>
    private static bool EndsInHyphen(TokenList tokens, int end) => end < tokens.Count && tokens[end] is { Kind: TokenKind.Mark, Length: 1 } mark && mark.Is(TokenFlags.Glued) && end + 1 < tokens.Count && tokens[end + 1].Is(TokenFlags.Glued);

    public bool At(int token, out FoundName name)
    {
        name = _names[token];
        return name.Count > 0;
    }

    private void Offer(int first, FoundName name)
    {
        if (_names[first].Count < name.Count) _names[first] = name;
    }
}
