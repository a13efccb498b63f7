namespace Attest.Facts;

/// <summary>A known actor in the text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Just after the last unit.</param>
/// <param name="Id">The registry's id.</param>
/// <param name="Name">The registry's name.</param>
public sealed record ActorMention(string Text, int Start, int End, string Id, string Name);
