using System.Globalization;
using System.Text;

namespace Attest.Cli.Pages;

/// <summary>How much room text takes on a terminal, and how it is made safe to show there.</summary>
internal static class Cells
{
    // Letters and what is left of them without their marks; the runtime takes none apart where it has no tables of languages.
    private const string Accented = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽž";
    private const string Bare = "AAAAAACEEEEIIIINOOOOOOUUUUYaaaaaaceeeeiiiinoooooouuuuyyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhIiIiIiIiIiJjKkLlLlLlLlNnNnNnOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZz";

    /// <summary>Columns a text takes: none for combining marks, two for wide letters.</summary>
    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += WidthOf(rune);
        return width;
    }

    /// <summary>The text followed by as many spaces as it lacks.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - WidthOf(text)));

    /// <summary>The text on one line, without anything that would command the terminal or turn the order of letters around.</summary>
    /// <remarks>A hostile headline may carry escapes; what they would do shows as nothing but a replacement mark.</remarks>
    public static string Clean(string text)
    {
        if (!NeedsCleaning(text)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) AppendSpace(clean);
            else if (Rune.IsControl(rune)) clean.Append('\uFFFD');
            else if (!IsDirectional(rune)) clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>The text in ASCII: marks by their usual stand-ins, letters by their base, anything else as a question mark.</summary>
    public static string Ascii(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii) plain.Append((char)rune.Value);
            else if (StandIn(rune) is { } mark) plain.Append(mark);
            else if (rune.IsBmp && Accented.IndexOf((char)rune.Value, StringComparison.Ordinal) is var at and >= 0) plain.Append(Bare[at]);
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark) plain.Append('?');
        }

        return plain.ToString();
    }

    private static int WidthOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    private static bool IsWide(int value) => value >= 0x1100 && value
        is <= 0x115F or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);

    private static bool NeedsCleaning(string text)
    {
        var space = true;
        foreach (var letter in text)
        {
            if (letter == ' ' ? space : letter is < ' ' or >= '\u007F') return true;
            space = letter == ' ';
        }

        return false;
    }

    private static void AppendSpace(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
    }

    private static bool IsDirectional(Rune rune) =>
        rune.Value is 0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;

    private static string? StandIn(Rune rune) => rune.Value switch
    {
        '\u2018' or '\u2019' => "'",
        '\u201C' or '\u201D' or '\u00AB' or '\u00BB' => "\"",
        '\u2013' or '\u2014' or '\u2212' => "-",
        '\u2026' => "...",
        '\u00B7' or '\u2022' => "-",
        '\u00A0' or '\u202F' => " ",
        _ => null,
    };
}
