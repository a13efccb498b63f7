namespace Attest.Cli.Pages;

/// <summary>Breaks text into lines at spaces; a word longer than a line is cut.</summary>
internal static class Wrap
{
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = "";
        foreach (var word in Cells.Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            if (line.Length > 0 && Cells.WidthOf(line) + 1 + Cells.WidthOf(rest) > width)
            {
                yield return line;
                line = "";
            }

            while (line.Length == 0 && Cells.WidthOf(rest) > width)
            {
                var cut = CutAt(rest, width);
                yield return rest[..cut];
                rest = rest[cut..];
            }

            line = line.Length == 0 ? rest : $"{line} {rest}";
        }

        if (line.Length > 0) yield return line;
    }

    // As many units as fit, never between the halves of a letter.
    private static int CutAt(string word, int width)
    {
        int cut = 0, used = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            used += Cells.WidthOf(rune.ToString());
            if (used > width && cut > 0) break;
            cut += rune.Utf16SequenceLength;
        }

        return cut;
    }
}
