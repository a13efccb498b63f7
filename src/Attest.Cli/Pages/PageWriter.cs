using System.Text;

namespace Attest.Cli.Pages;

/// <summary>Collects the lines of a page.</summary>
/// <param name="ink">What can be shown.</param>
/// <param name="width">Columns.</param>
internal sealed class PageWriter(Ink ink, int width)
{
    private readonly StringBuilder _page = new();

    /// <summary>A section's title, with a line of air above it.</summary>
    public void Title(string title, string aside = "")
    {
        if (_page.Length > 0) _page.Append('\n');
        Line(ink.Strong(title.ToUpperInvariant()) + (aside.Length > 0 ? "  " + ink.Quiet(aside) : ""));
    }

    /// <summary>A line as it is.</summary>
    public void Line(string line = "") => _page.Append(line).Append('\n');

    /// <summary>Text broken into lines, indented.</summary>
    public void Paragraph(string text, int indent, Func<string, string>? with = null)
    {
        foreach (var line in Wrap.Lines(ink.Text(text), width - indent))
            Line(new string(' ', indent) + (with is null ? line : with(line)));
    }

    /// <summary>A label and its text beside it; nothing where there is no text.</summary>
    public void Entry(string label, string text, int indent, int labelWidth, Func<string, string>? with = null)
    {
        var first = true;
        foreach (var line in Wrap.Lines(ink.Text(text), width - indent - labelWidth))
        {
            var head = first ? ink.Quiet(Cells.Pad(label, labelWidth)) : new string(' ', labelWidth);
            Line(new string(' ', indent) + head + (with is null ? line : with(line)));
            first = false;
        }
    }

    public override string ToString() => _page.ToString();
}
