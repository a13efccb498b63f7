namespace Attest.Text;

/// <summary>Names of one or more words, found over tokens: longest first, one look per token, nothing allocated.</summary>
/// <remarks>One open-addressed table over (node, word) holds every edge, so that a look costs one multiplication and, nearly always, one cache line.</remarks>
public sealed class NameTrie
{
    private const int Smallest = 64;
    private Edge[] _edges;
    private int[] _values;
    private ulong[] _begins; // for each word that a name begins with one bit, by the word's digest: most words are done with one look here
    private int _nodes = 1;
    private int _shift;

    /// <summary>An empty trie.</summary>
    public NameTrie() : this(0) { }

    /// <summary>An empty trie with room for so many words, to spare it growing.</summary>
    public NameTrie(int words)
    {
        var size = Smallest;
        while (size * 3 < words * 4) size *= 2; // three slots in four may be taken
        _edges = new Edge[size];
        _begins = new ulong[Math.Max(size / 16, 64)];
        _shift = 64 - System.Numerics.BitOperations.Log2((uint)size);
        _values = new int[Math.Max(words, Smallest)];
        _values.AsSpan().Fill(-1);
    }

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
            var next = Step(node, word);
            node = next > 0 ? next : AddEdge(node, word);
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
        if (at >= end || !Begins(tokens[at].Hash)) return -1;
        for (var i = at; i < end && (node = Step(node, tokens[i].Hash)) > 0; i++)
        {
            if (_values[node] < 0) continue;
            best = _values[node];
            length = i - at + 1;
        }

        return best;
    }

    /// <summary>The longest name that begins at a token, hyphens within left out on both sides: for names cut by <see cref="NameCutter"/>. It never goes past a paragraph's end.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">Where it must begin.</param>
    /// <param name="length">How many tokens it covers; 0 when there is none.</param>
    /// <returns>The value of the name; -1 when there is none.</returns>
    public int LongestJoined(ReadOnlySpan<Token> tokens, int at, out int length)
    {
        int node = 0, best = -1;
        length = 0;
        for (var i = at; i < tokens.Length; i++)
        {
            if (i > at && (tokens[i].Flags & (TokenFlags.Paragraph | TokenFlags.Break)) != 0) break;
            if (i > at && tokens[i].Kind == TokenKind.Mark && tokens[i].Hash == NameCutter.Hyphen) continue;
            node = Step(node, tokens[i].Hash);
            if (node < 0) break;
            if (_values[node] < 0) continue;
            best = _values[node];
            length = i - at + 1;
        }

        return best;
    }

    /// <summary>False when no name begins with a word; true when one does or, rarely, when none does.</summary>
    public bool Begins(ulong word)
    {
        var begins = _begins;
        var bit = (uint)unchecked((word * 0x9E3779B97F4A7C15) >> 32);
        return (begins[(bit >> 6) & (uint)(begins.Length - 1)] >> (int)(bit & 63) & 1) != 0;
    }

    /// <summary>The node one word further.</summary>
    /// <param name="node">A node; 0 is the root.</param>
    /// <param name="word">Digest of the word.</param>
    /// <returns>The next node; -1 when no name goes on so.</returns>
    public int Step(int node, ulong word)
    {
        var key = Key(node, word);
        var mask = _edges.Length - 1;
        for (var slot = (int)(key >> _shift); ; slot = (slot + 1) & mask)
        {
            ref readonly var edge = ref _edges[slot];
            if (edge.Next == 0) return -1;
            if (edge.Key == key) return edge.Next;
        }
    }

    /// <summary>The value of the name that ends at a node; -1 when none does.</summary>
    public int ValueAt(int node) => _values[node];

    /// <summary>The tokens of a name as digests, cut as <see cref="Tokenizer"/> cuts.</summary>
    public static ulong[] Words(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (IsOne(name)) return [Folding.Hash(name)]; // of a lexicon's entries nearly all
        var list = new TokenList(name.Length);
        new Tokenizer(new Vocabulary([], [])).Cut(name, [], list);
        var words = new ulong[list.Count];
        for (var i = 0; i < words.Length; i++) words[i] = list[i].Hash;
        return words;
    }

    private static bool IsOne(string name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetter(c)) return false;
        return name.Length > 0;
    }

    private static ulong Key(int node, ulong word) => unchecked((word ^ ((ulong)node * 0xC2B2AE3D27D4EB4F)) * 0x9E3779B97F4A7C15);

    private int AddEdge(int node, ulong word)
    {
        if (_nodes * 4 >= _edges.Length * 3) Grow();
        if (_nodes == _values.Length)
        {
            Array.Resize(ref _values, _nodes * 2);
            _values.AsSpan(_nodes).Fill(-1);
        }

        Place(new Edge(Key(node, word), _nodes));
        if (node == 0)
        {
            var bit = (uint)unchecked((word * 0x9E3779B97F4A7C15) >> 32);
            _begins[(bit >> 6) & (uint)(_begins.Length - 1)] |= 1UL << (int)(bit & 63);
        }

        return _nodes++;
    }

    private void Grow()
    {
        var old = _edges;
        _edges = new Edge[old.Length * 2];
        _shift--;
        foreach (var edge in old)
            if (edge.Next != 0) Place(edge);
    }

    private void Place(Edge edge)
    {
        var mask = _edges.Length - 1;
        var slot = (int)(edge.Key >> _shift);
        while (_edges[slot].Next != 0) slot = (slot + 1) & mask;
        _edges[slot] = edge;
    }

    private readonly record struct Edge(ulong Key, int Next);
}
