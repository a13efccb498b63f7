using Attest.Facts;
using BenchmarkDotNet.Attributes;

namespace Attest.Benchmarks;

/// <summary>Each stage of extraction with all before it, over one report.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private readonly ExtractionBench _bench = new();
    private Report _report = null!; // made by Prepare

    [GlobalSetup]
    public void Prepare() => _report = ((ReadOutcome.Readable)Pipeline.Default().ReadText(InventedReports.Make(1).First(), Particulars.None)).Report;

    [Benchmark]
    public int Tokens() => _bench.Cut(_report);

    [Benchmark]
    public int Names() => _bench.Names(_report);

    [Benchmark]
    public int Layers() => _bench.Layers(_report);

    [Benchmark(Baseline = true)]
    public Account Claims() => _bench.Extract(_report);
}
