namespace Attest.Lexicons;

public static class LexiconThatExtracts
{
    public static object Extractor(Lexicons.LexiconShelf shelf) => new Extraction.ClaimExtractor(shelf, null!, null!);
}
