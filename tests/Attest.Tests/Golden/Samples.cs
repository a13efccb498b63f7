using System.Globalization;
using Attest.Facts;
using Attest.Lexicons;
using Attest.Tests.Docs;
using Attest.Tests.Reading;

namespace Attest.Tests.Golden;

/// <summary>The reports in samples/, walked as the program walks them.</summary>
internal static class Samples
{
    /// <summary>Each case, the file it reads and the day given with it; an empty day is not given.</summary>
    public static IReadOnlyList<(string Case, string File, string Published)> All { get; } =
    [
        ("bamako-agency", "bamako/agency.txt", "2024-09-19"),
        ("bamako-capitals", "bamako/capitals.txt", "2024-09-18"),
        ("bamako-daily", "bamako/daily.html", ""),
        ("market-wire", "market/wire.txt", "2025-03-12"),
        ("village-brief", "village/brief.txt", "2025-06-04"),
    ];

    /// <summary>What every test walks with.</summary>
    public static Pipeline Pipeline { get; } = Pipeline.Default();

    /// <summary>The default policy.</summary>
    public static WalkOptions Options { get; } = new(PolicyShelf.Over(LexiconShelf.Embedded()).Default);

    /// <summary>The text of a sample as it lies in the repository.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(GeneratedText.Root, "samples", file));

    /// <summary>The report of a case.</summary>
    public static Report Report(string name)
    {
        var (_, file, published) = All.Single(sample => sample.Case == name);
        var page = new Page(File.ReadAllBytes(Path.Combine(GeneratedText.Root, "samples", file)));
        var day = published.Length == 0 ? (DateOnly?)null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Read.Report(Pipeline.Read(page, Particulars.None with { Published = day }));
    }

    /// <summary>The reading of a case.</summary>
    public static ReportReading Reading(string name) => Pipeline.Walk(Report(name), Options);
}
