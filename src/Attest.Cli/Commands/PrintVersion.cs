using System.CommandLine;
using System.CommandLine.Invocation;

namespace Attest.Cli.Commands;

/// <summary>Prints the version of the program.</summary>
internal sealed class PrintVersion(Surroundings around) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        around.Print($"attest {typeof(PrintVersion).Assembly.GetName().Version?.ToString(3)}\n");
        return ExitCodes.Done;
    }
}
