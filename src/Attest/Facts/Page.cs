namespace Attest.Facts;

/// <summary>Bytes as they came, before anybody reads them.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Address">Where from; null for standard input and the like.</param>
/// <param name="MediaType">What the sender called it ("text/html; charset=utf-8"); null when nobody said.</param>
public sealed record Page(ReadOnlyMemory<byte> Bytes, string? Address = null, string? MediaType = null);
