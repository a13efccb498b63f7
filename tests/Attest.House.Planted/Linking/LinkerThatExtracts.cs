namespace Attest.Linking;

public static class LinkerThatExtracts
{
    public static object Extractor() => new Extraction.ClaimExtractor(null!, null!, null!);
}
