namespace Attest.Actors;

public static class ActorThatReadsPages
{
    public static Type Reader => typeof(Reading.ArticleReader);
}
