namespace Attest.Facts;

/// <summary>Why something was not read.</summary>
/// <param name="Slug">Stable name, as in docs/errors.md.</param>
/// <param name="Detail">A sentence for people: what was found and what can be done.</param>
public sealed record Refusal(string Slug, string Detail);
