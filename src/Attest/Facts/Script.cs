namespace Attest.Facts;

/// <summary>A script and the language most often written in it.</summary>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="First">First code point, within the basic plane.</param>
/// <param name="Last">Last code point, within the basic plane.</param>
public readonly record struct Script(string Language, char First, char Last);
