using Attest.Facts;

namespace Attest.Publishing;

/// <summary>What stands in the output for an input line that was not read.</summary>
/// <param name="Id">The line's id as given, else its number.</param>
/// <param name="Line">Line of the input, from 1.</param>
/// <param name="Error">The reason.</param>
public sealed record RefusedLine(string Id, long Line, Refusal Error);
