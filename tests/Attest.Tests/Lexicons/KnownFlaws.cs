namespace Attest.Tests.Lexicons;

/// <summary>Examples that are right and do not hold yet: flaws of rules, each with its cause. An entry goes when its example holds.</summary>
internal static class KnownFlaws
{
    public static readonly IReadOnlyDictionary<string, string> Why = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["The post fell on 3 February. A truck had come the previous day."] = "last-unit, of the same length, stands first, and counts from the day of the report",
        ["The post fell on 3 February. A truck had come the previous evening."] = "last-night, found as far, stands first, and counts from the day of the report",
    };
}
