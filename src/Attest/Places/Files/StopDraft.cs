namespace Attest.Places.Files;

/// <summary>A name that is a word, a person's name or no place at all.</summary>
/// <param name="Name">The name.</param>
/// <param name="Need">What it needs to be taken for a place.</param>
internal sealed record StopDraft(string Name, PlaceNeed Need);
