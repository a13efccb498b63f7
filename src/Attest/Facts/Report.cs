namespace Attest.Facts;

using System.Collections.Immutable;

/// <summary>An article as it was read: its text unchanged, and what is known about it.</summary>
public sealed record Report
{
    /// <summary>Names it by text, outlet, address and publication date.</summary>
    public required ReportId Id { get; init; }

    /// <summary>Names its text.</summary>
    public required TextId TextId { get; init; }

    /// <summary>The text every offset points into. Plain text stays as it came; for a page it is the article.</summary>
    public required string Text { get; init; }

    /// <summary>True when the text was taken out of a page and must travel with the reading.</summary>
    public required bool FromPage { get; init; }

    /// <summary>The headline; null when there is none.</summary>
    public required string? Title { get; init; }

    /// <summary>Where the headline stands in the text; null when it stands apart or there is none.</summary>
    public required TextSpan? TitleInText { get; init; }

    /// <summary>Stretches of the text that are no part of the article: masked, never cut. Sorted, apart from each other.</summary>
    public required ImmutableArray<TextSpan> Furniture { get; init; }

    /// <summary>Who published; null when unknown.</summary>
    public required string? Outlet { get; init; }

    /// <summary>The agency credited; null when none is.</summary>
    public required string? Agency { get; init; }

    /// <summary>By whom, as the byline says.</summary>
    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>The opening line of a wire; null when there is none.</summary>
    public required Dateline? Dateline { get; init; }

    /// <summary>The day of publication; null when unknown.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>Where <see cref="Published"/> comes from.</summary>
    public required PublishedBasis PublishedBasis { get; init; }

    /// <summary>ISO 639-1 code of the language.</summary>
    public required string Language { get; init; }

    /// <summary>Where it stands; null when unknown.</summary>
    public required string? Address { get; init; }
}
