namespace Attest.Facts;

/// <summary>Names a claim within its reading: "c1", "c2", in the order of the text.</summary>
/// <param name="Value">Never empty; reading the default value throws nothing and shows as an empty string.</param>
public readonly record struct ClaimId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
