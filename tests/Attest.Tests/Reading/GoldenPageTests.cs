using System.Text;
using Attest.Facts;
using Xunit;

namespace Attest.Tests.Reading;

/// <summary>Whole pages of our own invention: golden/pages/CASE/page.html, expected.txt, why.md. ATTEST_ACCEPT=1 writes what is read; never in CI.</summary>
public sealed class GoldenPageTests
{
    private static string Folder { get; } = Path.Combine(SourceFolder(), "golden", "pages");

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Cases))]
    public void A_page_is_read_as_expected(string name)
    {
        var page = new Page(File.ReadAllBytes(Path.Combine(Folder, name, "page.html")));
        var read = Shown(Read.Report(Read.Reader.Read(page, Particulars.None)));
        var path = Path.Combine(Folder, name, "expected.txt");
        if (Environment.GetEnvironmentVariable("ATTEST_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null) File.WriteAllText(path, read);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), read);
        Assert.True(File.Exists(Path.Combine(Folder, name, "why.md")), "every case says what it teaches");
    }

    private static string Shown(Report report) => new StringBuilder()
        .Append("title: ").Append(report.Title).Append('\n')
        .Append("outlet: ").Append(report.Outlet).Append('\n')
        .Append("agency: ").Append(report.Agency).Append('\n')
        .Append("authors: ").Append(string.Join("; ", report.Authors)).Append('\n')
        .Append("dateline: ").Append(report.Dateline?.Text).Append('\n')
        .Append("published: ").Append(report.Published?.ToString("O")).Append(" (").Append(report.PublishedBasis).Append(")\n")
        .Append("language: ").Append(report.Language).Append('\n')
        .Append("address: ").Append(report.Address).Append("\n\n")
        .Append(report.Text).Append('\n').ToString();

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(Path.GetDirectoryName(path)!)!;
}
