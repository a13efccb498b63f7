namespace Attest.Text;

/// <summary>Tells texts with one line a paragraph from texts wrapped at a column.</summary>
internal static class Lines
{
    private const int Wrapped = 110;

    /// <summary>True when every line end ends a paragraph; false when only blank lines do.</summary>
    public static bool BreakParagraphs(ReadOnlySpan<char> text)
    {
        int lines = 0, full = 0, longest = 0, blank = 0;
        foreach (var range in text.Split('\n'))
        {
            var length = text[range].Trim().Length;
            if (length == 0)
            {
                blank++;
                continue;
            }

            lines++;
            longest = Math.Max(longest, length);
            if (length > 45) full++;
        }

        if (longest > Wrapped || lines < 3) return true;
        return blank <= 1 && full * 2 < lines;
    }
}
