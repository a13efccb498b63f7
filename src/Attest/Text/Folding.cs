using System.Runtime.CompilerServices;

namespace Attest.Text;

/// <summary>Makes words comparable: case and the shape of apostrophes do not matter, accents do.</summary>
public static class Folding
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The folded form of a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < (char)0x80 => c,
        '\u2019' or '\u2018' or '\u02BC' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>A 64-bit digest of folded characters (FNV-1a). Two words of a lexicon that collide are refused at start.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word) hash = Step(hash, c);
        return hash;
    }

    /// <summary>The digest of nothing, to begin a digest character by character.</summary>
    internal static ulong Begin => Offset;

    /// <summary>A digest with one more character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Step(ulong hash, char c) => unchecked((hash ^ Fold(c)) * Prime);
}
