using System.Text;
using Attest.Facts;

namespace Attest.Cli.Pages;

/// <summary>A sentence of the report with the words of claims marked in it.</summary>
internal static class Quotation
{
    /// <summary>The sentence as lines; marked stretches that overlap become one.</summary>
    /// <param name="ink">What can be shown.</param>
    /// <param name="text">The text the spans point into.</param>
    /// <param name="sentence">What is quoted.</param>
    /// <param name="marked">What is marked.</param>
    /// <param name="width">Columns.</param>
    public static IEnumerable<string> Lines(Ink ink, string text, TextSpan sentence, IEnumerable<TextSpan> marked, int width)
    {
        var quoted = new StringBuilder();
        var at = sentence.Start;
        foreach (var span in Joined(marked))
        {
            quoted.Append(Piece(ink, text, at, span.Start)).Append(Ink.Marked(Piece(ink, text, span.Start, span.End)));
            at = span.End;
        }

        quoted.Append(Piece(ink, text, at, sentence.End));
        return Drawn(ink, quoted.ToString(), width);
    }

    private static List<string> Drawn(Ink ink, string quoted, int width)
    {
        var open = false;
        var lines = new List<string>();
        foreach (var line in Wrap.Lines(quoted, width)) lines.Add(ink.Draw(line, ref open));
        return lines;
    }

    private static string Piece(Ink ink, string text, int start, int end)
    {
        if (end <= start) return "";
        var piece = text[start..end];
        var clean = ink.Text(Ink.WithoutMarks(piece));

        // Cleaning keeps one space between words, and none at the ends, where the next piece may follow without one.
        return (char.IsWhiteSpace(piece[0]) && !clean.StartsWith(' ') ? " " : "") + clean + (char.IsWhiteSpace(piece[^1]) && !clean.EndsWith(' ') ? " " : "");
    }

    private static List<TextSpan> Joined(IEnumerable<TextSpan> spans)
    {
        var joined = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start).ThenBy(span => span.End))
        {
            if (joined.Count > 0 && span.Start <= joined[^1].End) joined[^1] = TextSpan.Between(joined[^1].Start, Math.Max(joined[^1].End, span.End));
            else joined.Add(span);
        }

        return joined;
    }
}
