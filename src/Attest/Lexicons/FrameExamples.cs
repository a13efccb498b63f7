using Attest.Facts;

namespace Attest.Lexicons;

/// <summary>Examples of the files that say what is no part of an article: furniture and credits.</summary>
/// <remarks>Each is read as the last line of a small article; "furniture" expects all of it to be masked, "none" nothing, other words exactly them, or an author of that name.</remarks>
internal static class FrameExamples
{
    private const string Before = "The bridge over the Sel was closed on Monday, and traffic was led through Port Vell while engineers looked at the damage.\n\n";

    /// <summary>What came of each example, in the order of the files.</summary>
    /// <param name="lexicons">The files.</param>
    /// <param name="read">Reads a text.</param>
    public static IEnumerable<ExampleOutcome> Read(LexiconShelf lexicons, Func<string, ReadOutcome> read)
    {
        foreach (var path in lexicons.Paths.Where(path => path.Contains("/reading.", StringComparison.Ordinal)))
            foreach (var row in lexicons.Rows(path))
                foreach (var example in row.Examples)
                    yield return Check(row, example, path.EndsWith("credits.tsv", StringComparison.Ordinal), read);
    }

    private static ExampleOutcome Check(Row row, Example example, bool credit, Func<string, ReadOutcome> read)
    {
        var text = credit ? $"{example.Text}\n\n{Before}" : Before + example.Text;
        var found = read(text).Match(readable => Found(readable.Report, example.Text, credit), refused => refused.Refusal.Slug);
        return new ExampleOutcome(row.File, example.Line, example.Text, example.Expected, found, found == example.Expected);
    }

    private static string Found(Report report, string line, bool credit)
    {
        if (credit) return report.Authors.Length == 0 ? "none" : string.Join("; ", report.Authors);
        if (report.Furniture.Length == 0) return "none";
        var masked = string.Join("; ", report.Furniture.Select(span => report.Text.Substring(span.Start, span.Length)));
        return masked == line ? "furniture" : masked;
    }
}
