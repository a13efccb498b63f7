namespace Attest.Text;

/// <summary>Every word the lexicons know, by number. Each word of a text is looked up here once, and never again.</summary>
public sealed class Vocabulary
{
    private readonly ulong[] _hashes;
    private readonly int[] _ids;
    private readonly bool[] _abbreviations;

    /// <summary>A vocabulary of these words; word <c>i</c> gets the id <c>i + 1</c>.</summary>
    /// <param name="words">Distinct once folded.</param>
    /// <param name="abbreviations">Ids of words whose full stop belongs to them.</param>
    /// <exception cref="ArgumentException">Two words have one digest.</exception>
    public Vocabulary(IReadOnlyList<string> words, IReadOnlyCollection<int> abbreviations)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(abbreviations);
        var size = 16;
        while (size < words.Count * 3) size *= 2;
        _hashes = new ulong[size];
        _ids = new int[size];
        _abbreviations = new bool[words.Count + 1];
        Count = words.Count;
        for (var i = 0; i < words.Count; i++) Place(words[i], i + 1);
        foreach (var id in abbreviations) _abbreviations[id] = true;
    }

    /// <summary>How many words it holds.</summary>
    public int Count { get; }

    /// <summary>The id of a digest; 0 when unknown.</summary>
    public int Find(ulong hash)
    {
        var mask = _hashes.Length - 1;
        for (var slot = (int)(hash & (ulong)mask); ; slot = (slot + 1) & mask)
        {
            if (_hashes[slot] == hash) return _ids[slot];
            if (_ids[slot] == 0) return 0;
        }
    }

    /// <summary>True for "Gen", "Sept": a full stop after it belongs to it.</summary>
    public bool IsAbbreviation(int word) => _abbreviations[word];

    private void Place(string word, int id)
    {
        var hash = Folding.Hash(word);
        if (Find(hash) != 0) throw new ArgumentException($"\"{word}\" has the digest of another word");
        var mask = _hashes.Length - 1;
        var slot = (int)(hash & (ulong)mask);
        while (_ids[slot] != 0) slot = (slot + 1) & mask;
        _hashes[slot] = hash;
        _ids[slot] = id;
    }
}
