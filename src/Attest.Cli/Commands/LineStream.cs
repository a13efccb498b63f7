using System.Buffers;
using Attest.Cli.Configuration;
using Attest.Cli.Streams;
using Attest.Facts;
using Attest.Publishing;

namespace Attest.Cli.Commands;

/// <summary>Runs a stream of reports through the engine.</summary>
internal static class LineStream
{
    /// <summary>Runs it and says how it ended.</summary>
    /// <param name="around">Streams and terminal.</param>
    /// <param name="settings">What is in force.</param>
    /// <param name="name">File, or "-".</param>
    /// <param name="defaults">What holds for lines that do not say otherwise.</param>
    /// <param name="print">Makes what prints a report, over the engine.</param>
    /// <param name="cancel">Stops it between lines.</param>
    public static async Task<int> RunAsync(
        Surroundings around, Settings settings, string name, Particulars defaults, Func<Pipeline, PrintReport> print, CancellationToken cancel)
    {
        var (run, refused) = await WorkAsync(around, settings, name, defaults, print, cancel).ConfigureAwait(false);
        _ = run;
        return refused == 0 ? ExitCodes.Done : ExitCodes.Refused;
    }

    /// <summary>The same, with a last line that names the reports without an incident.</summary>
    public static async Task<int> RunWithUnlinkedAsync(
        Surroundings around, Settings settings, string name, Particulars defaults, Func<Pipeline, PrintReport> print, CancellationToken cancel)
    {
        var (run, refused) = await WorkAsync(around, settings, name, defaults, print, cancel).ConfigureAwait(false);
        var last = new ArrayBufferWriter<byte>();
        using var json = new ReadingJson();
        if (run.Unlinked.Count > 0) json.Write(last, new UnlinkedReports([.. run.Unlinked]));
        around.Out.Write(last.WrittenSpan);
        return refused == 0 ? ExitCodes.Done : ExitCodes.Refused;
    }

    private static async Task<(OrderedRun Run, long Refused)> WorkAsync(
        Surroundings around, Settings settings, string name, Particulars defaults, Func<Pipeline, PrintReport> print, CancellationToken cancel)
    {
        await using var input = ReportFile.Open(name, around);
        var pipeline = Engine.Start(settings);
        var printing = print(pipeline);
        var progress = new Progress(around.Error, around.ErrorIsTerminal && !(around.OutIsTerminal));
        var run = new OrderedRun(settings.Jobs, settings.LimitBytes, () => new LineWork(pipeline, defaults, settings.LimitBytes, printing), progress);
        var refused = await run.RunAsync(input, around.Out, cancel).ConfigureAwait(false);
        return (run, refused);
    }
}
