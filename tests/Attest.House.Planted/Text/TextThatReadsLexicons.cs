namespace Attest.Text;

public static class TextThatReadsLexicons
{
    public static string Version() => Lexicons.LexiconShelf.Embedded().Version;
}
