using System.Buffers;

namespace Attest.Reading;

/// <summary>Cuts a text into its paragraphs and lines without changing it: one block a line, or, in a text wrapped at a fixed width, one block a paragraph.</summary>
internal static class TextBlocks
{
    private const int WrapFrom = 45;
    private const int WrapTo = 100;
    private const double WrapShare = 0.6;
    private const int WrapPairs = 2;

    private static readonly SearchValues<char> s_breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>The blocks in order, blanks at both ends left out; none of them empty.</summary>
    public static List<Block> Split(string text)
    {
        var lines = Lines(text, out var adjoining);
        return IsWrapped(text, lines, adjoining) ? Join(text, lines, adjoining) : lines;
    }

    /// <summary>The lines that hold anything; <paramref name="adjoining"/> tells of each whether no empty line stands between it and the one before.</summary>
    private static List<Block> Lines(string text, out List<bool> adjoining)
    {
        var lines = new List<Block>();
        adjoining = [];
        var adjoins = false;
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(s_breaks);
            var end = length < 0 ? text.Length : at + length;
            var line = Block.Trimmed(text, at, end);
            if (line.Length > 0)
            {
                lines.Add(line);
                adjoining.Add(adjoins);
            }

            adjoins = line.Length > 0;
            at = end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return lines;
    }

    private static bool IsWrapped(string text, List<Block> lines, List<bool> adjoining)
    {
        var (pairs, wrapped) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (!adjoining[i]) continue;
            pairs++;
            var before = lines[i - 1];
            if (before.Length is >= WrapFrom and <= WrapTo && !".!?:".Contains(text[before.End - 1], StringComparison.Ordinal)) wrapped++;
        }

        return pairs >= WrapPairs && wrapped >= pairs * WrapShare;
    }

    private static List<Block> Join(string text, List<Block> lines, List<bool> adjoining)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            var goesOn = i > 0 && adjoining[i] && !IsIndented(text, lines[i].Start) && lines[i - 1].Length >= WrapFrom;
            if (goesOn) blocks[^1] = new(blocks[^1].Start, lines[i].End);
            else blocks.Add(lines[i]);
        }

        return blocks;
    }

    private static bool IsIndented(string text, int start) => start >= 2 && text[start - 1] == ' ' && text[start - 2] == ' ';
}
