using AngleSharp.Html.Parser;
using Attest.Facts;
using Attest.Lexicons;
using BenchmarkDotNet.Attributes;

namespace Attest.Benchmarks;

/// <summary>A web page to its reading, beside the cost of parsing the same markup alone.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly Pipeline _pipeline = Pipeline.Default();
    private readonly WalkOptions _options = new(PolicyShelf.Over(LexiconShelf.Embedded()).Default);
    private readonly HtmlParser _parser = new();
    private readonly string _page = Samples.Text("bamako/daily.html");

    [Benchmark(Baseline = true)]
    public int ParseAlone() => _parser.ParseDocument(_page).ChildElementCount;

    [Benchmark]
    public ReadOutcome Article() => _pipeline.ReadHtml(_page, Particulars.None);

    [Benchmark]
    public ReportReading? Whole() => Article() is ReadOutcome.Readable { Report: var report } ? _pipeline.Walk(report, _options) : null;
}
