namespace Attest.Cli;

/// <summary>Stable names of every trouble the command line itself can report; each is a heading in docs/errors.md.</summary>
internal static class Slugs
{
    public const string Usage = "cli/usage";
    public const string NotFound = "input/not-found";
    public const string Unreadable = "input/unreadable";
    public const string TooLarge = "input/too-large";
    public const string LineTooLong = "input/line-too-long";
    public const string BadUtf8 = "input/bad-utf8";
    public const string BadJson = "input/bad-json";
    public const string BadField = "input/bad-field";
    public const string BadDate = "input/bad-date";
    public const string NoText = "input/no-text";
    public const string OutputFailed = "output/failed";
    public const string CollectNotBuilt = "collect/not-built";
    public const string LedgerNotBuilt = "ledger/not-built";
    public const string NoSuchClaim = "explain/no-such-claim";
    public const string UnknownActor = "actors/unknown";
    public const string UnknownKey = "config/unknown-key";
    public const string BadValue = "config/bad-value";
    public const string BadConfig = "config/bad-file";
    public const string ExampleFails = "lexicon/example-fails";

    public const string BadImport = "places/bad-import";
    public const string BadGazetteer = "places/bad-file";
    public const string NoSuchGazetteer = "places/no-such-gazetteer";
    public const string NoSuchPlace = "places/not-found";

    // Said by the wrapper ./attest, which is no C#.
    public const string NoSdk = "build/no-sdk";
    public const string BuildFailed = "build/failed";
}
