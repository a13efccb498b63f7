using System.Globalization;
using System.Text;

namespace Attest.Reading.Html;

/// <summary>Decodes the character references that pages leave in their metadata, where no parser decodes them: the five of XML, the blank, and numbers.</summary>
internal static class References
{
    private const int Longest = 10;

    public static string Decode(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal)) return text;
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = text[at] == '&' ? text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOf(';') : -1;
            if (length > 1 && Meant(text.AsSpan(at + 1, length - 1)) is { } meant)
            {
                decoded.Append(meant);
                at += length + 1;
            }
            else
            {
                decoded.Append(text[at++]);
            }
        }

        return decoded.ToString();
    }

    private static string? Meant(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => " ",
        ['#', 'x' or 'X', .. var hex] => int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? Character(value) : null,
        ['#', .. var digits] => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? Character(value) : null,
        _ => null,
    };

    private static string? Character(int value) => Rune.IsValid(value) && value >= ' ' ? new Rune(value).ToString() : null;
}
