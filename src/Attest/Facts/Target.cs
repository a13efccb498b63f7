namespace Attest.Facts;

/// <summary>What an incident was aimed at, in the report's words.</summary>
/// <param name="Text">The words.</param>
public sealed record Target(string Text);
