using System.Text.Json;

namespace Attest.Facts;

/// <summary>The words that the contract has for the values of closed lists: one spelling for JSON, lexicons and pages.</summary>
public static class ContractWords
{
    /// <summary>How names become words.</summary>
    internal static JsonNamingPolicy Spelling => JsonNamingPolicy.SnakeCaseLower;

    /// <summary>The word of a value: "at_least" for <see cref="Bound.AtLeast"/>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Spelling.ConvertName(value.ToString());
}
