namespace Attest.Facts;

public static class FactThatReadsLexicons
{
    public static string Version(Lexicons.LexiconShelf shelf) => shelf.Version;
}
