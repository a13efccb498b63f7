namespace Attest.Eval;

/// <summary>A report of the gold corpus with the claims its annotator found.</summary>
/// <param name="Id">"g-01".</param>
/// <param name="Title">The headline, apart from the text.</param>
/// <param name="Published">The day of publication; null when not given.</param>
/// <param name="Text">What is annotated.</param>
/// <param name="Claims">In the order of the file.</param>
internal sealed record GoldDocument(string Id, string? Title, DateOnly? Published, string Text, IReadOnlyList<GoldClaim> Claims)
{
    private const string LastOpen = "g-20";

    /// <summary>True for the part whose errors may be looked at; of the other, nobody looks at more than the figures.</summary>
    public bool IsOpen => string.CompareOrdinal(Id, LastOpen) <= 0;
}
