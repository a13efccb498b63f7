namespace Attest.Text;

/// <summary>Names of one or more words, found over tokens: longest first, one look per token, nothing allocated.</summary>
public sealed class NameTrie
{
    private readonly Dictionary<(int Node, ulong Word), int> _edges = [];
    private readonly List<int> _values = [-1];

    /// <summary>How many names it holds.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a name; marks within it ("Al-Qaeda") are tokens of their own.</summary>
    /// <param name="words">Digests of its tokens, in order.</param>
    /// <param name="value">What it stands for, 0 or more; the first value of a name stays.</param>
    /// <returns>The value that stands: <paramref name="value"/>, or the one added before.</returns>
    public int Add(ReadOnlySpan<ulong> words, int value)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (!_edges.TryGetValue((node, word), out var next))
            {
                next = _values.Count;
                _values.Add(-1);
                _edges[(node, word)] = next;
            }

            node = next;
        }

        if (_values[node] >= 0) return _values[node];
        Count++;
        return _values[node] = value;
    }

    /// <summary>The longest name that begins at a token.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">Where it must begin.</param>
    /// <param name="end">Where it may not pass.</param>
    /// <param name="length">How many tokens it covers; 0 when there is none.</param>
    /// <returns>The value of the name; -1 when there is none.</returns>
    public int Longest(ReadOnlySpan<Token> tokens, int at, int end, out int length)
    {
        int node = 0, best = -1;
        length = 0;
        for (var i = at; i < end && _edges.TryGetValue((node, tokens[i].Hash), out var next); i++)
        {
            node = next;
            if (_values[node] < 0) continue;
            best = _values[node];
            length = i - at + 1;
        }

        return best;
    }

    /// <summary>The tokens of a name as digests, cut as <see cref="Tokenizer"/> cuts.</summary>
    public static ulong[] Words(string name)
    {
        var list = new TokenList();
        new Tokenizer(new Vocabulary([], [])).Cut(name, [], list);
        var words = new ulong[list.Count];
        for (var i = 0; i < words.Length; i++) words[i] = list[i].Hash;
        return words;
    }
}
