using Attest.Facts;
using Attest.Publishing;

namespace Attest.Cli.Streams;

/// <summary>What is done with each line of a stream; one for each worker.</summary>
/// <param name="pipeline">The engine.</param>
/// <param name="defaults">What holds for lines that do not say otherwise.</param>
/// <param name="limitBytes">The longest line read.</param>
/// <param name="print">Writes what is printed of a report.</param>
internal sealed class LineWork(Pipeline pipeline, Particulars defaults, int limitBytes, PrintReport print) : IDisposable
{
    private readonly ReadingJson _json = new();

    /// <summary>Reads a line and writes what came of it.</summary>
    public void Take(ReadOnlySpan<byte> bytes, long number, Batch batch)
    {
        var line = LineReader.Read(bytes, number, defaults, out var refusal);
        if (refusal is not null) Refuse(line.Id, number, refusal, batch);
        else Print(line, number, batch);
    }

    /// <summary>Writes that a line was too long to be held.</summary>
    public void RefuseTooLong(long number, Batch batch) =>
        Refuse(FormattableString.Invariant($"{number}"), number, new(Slugs.LineTooLong, $"the line is longer than {limitBytes >> 20} MiB (setting limit)"), batch);

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Print(ReportLine line, long number, Batch batch)
    {
        var outcome = line.Text is { } text ? pipeline.ReadText(text, line.Particulars) : pipeline.ReadHtml(line.Html ?? "", line.Particulars);
        if (outcome is ReadOutcome.Readable { Report: var report }) print(report, line, _json, batch);
        else if (outcome is ReadOutcome.Refused { Refusal: var refusal }) Refuse(line.Id, number, refusal, batch);
    }

    private void Refuse(string id, long number, Refusal refusal, Batch batch)
    {
        batch.Refused++;
        _json.Write(batch.Output, new RefusedLine(id, number, refusal));
    }
}

/// <summary>Writes what a command prints of one report of a stream.</summary>
internal delegate void PrintReport(Report report, ReportLine line, ReadingJson json, Batch batch);
