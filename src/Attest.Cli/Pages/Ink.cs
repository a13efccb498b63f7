namespace Attest.Cli.Pages;

/// <summary>Emphasis and marks as the reader's terminal can show them. Colour is a second signal: every page says the same without it.</summary>
/// <param name="style">How the page may look.</param>
internal sealed class Ink(PageStyle style)
{
    // Opens and closes words marked in a quotation, until the line they end up on is known. Private use: no report means anything by them.
    private const char MarkBegin = '\uE000';
    private const char MarkEnd = '\uE001';

    private const string Plain = "\e[0m";
    private const string Underlined = "\e[1;4m";

    /// <summary>What a finding rests on: the terminal's own bold.</summary>
    public string Strong(string text) => Wrapped(text, "\e[1m");

    /// <summary>Labels and what counts less.</summary>
    public string Quiet(string text) => Wrapped(text, "\e[2m");

    /// <summary>What counts in the toll. Green and magenta keep their contrast on black and on white.</summary>
    public string Used(string text) => Wrapped(text, "\e[32m");

    /// <summary>What is contested or denied.</summary>
    public string Disputed(string text) => Wrapped(text, "\e[35m");

    /// <summary>A mark where the terminal has it, else its stand-in.</summary>
    public char Mark(char unicode, char ascii) => style.Unicode ? unicode : ascii;

    /// <summary>Text from a report, safe to show.</summary>
    public string Text(string text)
    {
        var clean = Cells.Clean(text);
        return style.Unicode ? clean : Cells.Ascii(clean);
    }

    /// <summary>Words marked within a quotation: in brackets, and underlined where the terminal can.</summary>
    public static string Marked(string words) => MarkBegin + words + MarkEnd;

    /// <summary>Text from a report that holds none of the marks.</summary>
    public static string WithoutMarks(string text) => text.Replace(MarkBegin, ' ').Replace(MarkEnd, ' ');

    /// <summary>A line of a quotation with its marks drawn.</summary>
    /// <param name="line">The line.</param>
    /// <param name="open">Whether marked words run on from the line before; set for the next.</param>
    public string Draw(string line, ref bool open)
    {
        var begin = style.Color ? "[" + Underlined : "[";
        var end = style.Color ? Plain + "]" : "]";
        var runsOn = open && style.Color;
        foreach (var letter in line)
        {
            if (letter == MarkBegin) open = true;
            else if (letter == MarkEnd) open = false;
        }

        var drawn = line.Replace(MarkBegin.ToString(), begin, StringComparison.Ordinal).Replace(MarkEnd.ToString(), end, StringComparison.Ordinal);
        return (runsOn ? Underlined : "") + drawn + (open && style.Color ? Plain : "");
    }

    private string Wrapped(string text, string begin) => style.Color && text.Length > 0 ? begin + text + Plain : text;
}
