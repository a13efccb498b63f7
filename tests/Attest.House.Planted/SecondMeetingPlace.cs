namespace Attest;

public static class SecondMeetingPlace
{
    public static (Type First, Type Second) Meet() => (typeof(Reading.ArticleReader), typeof(Extraction.ClaimExtractor));
}
