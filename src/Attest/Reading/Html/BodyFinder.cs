using System.Runtime.InteropServices;

namespace Attest.Reading.Html;

/// <summary>Finds the elements that hold the article: by the density of text, by what classes say and by how much of the text is links. Linear in the size of the page.</summary>
internal static class BodyFinder
{
    private const double OthersUpTo = 0.85;
    private const double ApartUpTo = 0.5;
    private const double NeverUpTo = 0.4;
    private const double UnlikelyUpTo = 0.25;
    private const double MadeForUpTo = 0.15;
    private const double MostLinks = 0.5;
    private const int GoodParagraph = 25;
    private const int GoodBox = 80;
    private const int Levels = 6;
    private const int MostMissed = 4;
    private const double SiblingShare = 0.2;

    /// <summary>Fills the sums and scores of all cells, and answers the cells to take, in order; empty when nothing reads like an article.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="lenient">True to disregard what classes forbid, for pages on which nothing else is left.</param>
    public static List<int> Find(PageTree tree, bool lenient)
    {
        var cells = CollectionsMarshal.AsSpan(tree.Cells);
        if (cells.Length == 0 || tree.Lines.Count == 0) return [];
        AddUp(cells, tree.Lines);
        MarkNoise(cells, lenient);
        Score(cells, tree.Lines);
        var top = Best(cells);
        if (top < 0) return [];
        top = Climb(cells, top);
        return WithSiblings(cells, top);
    }

    /// <summary>A paragraph that reads like an article's.</summary>
    public static bool IsGood(in Line line) =>
        line.LinkShare < MostLinks && line.Tag switch
        {
            Tag.Paragraph or Tag.Quote or Tag.Preformatted => line.Text.Length >= GoodParagraph,
            Tag.Box or Tag.Article or Tag.Main or Tag.Item => line.Text.Length >= GoodBox,
            _ => false,
        };

    private static void AddUp(Span<Cell> cells, List<Line> lines)
    {
        foreach (ref var cell in cells) (cell.Text, cell.Linked, cell.Good, cell.Score) = (0, 0, 0, 0);
        foreach (ref readonly var line in CollectionsMarshal.AsSpan(lines))
        {
            cells[line.Cell].Text += line.Text.Length;
            cells[line.Cell].Linked += line.Linked;
            if (IsGood(line)) cells[line.Cell].Good += line.Text.Length;
        }

        for (var i = cells.Length - 1; i > 0; i--)
        {
            ref var outer = ref cells[Math.Max(0, cells[i].Parent)];
            outer.Text += cells[i].Text;
            outer.Linked += cells[i].Linked;
            outer.Good += cells[i].Good;
        }
    }

    /// <summary>Marks what is no part of the article; its text no longer counts as good.</summary>
    private static void MarkNoise(Span<Cell> cells, bool lenient)
    {
        var total = (double)Math.Max(1, cells[0].Good);
        for (var i = 0; i < cells.Length; i++)
        {
            ref var cell = ref cells[i];
            cell.Noise = (cell.Parent >= 0 && cells[cell.Parent].Noise) || IsNoise(cell, cell.Good / total, lenient);
        }
    }

    private static bool IsNoise(in Cell cell, double share, bool lenient)
    {
        if (cell.Tag is Tag.Quote) return false; // a quoted message is part of the article whatever its class
        if (cell.Tag is Tag.Apart) return share < ApartUpTo;
        if ((cell.Cues & Cues.Others) != 0) return share < OthersUpTo;
        if (lenient) return false;
        if (cell.Tag is Tag.Header) return share < UnlikelyUpTo;
        if ((cell.Cues & Cues.Never) != 0) return share < NeverLimit(cell);
        return (cell.Cues & (Cues.Unlikely | Cues.Likely | Cues.Body)) == Cues.Unlikely && share < UnlikelyUpTo && cell.Linked * 3 > cell.Text;
    }

    private static double NeverLimit(in Cell cell)
    {
        if ((cell.Cues & Cues.Body) != 0 || cell.Tag is Tag.Article or Tag.Main) return MadeForUpTo;
        return (cell.Cues & Cues.Likely) != 0 ? UnlikelyUpTo : NeverUpTo;
    }

