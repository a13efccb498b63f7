namespace Attest.Facts;

/// <summary>Names a text by its content: equal texts have equal ids, which is how copies are seen.</summary>
/// <param name="Sha256">SHA-256 of the UTF-8 text, lower-case hexadecimal, 64 digits.</param>
public readonly record struct TextId(string Sha256)
{
    /// <inheritdoc/>
    public override string ToString() => Sha256 ?? "";
}
