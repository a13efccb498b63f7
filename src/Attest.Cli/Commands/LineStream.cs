using Attest.Cli.Configuration;
using Attest.Cli.Streams;
using Attest.Facts;

namespace Attest.Cli.Commands;

/// <summary>Runs a stream of reports through the engine.</summary>
internal static class LineStream
{
    /// <summary>Runs it and says how it ended.</summary>
    /// <param name="around">Streams and terminal.</param>
    /// <param name="settings">What is in force.</param>
    /// <param name="name">File, or "-".</param>
    /// <param name="defaults">What holds for lines that do not say otherwise.</param>
    /// <param name="start">Starts the engine and makes what prints a report.</param>
    /// <param name="cancel">Stops it between lines.</param>
    /// <returns>The exit code, and the ids of reports without an incident where <paramref name="start"/> noted them.</returns>
    public static async Task<(int ExitCode, IReadOnlyList<string> Unlinked)> RunAsync(
        Surroundings around, Settings settings, string name, Particulars defaults, Func<Settings, (Pipeline Engine, PrintReport Print)> start, CancellationToken cancel)
    {
        await using var input = ReportFile.Open(name, around);
        var (pipeline, print) = start(settings);
        var progress = new Progress(around.Error, visible: around.ErrorIsTerminal && !around.OutIsTerminal);
        var run = new OrderedRun(settings.Jobs, settings.LimitBytes, () => new LineWork(pipeline, defaults, settings.LimitBytes, print), progress);
        var refused = await run.RunAsync(input, around.Out, cancel).ConfigureAwait(false);
        return (refused == 0 ? ExitCodes.Done : ExitCodes.Refused, run.Unlinked);
    }
}
