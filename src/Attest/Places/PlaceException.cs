namespace Attest.Places;

/// <summary>A table of places is wrong. The message names file, line, what was found and what was expected.</summary>
public sealed class PlaceException : Exception
{
    /// <summary>Stable name of this trouble, as in docs/errors.md.</summary>
    public const string Slug = "places/bad-row";

    /// <summary>An exception without a place; prefer the other constructor.</summary>
    public PlaceException() { }

    /// <summary>An exception with a message of its own.</summary>
    public PlaceException(string message) : base(message) { }

    /// <summary>An exception with its cause.</summary>
    public PlaceException(string message, Exception inner) : base(message, inner) { }

    /// <summary>A row is wrong.</summary>
    /// <param name="file">"data/places.tsv".</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="detail">What was expected and what was found.</param>
    public PlaceException(string file, int line, string detail) : base($"{file}:{line}: {detail}") { }
}
