namespace Attest.Cli.Commands;

/// <summary>Settles whether one report is meant or a stream of them.</summary>
internal static class Inputs
{
    /// <summary>The stream that is named; null when one report is.</summary>
    /// <exception cref="Trouble">Both are named, or neither.</exception>
    public static string? OneOf(string? file, string? lines)
    {
        if (file is not null && lines is not null) throw Trouble.WrongUse("FILE and --jsonl exclude each other: one report, or a stream of them");
        if (file is null && lines is null) throw Trouble.WrongUse("name a FILE (or - for standard input), or --jsonl FILE for a stream");
        return lines;
    }
}
