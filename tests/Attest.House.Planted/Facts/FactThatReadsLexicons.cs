namespace Attest.Facts;

public sealed class FactThatReadsLexicons
{
    public string Version(Lexicons.LexiconShelf shelf) => shelf.Version;
}
