namespace Attest.Cli;

/// <summary>What the program says to the one that started it, as the contract has it.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Some inputs were refused, each with its reason.</summary>
    public const int Refused = 1;

    /// <summary>Wrong use: the command line or the settings.</summary>
    public const int WrongUse = 2;

    /// <summary>Stopped by Ctrl-C, as shells expect it (128 + SIGINT). What was written before stays whole.</summary>
    public const int Interrupted = 130;
}
