namespace Attest.Places;

public static class PlaceThatReadsLexicons
{
    public static string Version() => Lexicons.LexiconShelf.Embedded().Version;
}
