using System.Collections.Immutable;
using System.Text;
using Attest.Facts;

namespace Attest.Publishing;

/// <summary>The article of a report and nothing else: what <c>attest text</c> prints.</summary>
/// <param name="Id">The caller's id, or the report's.</param>
/// <param name="Title">The headline; null when there is none.</param>
/// <param name="Text">The text without its furniture.</param>
/// <param name="Published">The day of publication; null when unknown.</param>
/// <param name="Authors">By whom.</param>
/// <param name="Outlet">Who published; null when unknown.</param>
/// <param name="Agency">The agency credited; null when none is.</param>
/// <param name="Language">ISO 639-1 code.</param>
public sealed record ReportArticle(
    string Id, string? Title, string Text, DateOnly? Published, ImmutableArray<string> Authors, string? Outlet, string? Agency, string Language)
{
    /// <summary>The article of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="id">The caller's id; null takes the report's.</param>
    public static ReportArticle Of(Report report, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(id ?? report.Id.Sha256, report.Title, WithoutFurniture(report), report.Published, report.Authors, report.Outlet, report.Agency, report.Language);
    }

    private static string WithoutFurniture(Report report)
    {
        if (report.Furniture.IsDefaultOrEmpty) return report.Text.Trim();
        var kept = new StringBuilder(report.Text.Length);
        var from = 0;
        foreach (var span in report.Furniture)
        {
            kept.Append(report.Text, from, span.Start - from);
            // A stretch cut out between two line ends leaves one of them.
            from = EndsLine(kept) && span.End < report.Text.Length && report.Text[span.End] == '\n' ? span.End + 1 : span.End;
        }

        return kept.Append(report.Text, from, report.Text.Length - from).ToString().Trim();
    }

    private static bool EndsLine(StringBuilder text) => text.Length == 0 || text[^1] == '\n';
}
