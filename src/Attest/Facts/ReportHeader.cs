namespace Attest.Facts;

using System.Collections.Immutable;

/// <summary>What a reading says about its report. It stands beside <see cref="Report"/> because the contract shows only this much, and the text only where the caller does not have it.</summary>
/// <param name="Title">The headline; null when there is none.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Published">The day of publication; null when unknown.</param>
/// <param name="PublishedBasis">Where that day comes from.</param>
/// <param name="Outlet">Who published; null when unknown.</param>
/// <param name="Agency">The agency credited; null when none is.</param>
/// <param name="Authors">By whom.</param>
/// <param name="Dateline">The opening line of a wire; null when there is none.</param>
/// <param name="Text">The article, for pages; null where the caller holds the text.</param>
/// <param name="Sha256">SHA-256 of the UTF-8 text.</param>
/// <param name="Length">Length of the text in UTF-16 code units.</param>
public sealed record ReportHeader(
    string? Title,
    string Language,
    DateOnly? Published,
    PublishedBasis PublishedBasis,
    string? Outlet,
    string? Agency,
    ImmutableArray<string> Authors,
    string? Dateline,
    string? Text,
    string Sha256,
    int Length)
{
    /// <summary>The header of a report.</summary>
    public static ReportHeader Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(report.Title, report.Language, report.Published, report.PublishedBasis, report.Outlet, report.Agency,
            report.Authors, report.Dateline?.Text, report.FromPage ? report.Text : null, report.TextId.Sha256, report.Text.Length);
    }
}
