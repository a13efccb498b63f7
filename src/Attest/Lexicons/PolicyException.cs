namespace Attest.Lexicons;

/// <summary>A policy is not there or its file is wrong. The message says which and what was expected.</summary>
public sealed class PolicyException : Exception
{
    /// <summary>Slug of a file that is no policy, as in docs/errors.md.</summary>
    public const string BadFile = "policy/bad-file";

    /// <summary>Slug of a name that no policy has, as in docs/errors.md.</summary>
    public const string Unknown = "policy/unknown";

    /// <summary>An exception without a name; prefer the other constructor.</summary>
    public PolicyException() : this(BadFile, "a policy could not be read") { }

    /// <summary>An exception with a message of its own.</summary>
    public PolicyException(string message) : this(BadFile, message) { }

    /// <summary>An exception with its cause.</summary>
    public PolicyException(string message, Exception inner) : base(message, inner) => Slug = BadFile;

    /// <summary>A trouble by its slug.</summary>
    /// <param name="slug"><see cref="BadFile"/> or <see cref="Unknown"/>.</param>
    /// <param name="detail">What was found and what was expected.</param>
    public PolicyException(string slug, string detail) : base(detail) => Slug = slug;

    /// <summary>Stable name of this trouble.</summary>
    public string Slug { get; }
}
