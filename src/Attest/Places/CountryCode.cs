namespace Attest.Places;

/// <summary>Two letters as a small number, so that countries index arrays.</summary>
internal static class CountryCode
{
    /// <summary>In no country, or in several.</summary>
    public const int None = -1;

    public const int Count = 26 * 26;

    private static readonly string[] Texts = [.. Enumerable.Range(0, Count).Select(i => string.Concat((char)('A' + i / 26), (char)('A' + i % 26)))];

    public static int Of(ReadOnlySpan<byte> two) => (two[0] - 'A') * 26 + (two[1] - 'A');

    /// <exception cref="ArgumentException">Not two capital letters.</exception>
    public static int Of(string two) =>
        two is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? (two[0] - 'A') * 26 + (two[1] - 'A') : throw new ArgumentException($"expected two capital letters, found \"{two}\"", nameof(two));

    public static string Text(int code) => Texts[code];
}
