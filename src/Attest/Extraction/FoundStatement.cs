using Attest.Facts;

namespace Attest.Extraction;

/// <summary>A statement before it is tied to an incident.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Speaker">Who; null when a pronoun points nowhere.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="First">First token of its words.</param>
/// <param name="End">Just after the last.</param>
internal sealed record FoundStatement(StatementKind Kind, Speaker? Speaker, int Sentence, int First, int End);
