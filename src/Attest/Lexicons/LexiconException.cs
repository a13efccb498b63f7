namespace Attest.Lexicons;

/// <summary>A lexicon is wrong. The message names file, line, what was found and what was expected.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>Stable name of this trouble, as in docs/errors.md.</summary>
    public const string Slug = "lexicon/bad-row";

    /// <summary>An exception without a place; prefer the other constructor.</summary>
    public LexiconException() { }

    /// <summary>An exception with a message of its own.</summary>
    public LexiconException(string message) : base(message) { }

    /// <summary>An exception with its cause.</summary>
    public LexiconException(string message, Exception inner) : base(message, inner) { }

    /// <summary>A row is wrong.</summary>
    /// <param name="file">Path within the lexicons: "lexicons/en/numbers.tsv".</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="detail">What was expected and what was found.</param>
    public LexiconException(string file, int line, string detail) : base($"{file}:{line}: {detail}") { }
}
