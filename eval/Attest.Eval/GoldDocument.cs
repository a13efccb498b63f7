namespace Attest.Eval;

/// <summary>A report of the gold with what its annotator found.</summary>
/// <param name="Id">"g-01".</param>
/// <param name="IsOpen">True for the part whose errors may be looked at; of the other, nobody looks at more than the figures.</param>
/// <param name="Title">The headline, apart from the text.</param>
/// <param name="Published">The day of publication; null when not given.</param>
/// <param name="Text">What is annotated.</param>
/// <param name="Account">What stands in it.</param>
internal sealed record GoldDocument(string Id, bool IsOpen, string? Title, DateOnly? Published, string Text, GoldAccount Account);
