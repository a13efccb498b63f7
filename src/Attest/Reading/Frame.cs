using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reading;

/// <summary>What a text says of itself at its beginning and end.</summary>
internal sealed record Frame
{
    public required string? Title { get; init; }

    public required TextSpan? TitleInText { get; init; }

    public required ImmutableArray<TextSpan> Furniture { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    public required Dateline? Dateline { get; init; }

    /// <summary>The year of the dateline was written, so that it can date the report.</summary>
    public required bool DatelineIsFull { get; init; }

    /// <summary>The day a release carries over its text in place of a dateline; null where none tells it.</summary>
    public DateOnly? HeadingDay { get; init; }

    public required string? Agency { get; init; }

    /// <summary>The station or paper credited in the dateline, no agency; null when none is.</summary>
    public required string? Station { get; init; }

    /// <summary>True when every block is furniture.</summary>
    public required bool Bare { get; init; }
}
