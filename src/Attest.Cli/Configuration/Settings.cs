namespace Attest.Cli.Configuration;

/// <summary>Everything that can be set, with what is in force.</summary>
internal sealed record Settings
{
    /// <summary>Name of the policy that tolls are reconciled under.</summary>
    /// <value>One of <c>attest policies</c>; attest-1 by default.</value>
    public required string Policy { get; init; }

    /// <summary>Folder whose files take the place of lexicons of the same name.</summary>
    /// <value>Null by default: the lexicons that travel with the program.</value>
    public required string? Lexicons { get; init; }

    /// <summary>Folder of gazetteers that were imported.</summary>
    /// <value>$XDG_DATA_HOME/attest/gazetteer by default, or ~/.local/share/attest/gazetteer; null where the environment names neither. One that a flag, the environment or the file names has to be there; the default need not be.</value>
    public required string? Gazetteer { get; init; }

    /// <summary>True when somebody named the folder of gazetteers.</summary>
    public required bool NamesGazetteer { get; init; }

    /// <summary>How many reports are read at once.</summary>
    /// <value>1 to 1024; by default one for each core.</value>
    public required int Jobs { get; init; }

    /// <summary>Whether pages may be coloured.</summary>
    /// <value>auto (default): on a terminal only; never.</value>
    public required bool Color { get; init; }

    /// <summary>Columns of a page.</summary>
    /// <value>60 to 110; by default the terminal's, at most 110; 80 through a pipe.</value>
    public required int Width { get; init; }

    /// <summary>The longest input read.</summary>
    /// <value>Mebibytes for a file or a line of a stream, 1 to 1024; 32 by default.</value>
    public required int LimitMebibytes { get; init; }

    /// <summary>The same in bytes.</summary>
    public int LimitBytes => checked((int)Math.Min((long)LimitMebibytes << 20, Array.MaxLength - 1));
}
