using System.Globalization;
using System.Text;
using Attest.Lexicons;
using Xunit;

namespace Attest.Tests.Docs;

public sealed class ReadingDocs
{
    private static readonly string[] Order = ["times", "quantities", "phrases", "verbs", "harm", "attribution", "statements", "tellings", "incidents"];
    private static readonly LexiconShelf Lexicons = LexiconShelf.Embedded();

    [Fact]
    public void Every_rule_is_in_the_docs_with_its_first_example() =>
        GeneratedText.IsSection("docs/method/reading.md", "<!-- begin rules", "<!-- end rules", Tables());

    [Fact]
    public void The_docs_have_every_stage() => Assert.Equal(StageWords.Stages, Order.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_word_and_label_of_a_stage_is_in_the_docs() =>
        GeneratedText.IsSection("docs/method/patterns.md", "<!-- begin words", "<!-- end words", Words());

    private static string Words()
    {
        var table = new StringBuilder("\n| stage | words of its readings | labels of its patterns |\n|---|---|---|\n");
        foreach (var stage in Order)
            table.Append(CultureInfo.InvariantCulture, $"| {stage} | {Code(StageWords.Named(stage).Readings)} | {Code([.. StageWords.Named(stage).Labels, "x"])} |\n");
        return table.Append('\n').ToString();
    }

    private static string Code(IEnumerable<string> words) => string.Join(" ", words.Select(word => $"`{word}`"));

    private static string Tables()
    {
        var text = new StringBuilder();
        foreach (var stage in Order)
        {
            AppendTable(text, stage, $"lexicons/en/{stage}.rules.tsv");
            if (stage == "times") AppendTable(text, "times quoted in French", "lexicons/fr/times.rules.tsv");
        }

        return text.Append('\n').ToString();
    }

    private static void AppendTable(StringBuilder text, string title, string path)
    {
        var rows = Lexicons.Rows(path).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n### {title}: {rows.Count} rules\n\n| rule | reads | as |\n|---|---|---|\n");
        foreach (var row in rows)
        {
            var example = row.Examples.Find(example => !example.Counter);
            text.Append(CultureInfo.InvariantCulture, $"| `{row[0]}` | {Cell(example?.Text)} | {Cell(example?.Expected)} |\n");
        }
    }

    private static string Cell(string? text) => (text ?? "").Replace("|", "\\|", StringComparison.Ordinal);
}
