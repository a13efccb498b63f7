namespace Attest.Facts;

/// <summary>The line a wire opens with: "BAMAKO, Sept 19 (Agency) -".</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand in the text.</param>
/// <param name="Place">The place named; null when there is none.</param>
/// <param name="Date">The day named, its year taken from the publication date where the line gives none; null when unknown.</param>
/// <param name="Agency">The agency named; null when there is none.</param>
public sealed record Dateline(string Text, TextSpan Span, string? Place, DateOnly? Date, string? Agency)
{
    /// <summary>Where the words of the day stand in the text; null when none is named.</summary>
    public TextSpan? Day { get; init; }
}
