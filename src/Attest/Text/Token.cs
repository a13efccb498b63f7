using Attest.Facts;

namespace Attest.Text;

/// <summary>One word, number or mark of a text. Rules run over tokens; nobody looks at characters again.</summary>
/// <param name="Start">Offset in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Hash">Digest of the folded letters (<see cref="Folding"/>); equal words have equal hashes.</param>
/// <param name="Number">The value of a number; 0 otherwise.</param>
/// <param name="Word">Id in the vocabulary; 0 for words it does not hold.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Case">How it is written.</param>
/// <param name="Flags">Where it stands.</param>
public readonly record struct Token(
    int Start, int Length, ulong Hash, long Number, int Word, TokenKind Kind, TokenCase Case, TokenFlags Flags)
{
    /// <summary>Just after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The token as a span.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>True when all of <paramref name="flags"/> are set.</summary>
    public bool Is(TokenFlags flags) => (Flags & flags) == flags;
}
