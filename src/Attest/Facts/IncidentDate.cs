namespace Attest.Facts;

/// <summary>When an incident happened, never finer than the words allow.</summary>
/// <param name="Start">First possible day; null when nothing resolves it.</param>
/// <param name="End">Last possible day; null when nothing resolves it.</param>
/// <param name="Precision">How finely it is known.</param>
/// <param name="Basis">How it was worked out, in words; for an unresolved time the words of the report ("Tuesday, unresolved").</param>
public sealed record IncidentDate(DateOnly? Start, DateOnly? End, DatePrecision Precision, string? Basis);
