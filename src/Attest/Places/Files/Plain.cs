using System.Text;

namespace Attest.Places.Files;

/// <summary>Names as somebody types them who has no accents on the keyboard.</summary>
internal static class Plain
{
    /// <summary>The letter below the accents for U+00C0 to U+024F; a blank where there is none. Written out because the runtime does not decompose letters without its tables of cultures, which the program goes without.</summary>
    private const string Latin =
        "AAAAAA CEEEEIIIIDNOOOOO OUUUUY  aaaaaa ceeeeiiiidnooooo ouuuuy yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg" +
        "GgGgHhHhIiIiIiIiIi  JjKkkLlLlLl  LlNnNnNn NnOoOoOo  RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs" +
        " B    O   D    EE       Kk   N  Oo             Uu  Yy                        AaIiOoUuUuUuUuUu Aa" +
        "Aa    GgKkOoOo  j   Gg  NnAa    AaAaEeEeIiIiOoOoRrRrUuUuSsTt  Hh      AaEeOoOoOoOoYy            " +
        "                ";

    /// <summary>The same for U+1E00 to U+1EFF.</summary>
    private const string Additional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr" +
        "SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy      AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe" +
        "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy      ";

    /// <summary>A name without accents, its apostrophes all the straight one. Letters that no accent makes ("ł", "ɛ", "œ") become the nearest ones.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        if (Ascii.IsValid(name)) return name.ToString();
        var plain = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (c is >= '\u0300' and <= '\u036F') continue; // accents that stand behind their letter
            if (Letters(c) is { } letters) plain.Append(letters);
            else plain.Append(Letter(c));
        }

        return plain.ToString();
    }

    private static char Letter(char c)
    {
        var letter = c switch
        {
            '\u2018' or '\u2019' or '\u02BB' or '\u02BC' or '\u02BE' or '\u02BF' or '`' or '\u00B4' => '\'',
            'ɔ' => 'o',
            'ɛ' => 'e',
            'ə' => 'e',
            'ɲ' => 'n',
            'ɓ' => 'b',
            'ɗ' => 'd',
            >= '\u00C0' and < '\u0250' => Latin[c - 0xC0],
            >= '\u1E00' and < '\u1F00' => Additional[c - 0x1E00],
            _ => c,
        };
        return letter == ' ' ? c : letter;
    }

    private static string? Letters(char c) => c switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'Æ' => "Ae",
        'œ' => "oe",
        'Œ' => "Oe",
        'þ' => "th",
        'Þ' => "Th",
        _ => null,
    };
}
