namespace Attest.Lexicons;

/// <summary>The value of a number word.</summary>
/// <param name="Kind">How it combines.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct NumberWord(NumberKind Kind, long Value);
