namespace Attest.Facts;

/// <summary>A spot within the place: a school, an airport.</summary>
/// <param name="Name">A short name.</param>
/// <param name="Text">The report's words.</param>
public sealed record Site(string Name, string Text);
