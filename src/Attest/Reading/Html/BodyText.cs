using System.Runtime.InteropServices;
using System.Text;

namespace Attest.Reading.Html;

/// <summary>Puts the article's lines together, the page's furniture left out.</summary>
internal sealed class BodyText(FurnitureReader furniture)
{
    private const int LeastArticle = 140;
    private const double MostLinks = 0.6;
    private const int LongLine = 200;

    /// <summary>The article: paragraphs with an empty line between; empty when there is none.</summary>
    public string Of(PageTree tree, string? title)
    {
        var text = Join(tree, BodyFinder.Find(tree, lenient: false), title);
        if (text.Length >= LeastArticle) return text;
        var more = Join(tree, BodyFinder.Find(tree, lenient: true), title);
        if (more.Length > text.Length * 2) text = more;
        if (text.Length >= LeastArticle || tree.Cells.Count == 0) return text;
        var all = Join(tree, [0], title);
        return all.Length > text.Length * 2 ? all : text;
    }

    private string Join(PageTree tree, List<int> taken, string? title)
    {
        var kept = Kept(tree, taken, title);
        var text = new StringBuilder();
        for (var i = 0; i < kept.Count; i++)
        {
            var heading = kept[i].Tag is Tag.Heading or Tag.Title;
            if (heading && (i + 1 == kept.Count || kept[i + 1].Tag is Tag.Heading or Tag.Title)) continue; // nothing stands under it
            if (text.Length > 0) text.Append("\n\n");
            text.Append(kept[i].Text);
        }

        return text.ToString();
    }

    private List<Line> Kept(PageTree tree, List<int> taken, string? title)
    {
        var cells = CollectionsMarshal.AsSpan(tree.Cells);
        var kept = new List<Line>();
        var at = 0;
        foreach (var cell in taken)
        {
            while (at < tree.Lines.Count && tree.Lines[at].Cell < cell) at++;
            for (; at < tree.Lines.Count && tree.Lines[at].Cell < Math.Max(cells[cell].End, cell + 1); at++)
                if (Keeps(cells, tree.Lines[at], title)) kept.Add(tree.Lines[at]);
        }

        return kept;
    }

    private bool Keeps(ReadOnlySpan<Cell> cells, in Line line, string? title)
    {
        if (cells[line.Cell].Noise || line.Tag is Tag.Title) return false;
        if (line.LinkShare > MostLinks && line.Text.Length < LongLine && !(line.Tag is Tag.Paragraph && line.LinkShare < 0.8 && line.Text.Length > 80)) return false;
        if (line.Tag is Tag.Heading && title is not null && title.Contains(line.Text, StringComparison.OrdinalIgnoreCase)) return false;
        if (line.Tag is Tag.Item && ListIsLinks(cells, line.Cell)) return false;
        return !furniture.IsFurniture(line.Text, opens: false);
    }

    private static bool ListIsLinks(ReadOnlySpan<Cell> cells, int item)
    {
        var list = Math.Max(0, cells[item].Parent);
        return cells[list].Linked * 2 > cells[list].Text;
    }
}
