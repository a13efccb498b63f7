using Attest.Text;

namespace Attest.Places;

/// <summary>Reads the words before and after a name: is it a place, and of which level?</summary>
internal sealed class PlaceFrames
{
    private static readonly string[] Words = ["none", "in", "from", "the", "side", "unit", "district", "city", "natural", "part", "of", "and", "title"];
    private readonly NameTrie _roles = new(500); // one word a name: the smallest hash table at hand, and nothing to compile at start

    public PlaceFrames() => WordTable.Read("data/place-frames/", 2, cells =>
    {
        var role = Array.IndexOf(Words, cells[1]);
        if (role <= 0) return $"expected a role, found \"{cells[1]}\"";
        _roles.Add([Folding.Hash(cells[0])], role);
        return null;
    });

    /// <summary>What a word about a name does; in the order of <see cref="Words"/>.</summary>
    public enum Role : byte { None, In, From, The, Side, Unit, District, City, Natural, Part, Of, And, Title }

    public Role RoleOf(in Token token) =>
        token.Kind == TokenKind.Word && _roles.Step(0, token.Hash) is var node and > 0 ? (Role)_roles.ValueAt(node) : Role.None;

    /// <summary>What the words about the tokens from <paramref name="first"/> to <paramref name="end"/> say.</summary>
    public Frame Read(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var before = Before(tokens, first);
        if (end >= tokens.Length) return before;
        return RoleOf(tokens[end]) switch
        {
            _ when tokens[end].Is(TokenFlags.Paragraph) => Dateline(tokens, first, end, before),
            Role.Unit or Role.District or Role.City or Role.Natural => new Frame(Strength.Any, SaidBy(RoleOf(tokens[end])), Behind: true),
            Role.Part => new Frame(Strength.Any, before.Said),
            _ => Dateline(tokens, first, end, before),
        };
    }

    private Frame Before(ReadOnlySpan<Token> tokens, int first)
    {
        var at = first - 1;
        while (at >= 0 && RoleOf(tokens[at]) == Role.The && !tokens[at + 1].Is(TokenFlags.Paragraph)) at--;
        if (at < 0 || tokens[at + 1].Is(TokenFlags.Paragraph)) return default;
        if (at > 0 && tokens[at].Hash == FullStop && RoleOf(tokens[at - 1]) == Role.Title) at--;
        switch (RoleOf(tokens[at]))
        {
            case Role.Side when !IsInSmallLetters(tokens, at): return default; // "the Northern Front"
            case Role.In or Role.Side: return new Frame(Strength.Any, PlaceKind.None);
            case Role.From: return new Frame(Strength.Some, PlaceKind.None);
            case Role.Title: return new Frame(Strength.Person, PlaceKind.None);
            case Role.Unit or Role.District or Role.City or Role.Natural: return new Frame(Strength.Any, SaidBy(RoleOf(tokens[at])));
            case Role.Of: break;
            default: return default;
        }

        return at == 0 ? new Frame(Strength.Some, PlaceKind.None) : RoleOf(tokens[at - 1]) switch
        {
            Role.Unit or Role.District or Role.City or Role.Natural => new Frame(Strength.Any, SaidBy(RoleOf(tokens[at - 1]))),
            Role.Part or Role.Side => new Frame(Strength.Any, PlaceKind.None),
            _ => new Frame(Strength.Some, PlaceKind.None),
        };
    }

    /// <summary>A direction that is no part of a name: in small letters, or in a text that has none beside it.</summary>
    private static bool IsInSmallLetters(ReadOnlySpan<Token> tokens, int at) => tokens[at].Case is TokenCase.Lower or TokenCase.Upper;

    private static PlaceKind SaidBy(Role role) => role switch
    {
        Role.Unit => PlaceKind.Unit,
        Role.District => PlaceKind.District,
        Role.Natural => PlaceKind.Area,
        _ => PlaceKind.City,
    };

    /// <summary>A name that opens a paragraph and is followed by a comma, a dash or a bracket opens a wire: "NIAMEY, Sept 3 -". Where it is not in capitals the mark stands right behind it.</summary>
    private static Frame Dateline(ReadOnlySpan<Token> tokens, int first, int end, Frame before)
    {
        if (!tokens[first].Is(TokenFlags.Paragraph)) return before;
        for (var i = end; i < tokens.Length && i < (tokens[first].Case == TokenCase.Upper ? first + 6 : end + 1) && !tokens[i].Is(TokenFlags.Paragraph); i++)
            if (tokens[i].Kind == TokenKind.Mark && (tokens[i].Hash == Comma || tokens[i].Hash == Bracket || tokens[i].Hash == Dash || tokens[i].Hash == TwoHyphens)) return new Frame(Strength.Any, before.Said);
        return before;
    }

    public static readonly ulong Comma = Folding.Hash(",");
    public static readonly ulong FullStop = Folding.Hash(".");
    private static readonly ulong Bracket = Folding.Hash("(");
    private static readonly ulong Dash = Folding.Hash("—");
    private static readonly ulong TwoHyphens = Folding.Hash("--");

    /// <summary>How much a frame proves.</summary>
    public enum Strength : byte { None, Some, Any, Person }

    /// <summary>What the words about a name say.</summary>
    /// <param name="Strength">How much they prove.</param>
    /// <param name="Said">What they call it.</param>
    /// <param name="Behind">True where that stands behind the name: "X district".</param>
    public readonly record struct Frame(Strength Strength, PlaceKind Said, bool Behind = false);
}
