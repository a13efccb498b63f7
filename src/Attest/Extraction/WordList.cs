namespace Attest.Extraction;

/// <summary>Words in the order in which they were met, each once whatever its capitals.</summary>
internal sealed class WordList
{
    private readonly List<string> _words = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Words => _words;

    /// <summary>Adds words that are not yet there.</summary>
    public void Add(string words)
    {
        if (_known.Add(words)) _words.Add(words);
    }
}
