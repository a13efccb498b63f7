namespace Attest.Facts;

/// <summary>Something the reader of a reading should know.</summary>
/// <param name="Slug">Stable name, as in docs/errors.md.</param>
/// <param name="Detail">A sentence for people.</param>
/// <param name="Claim">The claim it is about; null when it is about the report.</param>
public sealed record Note(string Slug, string Detail, ClaimId? Claim = null);
