using Attest.Facts;

namespace Attest.Extraction;

/// <summary>The words that are read: a title that stands apart, then the text; and the way back to offsets of each.</summary>
/// <param name="Text">Title, blank line, text; or the text alone.</param>
/// <param name="TextStart">Where the text begins in it.</param>
/// <param name="Masked">Furniture, in offsets of <paramref name="Text"/>.</param>
internal sealed record Surface(string Text, int TextStart, TextSpan[] Masked)
{
    public static Surface Of(Report report)
    {
        var apart = report.Title is { Length: > 0 } && report.TitleInText is null;
        var start = apart ? report.Title!.Length + 2 : 0; // not null where it stands apart
        var masked = report.Furniture.Select(span => span with { Start = span.Start + start });
        if (report.Dateline is { } dateline) masked = masked.Append(dateline.Span with { Start = dateline.Span.Start + start }).OrderBy(span => span.Start);
        return new Surface(apart ? $"{report.Title}\n\n{report.Text}" : report.Text, start, [.. masked]);
    }

    /// <summary>A span in the field it lies in.</summary>
    public (ReportField Field, int Start, int End) Locate(TextSpan span) =>
        span.Start < TextStart ? (ReportField.Title, span.Start, Math.Min(span.End, TextStart - 2)) : (ReportField.Text, span.Start - TextStart, span.End - TextStart);
}
