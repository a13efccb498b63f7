using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Attest.Facts;
using Attest.Lexicons;
using Attest.Publishing;

namespace Attest.Benchmarks;

/// <summary>Reads a file of JSON lines, or invented reports, over and over on one core and prints how fast each stage was.</summary>
/// <remarks>Each stage is run alone over all reports, so that what it adds is the difference to the stages within it.</remarks>
internal sealed class Throughput
{
    /// <summary>Stands for reports of our own instead of a file.</summary>
    public const string Invented = "invented";

    private const int PageReads = 200;
    private readonly List<(string Id, string Text, Particulars Particulars)> _lines = [];
    private readonly List<Report> _reports = [];
    private readonly TimeSpan _span;
    private readonly Pipeline _pipeline = Pipeline.Default();
    private readonly WalkOptions _options = new(PolicyShelf.Over(LexiconShelf.Embedded()).Default);
    private long _tokens;

    private Throughput(string file, TimeSpan span)
    {
        _span = span;
        if (file == Invented)
        {
            foreach (var text in InventedReports.Make(500)) _lines.Add(("", text, Particulars.None));
            return;
        }

        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var published = Field(root, "published");
            _lines.Add((Field(root, "id") ?? "", Field(root, "text") ?? "", new Particulars
            {
                Title = Field(root, "title"),
                Published = published is { Length: >= 10 } ? DateOnly.ParseExact(published[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            }));
        }
    }

    /// <summary>Reads the file for so many seconds a stage.</summary>
    public static int Run(string file, string seconds)
    {
        var run = new Throughput(file, TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)));
        run.Print();
        return 0;
    }

    private static string? Field(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private void Print()
    {
        foreach (var (_, text, particulars) in _lines)
            if (_pipeline.ReadText(text, particulars) is ReadOutcome.Readable { Report: var report }) _reports.Add(report);
        using var json = new ReadingJson();
        var output = new ArrayBufferWriter<byte>(1 << 20);
        var bench = new ExtractionBench();
        foreach (var report in _reports) _tokens += bench.Cut(report);
        Console.WriteLine(FormattableString.Invariant($"{_lines.Count} reports, {_reports.Count} readable, {_tokens} tokens, {_reports.Average(report => report.Text.Length):F0} units a report"));

        var whole = new Stage(_lines.Count, i =>
        {
            if (_pipeline.ReadText(_lines[i].Text, _lines[i].Particulars) is not ReadOutcome.Readable { Report: var report }) return;
            Write(json, output, _pipeline.Walk(report, _options));
        });
        var frame = new Stage(_lines.Count, i => _pipeline.ReadText(_lines[i].Text, _lines[i].Particulars));
        var walk = new Stage(_reports.Count, i => _pipeline.Walk(_reports[i], _options));
        var extract = new Stage(_reports.Count, i => bench.Extract(_reports[i]));
        var layers = new Stage(_reports.Count, i => bench.Layers(_reports[i]));
        var names = new Stage(_reports.Count, i => bench.Names(_reports[i]));
        var places = new Stage(_reports.Count, i => bench.Places(_reports[i]));
        var cut = new Stage(_reports.Count, i => bench.Cut(_reports[i]));
        var page = Samples.Text("bamako/daily.html");
        var parser = new HtmlParser();
        var parsed = new Stage(PageReads, _ => parser.ParseDocument(page));
        var read = new Stage(PageReads, _ =>
        {
            if (_pipeline.ReadHtml(page, Particulars.None) is ReadOutcome.Readable { Report: var report }) Write(json, output, _pipeline.Walk(report, _options));
        });
        Measure([whole, frame, walk, extract, layers, names, places, cut, parsed, read]);

        Console.WriteLine("stage                            reports/s   ns/token   bytes/report");
        Line("the whole read, JSON written", whole.Best);
        Line("  article: frame, ids, language", frame.Best);
        Line("  tokens and sentences", cut.Best);
        Line("  places", places.Best - cut.Best);
        Line("  actors", names.Best - places.Best);
        Line("  layers up to verb groups", layers.Best - names.Best);
        Line("  claims, speakers, incidents", extract.Best - layers.Best);
        Line("  reconciliation", walk.Best - extract.Best);
        Line("  JSON", whole.Best - walk.Best - frame.Best);
        Console.WriteLine(FormattableString.Invariant($"a page of {page.Length} units: {parsed.Best.Nanoseconds / 1000:F0} us to parse alone, {read.Best.Nanoseconds / 1000:F0} us to its reading, {parsed.Best.Nanoseconds / read.Best.Nanoseconds:F2} of the speed"));
    }

    private static void Write(ReadingJson json, ArrayBufferWriter<byte> output, ReportReading reading)
    {
        output.ResetWrittenCount();
        json.Write(output, reading);
    }

    private void Line(string name, Cost cost) =>
        Console.WriteLine(FormattableString.Invariant($"{name,-32}{1e9 / cost.Nanoseconds,10:F0}{cost.Nanoseconds * _reports.Count / _tokens,11:F1}{cost.Bytes,15:F0}"));

    /// <summary>Runs all stages in turn, over and over, until the time is up: what else the machine does falls on all of them alike.</summary>
    private void Measure(Stage[] stages)
    {
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < 3 || watch.Elapsed < _span; round++)
            foreach (var stage in stages) stage.Pass();
    }

    /// <summary>One thing done to each report, and the best it has cost: what else runs on the machine can only add.</summary>
    private sealed class Stage(int count, Action<int> work)
    {
        public Cost Best { get; private set; } = new(double.MaxValue, 0);

        /// <summary>Does it to all reports. The time is processor time of the whole process, collections included.</summary>
        public void Pass()
        {
            var (start, before) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            for (var i = 0; i < count; i++) work(i);
            var spent = (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / count;
            Best = new Cost(Math.Min(Best.Nanoseconds, spent), (double)(GC.GetAllocatedBytesForCurrentThread() - before) / count);
        }
    }

    /// <summary>What a report costs.</summary>
    private readonly record struct Cost(double Nanoseconds, double Bytes)
    {
        public static Cost operator -(Cost a, Cost b) => new(a.Nanoseconds - b.Nanoseconds, a.Bytes - b.Bytes);
    }
}
