namespace Attest.Linking;

public static class UseInALambda
{
    public static Func<object> Later() => () => new Extraction.ClaimExtractor(null!, null!, null!);
}

public static class UseInAnIterator
{
    public static IEnumerable<object> Each()
    {
        yield return new Extraction.ClaimExtractor(null!, null!, null!);
    }
}

public static class UseInAnAsyncMethod
{
    public static async Task<object> SoonAsync()
    {
        await Task.Yield();
        return new Extraction.ClaimExtractor(null!, null!, null!);
    }
}

public static class UseAsATypeArgument
{
    public static int Count() => Array.Empty<Extraction.ClaimExtractor>().Length;
}

public static class UseByTypeof
{
    public static string Name() => typeof(Extraction.ClaimExtractor).Name;
}

public static class UseByCast
{
    public static object? Same(object thing) => thing as Extraction.ClaimExtractor;
}

public sealed class UseAsAField
{
    private readonly Extraction.ClaimExtractor? _extractor;

    public UseAsAField(object thing) => _extractor = thing as Extraction.ClaimExtractor;

    public bool Has => _extractor is not null;
}
