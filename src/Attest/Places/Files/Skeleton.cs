using Attest.Text;

namespace Attest.Places.Files;

/// <summary>What is left of a name when the ways of writing the same sounds are made one: "Diabaly" and "Diabali", "N'Guigmi" and "Nguigmi", "Bani Bangou" and "Banibangou" have one skeleton.</summary>
internal static class Skeleton
{
    private const int Longest = 64;

    /// <summary>Two letters that sound as one, and the one. In order: the first that fits is taken.</summary>
    private static readonly (string Letters, char Sound)[] Pairs =
        [("ou", 'u'), ("oo", 'u'), ("dj", 'j'), ("dz", 'j'), ("sh", 's'), ("ch", 's'), ("kh", 'k'), ("gh", 'g'), ("th", 't'), ("ph", 'f'), ("qu", 'k'), ("ck", 'k')];

    /// <summary>Digest of a name's skeleton; <see cref="NameKey.Nothing"/> when fewer than four letters are left.</summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        Span<char> letters = stackalloc char[Longest];
        var plain = letters[..Letters(name, letters)];
        Span<char> sounds = stackalloc char[Longest];
        var count = Sounds(plain, sounds);
        while (count > 3 && IsVowel(sounds[count - 1])) count--;
        return count < 4 ? NameKey.Nothing : NameKey.Step(NameKey.Nothing, Folding.Hash(sounds[..count]));
    }

    /// <summary>Small letters without accents, blanks, hyphens and apostrophes.</summary>
    private static int Letters(ReadOnlySpan<char> name, Span<char> letters)
    {
        var count = 0;
        foreach (var c in Plain.Of(name))
            if (char.IsLetter(c) && count < letters.Length) letters[count++] = char.ToLowerInvariant(c);
        return count;
    }

    private static int Sounds(ReadOnlySpan<char> letters, Span<char> sounds)
    {
        var count = 0;
        for (var at = 0; at < letters.Length;)
        {
            var (sound, length) = SoundAt(letters[at..]);
            if (sound != '\0' && (count == 0 || sounds[count - 1] != sound)) sounds[count++] = sound;
            at += length;
        }

        return count;
    }

    private static (char Sound, int Length) SoundAt(ReadOnlySpan<char> rest)
    {
        foreach (var (letters, sound) in Pairs)
            if (rest.StartsWith(letters)) return (sound, letters.Length);
        return rest[0] switch
        {
            'h' => ('\0', 1),
            'z' => ('s', 1),
            'y' => ('i', 1),
            'q' => ('k', 1),
            'w' => ('u', 1),
            'c' => ('k', 1),
            var letter => (letter, 1),
        };
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
