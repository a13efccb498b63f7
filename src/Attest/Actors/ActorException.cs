namespace Attest.Actors;

/// <summary>A table of actors is wrong. The message names file, line, what was found and what was expected.</summary>
public sealed class ActorException : Exception
{
    /// <summary>Stable name of this trouble, as in docs/errors.md.</summary>
    public const string Slug = "actors/bad-row";

    /// <summary>An exception without a place; prefer the other constructor.</summary>
    public ActorException() { }

    /// <summary>An exception with a message of its own.</summary>
    public ActorException(string message) : base(message) { }

    /// <summary>An exception with its cause.</summary>
    public ActorException(string message, Exception inner) : base(message, inner) { }

    /// <summary>A row is wrong.</summary>
    /// <param name="file">"data/actors.tsv".</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="detail">What was expected and what was found.</param>
    public ActorException(string file, int line, string detail) : base($"{file}:{line}: {detail}") { }
}
