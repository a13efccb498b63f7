namespace Attest.Reading;

/// <summary>Finds where the first of some phrases stands in a text, capitals disregarded. Nearly every place is ruled out by its first two characters.</summary>
internal sealed class PhraseSearch
{
    private readonly ulong[] _pairs = new ulong[16]; // a bit for each two low five bits that a phrase begins with
    private readonly List<string>[] _byFirst = new List<string>[32];

    /// <summary>A search for these.</summary>
    /// <param name="phrases">Each of two characters or more.</param>
    public PhraseSearch(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            _pairs[phrase[0] & 15] |= 1UL << (((phrase[0] & 16) << 1) | (phrase[1] & 31));
            (_byFirst[phrase[0] & 31] ??= []).Add(phrase);
        }
    }

    /// <summary>Offset of the first phrase; -1 when there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            int first = text[at], second = text[at + 1];
            if ((_pairs[first & 15] >> (((first & 16) << 1) | (second & 31)) & 1) != 0 && IsAt(text[at..])) return at;
        }

        return -1;
    }

    private bool IsAt(ReadOnlySpan<char> rest)
    {
        foreach (var phrase in _byFirst[rest[0] & 31])
            if (rest.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
