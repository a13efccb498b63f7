namespace Attest.Cli;

/// <summary>Something that ends a command, with its slug and the exit code it leads to.</summary>
internal sealed class Trouble : Exception
{
    public Trouble() : this(Slugs.Usage, "") { }

    public Trouble(string message) : this(Slugs.Usage, message) { }

    public Trouble(string message, Exception inner) : base(message, inner) => (Slug, ExitCode) = (Slugs.Usage, ExitCodes.WrongUse);

    public Trouble(string slug, string detail, int exitCode = ExitCodes.Refused) : base(detail) => (Slug, ExitCode) = (slug, exitCode);

    /// <summary>Stable name, as in docs/errors.md.</summary>
    public string Slug { get; }

    /// <summary>What the program ends with.</summary>
    public int ExitCode { get; }

    /// <summary>The command line or a setting is wrong.</summary>
    public static Trouble WrongUse(string detail, string slug = Slugs.Usage) => new(slug, detail, ExitCodes.WrongUse);
}
