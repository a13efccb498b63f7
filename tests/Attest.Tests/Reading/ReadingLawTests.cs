using System.Text;
using Attest.Facts;
using CsCheck;
using Xunit;

namespace Attest.Tests.Reading;

/// <summary>Laws of the reading room, over made-up and mutated input.</summary>
public sealed class ReadingLawTests
{
    private static readonly string[] s_scraps =
    [
        "OSSARN, Sept 19 (AFP) - ", "By Ilse Maran", "Read more: ", "(Reporting by ", "[TEXT]", "[", ")", " -- ", "told AFP", "© 2031", "\n", "\r\n", "\n\n", "\u2028", " ", "—", "12", "killed", "Ossarn", ".", ",",
        "<p>", "</p>", "<div class=\"article-body\">", "</div>", "<!--", "-->", "<script type=\"application/ld+json\">", "</script>", "{\"@type\":\"NewsArticle\",\"author\":", "<meta property=og:title content='", "'>", "<time datetime=", "2031-09-19",
        "&amp", "&#x0;", "\uD83D", "\uDE00", "\uFEFF", "\u00AD", "the governor said that four guards had died, ", "(Jan. 25, 2031) –", "5 JAN 90", "All rights reserved.", "- Reuters", "For Immediate Release", "Subscribe to our newsletter",
    ];

    private static readonly Gen<string> s_texts = Gen.Frequency((8, Gen.Int[0, s_scraps.Length - 1].Select(i => s_scraps[i])), (1, Gen.Char.Array[0, 12].Select(units => new string(units))), (1, Gen.Char.AlphaNumeric.Array[1, 9].Select(units => new string(units)))).Array[0, 60].Select(parts => string.Concat(parts));

    private static readonly byte[][] s_seeds = [.. Directory.EnumerateFiles(Path.Combine(SourceFolder(), "golden", "pages"), "page.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static readonly Gen<byte[]> s_mutants =
        from seed in Gen.Int[0, s_seeds.Length - 1].Select(i => s_seeds[i])
        from cut in Gen.Int[0, seed.Length]
        from changes in Gen.Select(Gen.Int[0, seed.Length - 1], Gen.Byte).Array[0, 40]
        select Mutate(seed, cut, changes);

    private static byte[] Mutate(byte[] seed, int cut, (int At, byte Value)[] changes)
    {
        var mutant = seed.ToArray();
        foreach (var (at, value) in changes) mutant[at] = value;
        return cut % 3 == 0 ? mutant[..cut] : mutant;
    }

    [Fact]
    public void Plain_text_stays_as_it_came() => s_texts.Sample(text =>
    {
        if (Read.Reader.ReadText(text, Particulars.None) is ReadOutcome.Readable { Report: var report })
        {
            Assert.Equal(text, report.Text);
            Holds(report);
        }
    }, iter: 3000);

    [Fact]
    public void Html_never_throws_and_its_offsets_lie_in_the_text() => s_texts.Sample(text =>
    {
        if (Read.Reader.ReadHtml(text, Particulars.None) is ReadOutcome.Readable { Report: var report }) Holds(report);
    }, iter: 2000);

    [Fact]
    public void Bytes_never_throw() => Gen.Byte.Array[0, 400].Sample(bytes =>
    {
        if (Read.Reader.Read(new Page(bytes), Particulars.None) is ReadOutcome.Readable { Report: var report }) Holds(report);
    }, iter: 2000);

    [Fact]
    public void Mutated_pages_never_throw() => s_mutants.Sample(bytes =>
    {
        if (Read.Reader.Read(new Page(bytes, null, "text/html"), Particulars.None) is ReadOutcome.Readable { Report: var report }) Holds(report);
    }, iter: 500);

    [Fact]
    public void Reading_twice_is_reading_once() => s_texts.Sample(text =>
    {
        var (one, other) = (Read.Reader.ReadText(text, Particulars.None), Read.Reader.ReadText(text, Particulars.None));
        Assert.Equal(Shown(one), Shown(other));
    }, iter: 500);

    private static string Shown(ReadOutcome outcome) => outcome.Match(
        readable => new StringBuilder(readable.Report.Id.Sha256).Append(readable.Report.Title).Append(readable.Report.Agency).Append(readable.Report.Dateline)
            .AppendJoin(' ', readable.Report.Furniture).AppendJoin(' ', readable.Report.Authors).ToString(),
        refused => refused.Refusal.Slug);

    private static void Holds(Report report)
    {
        var end = 0;
        foreach (var mask in report.Furniture)
        {
            Assert.True(mask.Length > 0 && mask.Start >= end && mask.End <= report.Text.Length, "masks are sorted, apart and within the text");
            end = mask.End;
        }

        if (report.TitleInText is { } title) Assert.True(title.Start >= 0 && title.End <= report.Text.Length && title.Length > 0);
        if (report.Dateline is { } dateline)
        {
            Assert.InRange(dateline.Span.End, 1, report.Text.Length);
            Assert.Equal(dateline.Text, report.Text.Substring(dateline.Span.Start, dateline.Span.Length).Trim());
        }

        Assert.Equal(64, report.Id.Sha256.Length);
        Assert.NotEmpty(report.Text);
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(Path.GetDirectoryName(path)!)!;
}
