using Attest.Text;

namespace Attest.Places;

/// <summary>Reads the name that no gazetteer holds of a place said to lie in one that is known: "the village of X in Y", "in X, Y region", "the X quarter of Y".</summary>
internal readonly ref struct UnlistedName(PlaceFrames frames, ReadOnlySpan<Token> tokens)
{
    private const int MostWords = 4, MostBetween = 7;
    private static readonly ulong A = Folding.Hash("a"), An = Folding.Hash("an"); // "X, a village of Y"
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>The tokens of the name before a hit; first and end alike where there is none.</summary>
    public (int First, int End) Before(IReadOnlyList<PlaceHit> hits, int index)
    {
        var end = EndBefore(hits[index].First);
        if (end < 0) return default;
        var first = end;
        while (first > 0 && end - first < MostWords && IsOfName(first - 1) && (first == end || !_tokens[first].Is(TokenFlags.Paragraph))) first--;
        if (first == end || first == 0 || (index > 0 && hits[index - 1].End > first)) return default;
        return frames.Read(_tokens, first, end).Strength == PlaceFrames.Strength.Any ? (first, end) : default;
    }

    /// <summary>Where a name may end before a place: what joins them, and words that say what either is, stand between. -1 where they are not joined.</summary>
    private int EndBefore(int place)
    {
        var joined = false;
        for (var at = place - 1; at > 0 && place - at <= MostBetween && !_tokens[at + 1].Is(TokenFlags.Paragraph); at--)
        {
            ref readonly var token = ref _tokens[at];
            var role = frames.RoleOf(token);
            if (token.Kind == TokenKind.Mark ? token.Hash == PlaceFrames.Comma || token.Hash == NameCutter.Bracket : role is PlaceFrames.Role.In or PlaceFrames.Role.Of) joined = true;
            else if (joined && IsOfName(at)) return at + 1;
            else if (token.Hash != A && token.Hash != An && role is not (PlaceFrames.Role.The or PlaceFrames.Role.Side or PlaceFrames.Role.Unit or PlaceFrames.Role.District or PlaceFrames.Role.City or PlaceFrames.Role.Part)) return -1;
        }

        return -1;
    }

    /// <summary>A capitalised word that neither a lexicon nor a frame knows.</summary>
    private bool IsOfName(int at) =>
        _tokens[at] is { Kind: TokenKind.Word, Case: TokenCase.Title or TokenCase.Mixed, Word: 0 } && frames.RoleOf(_tokens[at]) == PlaceFrames.Role.None;
}
