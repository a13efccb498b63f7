using System.Collections.Immutable;

namespace Attest.Reading;

/// <summary>What a page says of its article outside the article's text; null or empty where it says nothing.</summary>
internal sealed record PageHeader
{
    public static PageHeader None { get; } = new();

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The byline as it stands, agencies included.</summary>
    public string? Byline { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The day was read in the page's visible words, no metadata.</summary>
    public bool PublishedInferred { get; init; }

    public string? Address { get; init; }

    public string? Language { get; init; }
}
