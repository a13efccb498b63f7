using Attest.Facts;
using Attest.Lexicons;
using Xunit;

namespace Attest.Tests.Reading;

public sealed class ReadingLexiconTests
{
    private const string Before = "Gunmen on motorcycles attacked a customs post near Ossarn before dawn, and the governor said that four guards had died.";

    public static TheoryData<string, int, string, string, bool> Examples()
    {
        var shelf = LexiconShelf.Embedded();
        var data = new TheoryData<string, int, string, string, bool>();
        foreach (var file in new[] { "lexicons/en/reading.furniture.tsv", "lexicons/en/reading.credits.tsv" })
            foreach (var row in shelf.Rows(file))
                foreach (var example in row.Examples) data.Add(file, example.Line, example.Text, example.Expected, example.Counter);
        return data;
    }

    [Theory, MemberData(nameof(Examples))]
    public void Every_example_in_the_lexicons_reads_as_it_says(string file, int line, string text, string expected, bool counter)
    {
        Assert.True(line > 0);
        var report = Read.Text(file.Contains("credits", StringComparison.Ordinal) ? text + "\n\n" + Before : Before + "\n" + text);
        if (file.Contains("credits", StringComparison.Ordinal)) Assert.Equal(counter ? [] : [expected], report.Authors);
        else if (counter) Assert.Empty(report.Furniture);
        else Assert.Contains(expected == "furniture" ? text : expected, Read.Masked(report));
    }

    [Theory]
    [InlineData("en/reading.furniture.tsv", "nonsense\tx")]
    [InlineData("en/reading.furniture.tsv", "line")]
    [InlineData("mul/reading.agencies.tsv", "AFP")]
    [InlineData("mul/reading.agencies.tsv", "AFP\tAFP\nAFP\tReuters")]
    [InlineData("mul/reading.months.tsv", "march\t13")]
    [InlineData("mul/reading.languages.tsv", "word\ten\tthe")]
    [InlineData("mul/reading.languages.tsv", "script\tru\t04\tX")]
    [InlineData("en/reading.titles.tsv", "-")]
    public void A_bad_row_stops_the_program_and_says_where(string file, string rows)
    {
        var folder = Directory.CreateTempSubdirectory("attest-lexicons").FullName;
        Directory.CreateDirectory(Path.Combine(folder, Path.GetDirectoryName(file)!));
        File.WriteAllText(Path.Combine(folder, file), rows + "\n");
        var trouble = Assert.Throws<LexiconException>(() => LexiconShelf.WithFolder(folder).Reading());
        Assert.StartsWith("lexicons/" + file + ":", trouble.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Without_words_a_text_is_still_read()
    {
        var report = Read.Report(new Attest.Reading.ArticleReader(ReadingLexicon.Empty).ReadText(Before, Particulars.None));
        Assert.Equal(("en", Before), (report.Language, report.Text));
    }
}
