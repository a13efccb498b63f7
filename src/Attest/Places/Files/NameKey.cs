using System.Text;
using Attest.Text;

namespace Attest.Places.Files;

/// <summary>The digest of a name, one word after another. The digest of "Burkina Faso" goes on from that of "Burkina", so that one table holds every name and every beginning of one, and layers of a gazetteer agree on it.</summary>
internal static class NameKey
{
    /// <summary>The digest of no words.</summary>
    public const ulong Nothing = 0;

    /// <summary>The digest of a name one word longer; never <see cref="Nothing"/>.</summary>
    /// <param name="name">The digest so far.</param>
    /// <param name="word">A token's digest.</param>
    public static ulong Step(ulong name, ulong word)
    {
        var mixed = unchecked(((name * 0xC2B2AE3D27D4EB4F) ^ word) * 0x9E3779B97F4A7C15);
        mixed ^= mixed >> 29;
        return mixed == Nothing ? 1 : mixed;
    }

    /// <summary>The digest of a name as a table writes it; words beyond <see cref="MostWords"/> are left out.</summary>
    public static ulong OfName(string name)
    {
        Span<ulong> words = stackalloc ulong[MostWords];
        return Of(words[..NameCutter.Cut(Encoding.UTF8.GetBytes(name), false, words)]);
    }

    /// <summary>No name has more words.</summary>
    public const int MostWords = 12;

    /// <summary>The digest of an id.</summary>
    public static ulong OfId(string id) => Step(Nothing, Folding.Hash(id));

    /// <summary>The digest of words; <see cref="Nothing"/> for none.</summary>
    public static ulong Of(ReadOnlySpan<ulong> words)
    {
        var name = Nothing;
        foreach (var word in words) name = Step(name, word);
        return name;
    }
}
