namespace Attest.Extraction;

public static class ExtractorThatReads
{
    public static List<Reading.ArticleReader> Readers { get; } = [];
}
