namespace Attest.Collecting;

public static class CollectorThatReads
{
    public static Reading.ArticleReader? Reader { get; }
}
