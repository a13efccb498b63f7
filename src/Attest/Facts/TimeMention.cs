namespace Attest.Facts;

/// <summary>A time expression in the text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Just after the last unit.</param>
/// <param name="Type">DATE, TIME, DURATION or SET, as in TIMEX3.</param>
/// <param name="Value">TIMEX3's value; null when unresolved.</param>
public sealed record TimeMention(string Text, int Start, int End, string Type, string? Value);