    private static void Score(Span<Cell> cells, List<Line> lines)
    {
        foreach (ref var cell in cells) cell.Good = 0;
        foreach (ref readonly var line in CollectionsMarshal.AsSpan(lines))
        {
            if (cells[line.Cell].Noise || !IsGood(line)) continue;
            cells[line.Cell].Good += line.Text.Length;
            var score = 1 + line.Text.AsSpan().Count(',') + Math.Min(line.Text.Length / 100, 3);
            var at = line.Tag is Tag.Box or Tag.Article or Tag.Main ? line.Cell : cells[line.Cell].Parent;
            for (var level = 0; level < Levels && at >= 0; level++, at = cells[at].Parent)
                cells[at].Score += level switch { 0 => score, 1 => score / 2.0, _ => score / (3.0 * level) };
        }

        for (var i = cells.Length - 1; i > 0; i--) cells[Math.Max(0, cells[i].Parent)].Good += cells[i].Good;
    }

    private static double Rank(in Cell cell)
    {
        if (cell.Noise || cell.Good == 0 || cell.Tag is Tag.Paragraph or Tag.Inline) return 0;
        var rank = cell.Score * (1 - ((double)cell.Linked / Math.Max(1, cell.Text)));
        if ((cell.Cues & Cues.Body) != 0) rank *= 1.6;
        else if (cell.Tag is Tag.Article) rank *= 1.3;
        else if ((cell.Cues & Cues.Likely) != 0 || cell.Tag is Tag.Main) rank *= 1.1;
        if ((cell.Cues & (Cues.Unlikely | Cues.Never)) != 0) rank *= 0.7;
        return rank;
    }

    private static int Best(ReadOnlySpan<Cell> cells)
    {
        var (best, rank) = (-1, 0.0);
        for (var i = 0; i < cells.Length; i++)
            if (Rank(cells[i]) is var r && r > rank) (best, rank) = (i, r);
        return best;
    }

    /// <summary>Goes up while the box around holds more of the article, in boxes that look the same or because it is made for articles.</summary>
    private static int Climb(ReadOnlySpan<Cell> cells, int top)
    {
        var missed = 0;
        for (var outer = cells[top].Parent; outer > 0 && missed < MostMissed; outer = cells[outer].Parent)
        {
            var (within, around) = (cells[top].Good, cells[outer].Good);
            if (around * 10 <= within * 11) continue; // nothing more to win on this level
            var made = (cells[outer].Cues & Cues.Body) != 0 || cells[outer].Tag is Tag.Article;
            if (cells[outer].Noise) break;
            if ((made && around < within * 4) || AlikeShare(cells, outer, top) * 2 > around - within) (top, missed) = (outer, 0);
            else missed++;
        }

        return top;
    }

    /// <summary>Units of good text in the outer box's children that look like the one towards <paramref name="top"/>.</summary>
    private static int AlikeShare(ReadOnlySpan<Cell> cells, int outer, int top)
    {
        var child = top;
        while (cells[child].Parent != outer) child = cells[child].Parent;
        var alike = 0;
        for (var i = outer + 1; i < cells[outer].End; i = cells[i].End)
            if (i != child && !cells[i].Noise && (LooksLike(cells[i], cells[child]) || IsLeaf(cells[i], i))) alike += cells[i].Good;
        return alike;
    }

    /// <summary>A paragraph, or a box that is used as one.</summary>
    private static bool IsLeaf(in Cell cell, int index) => cell.Tag is Tag.Paragraph || (cell.Tag is Tag.Box && cell.End == index + 1);

    private static bool LooksLike(in Cell one, in Cell other) => one.Tag == other.Tag && one.Look == other.Look;

    private static List<int> WithSiblings(ReadOnlySpan<Cell> cells, int top)
    {
        var outer = cells[top].Parent;
        if (outer < 0) return [top];
        var taken = new List<int>();
        var least = Math.Max(10, Rank(cells[top]) * SiblingShare);
        for (var i = outer + 1; i < cells[outer].End; i = cells[i].End)
            if (i == top || (!cells[i].Noise && JoinsAsSibling(cells[i], cells[top], least))) taken.Add(i);
        return taken;
    }

    private static bool JoinsAsSibling(in Cell cell, in Cell top, double least)
    {
        if (cell.Tag is Tag.Paragraph) return cell.Good >= GoodBox && cell.Linked * 4 < cell.Text;
        return LooksLike(cell, top) && cell.Tag is not Tag.Article && Rank(cell) >= least && cell.Linked * 4 < cell.Text;
    }
}
