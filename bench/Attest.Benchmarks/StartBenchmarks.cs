using Attest.Facts;
using Attest.Lexicons;
using BenchmarkDotNet.Attributes;

namespace Attest.Benchmarks;

/// <summary>What a start costs once the program is compiled: the lexicons, and the world with the first report.</summary>
[MemoryDiagnoser]
public class StartBenchmarks
{
    private readonly LexiconShelf _shelf = LexiconShelf.Embedded();
    private readonly string _text = Samples.Text("village/brief.txt");

    [Benchmark(Baseline = true)]
    public Pipeline Compile() => Pipeline.Over(_shelf);

    [Benchmark]
    public ReportReading? FirstReading() =>
        Compile() is var pipeline && pipeline.ReadText(_text, Particulars.None) is ReadOutcome.Readable { Report: var report }
            ? pipeline.Walk(report, new WalkOptions(PolicyShelf.Over(_shelf).Default))
            : null;
}
