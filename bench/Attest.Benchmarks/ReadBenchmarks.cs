using System.Buffers;
using Attest.Facts;
using Attest.Lexicons;
using Attest.Publishing;
using BenchmarkDotNet.Attributes;

namespace Attest.Benchmarks;

/// <summary>The whole read and its three rooms, over one report.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks : IDisposable
{
    private readonly Pipeline _pipeline = Pipeline.Default();
    private readonly WalkOptions _options = new(PolicyShelf.Over(LexiconShelf.Embedded()).Default);
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly ReadingJson _json = new();
    private string _text = "";
    private Report _report = null!; // made by Prepare
    private ReportReading _reading = null!; // made by Prepare

    /// <summary>Which report.</summary>
    [Params("bamako/agency.txt", "bamako/capitals.txt", "invented")]
    public string Source { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        _text = Source == "invented" ? InventedReports.Make(1).First() : Samples.Text(Source);
        _report = ((ReadOutcome.Readable)Article()).Report;
        _reading = Walk();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _json.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public ReadOutcome Article() => _pipeline.ReadText(_text, Particulars.None);

    [Benchmark]
    public ReportReading Walk() => _pipeline.Walk(_report, _options);

    [Benchmark]
    public int Json()
    {
        _output.ResetWrittenCount();
        _json.Write(_output, _reading);
        return _output.WrittenCount;
    }

    [Benchmark(Baseline = true)]
    public int Whole()
    {
        if (Article() is not ReadOutcome.Readable { Report: var report }) return 0;
        _output.ResetWrittenCount();
        _json.Write(_output, _pipeline.Walk(report, _options));
        return _output.WrittenCount;
    }
}
