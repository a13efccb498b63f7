namespace Attest.Actors;

/// <summary>A name of an actor.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Language">ISO 639-1; null where it is the same in all, as most acronyms.</param>
/// <param name="Kind">What kind of name it is.</param>
/// <param name="Valid">Since and until when it is used.</param>
/// <param name="Exact">True when it counts only in the capitals it is written in.</param>
/// <param name="NeedsContext">True when it counts only where the text names one of the actor's countries, or the actor by another name.</param>
public sealed record ActorName(string Text, string? Language, ActorNameKind Kind, ActorWindow Valid, bool Exact, bool NeedsContext);
