using Attest.Facts;
using Attest.Lexicons;
using Attest.Reading;

namespace Attest.Tests.Reading;

/// <summary>Shorthand for reading in tests.</summary>
internal static class Read
{
    public static ReadingLexicon Words { get; } = LexiconShelf.Embedded().Reading();

    public static ArticleReader Reader { get; } = new(Words);

    public static Report Text(string text, Particulars? particulars = null) => Report(Reader.ReadText(text, particulars ?? Particulars.None));

    public static Report Html(string html, Particulars? particulars = null) => Report(Reader.ReadHtml(html, particulars ?? Particulars.None));

    public static Report Report(ReadOutcome outcome) =>
        outcome.Match(readable => readable.Report, refused => throw new InvalidOperationException(refused.Refusal.Slug + ": " + refused.Refusal.Detail));

    public static string Slug(ReadOutcome outcome) => outcome.Match(_ => "readable", refused => refused.Refusal.Slug);

    public static IEnumerable<string> Masked(Report report) => report.Furniture.Select(span => report.Text.Substring(span.Start, span.Length));
}
