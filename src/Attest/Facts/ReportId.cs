namespace Attest.Facts;

/// <summary>Names a report by its text, outlet, address and publication date: the same text elsewhere is another report.</summary>
/// <param name="Sha256">SHA-256, lower-case hexadecimal, 64 digits.</param>
public readonly record struct ReportId(string Sha256)
{
    /// <inheritdoc/>
    public override string ToString() => Sha256 ?? "";
}
