using System.Runtime.InteropServices;

namespace Attest.Text;

/// <summary>The tokens and sentences of one text, in arrays that are used again for the next.</summary>
public sealed class TokenList
{
    private readonly List<Token> _tokens;
    private readonly List<Sentence> _sentences;

    /// <summary>A list with room for a report.</summary>
    public TokenList() : this(1024) { }

    /// <summary>A list with room for so many tokens, to begin with.</summary>
    internal TokenList(int tokens) => (_tokens, _sentences) = (new List<Token>(tokens), new List<Sentence>(tokens / 16));

    /// <summary>The tokens.</summary>
    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>The sentences, which cover all tokens in order.</summary>
    public ReadOnlySpan<Sentence> Sentences => CollectionsMarshal.AsSpan(_sentences);

    /// <summary>True when the text has next to no small letters, so that capitals tell nothing.</summary>
    public bool AllCapitals { get; internal set; }

    /// <summary>How many tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>One token.</summary>
    public Token this[int index] => _tokens[index];

    internal Span<Token> Writable => CollectionsMarshal.AsSpan(_tokens);

    internal void Clear()
    {
        _tokens.Clear();
        _sentences.Clear();
        AllCapitals = false;
    }

    internal void Add(in Token token) => _tokens.Add(token);

    internal void Add(Sentence sentence) => _sentences.Add(sentence);
}
