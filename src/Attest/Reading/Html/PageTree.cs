namespace Attest.Reading.Html;

/// <summary>An element that holds text, seen from above: elements come before what they hold.</summary>
internal struct Cell
{
    /// <summary>What the element is.</summary>
    public Tag Tag;

    /// <summary>What its class says.</summary>
    public Cues Cues;

    /// <summary>Index of the element around it; -1 for the outermost.</summary>
    public int Parent;

    /// <summary>Index just after the last element within.</summary>
    public int End;

    /// <summary>The class as it stands: elements of one kind have the same.</summary>
    public string? Look;

    /// <summary>Units of text within.</summary>
    public int Text;

    /// <summary>Units of text within links.</summary>
    public int Linked;

    /// <summary>Units of text in paragraphs that read like an article's.</summary>
    public int Good;

    /// <summary>How much it looks like the article's container.</summary>
    public double Score;

    /// <summary>True when nothing within belongs to the article.</summary>
    public bool Noise;
}

/// <summary>A paragraph, heading or item of a page: text without line breaks.</summary>
/// <param name="Cell">The element that holds it.</param>
/// <param name="Tag">Paragraph, Quote, Item, Heading, Title, Preformatted or Box.</param>
/// <param name="Text">The words, blanks joined.</param>
/// <param name="Linked">Units within links.</param>
internal readonly record struct Line(int Cell, Tag Tag, string Text, int Linked)
{
    /// <summary>The share of its text that is links, 0 to 1.</summary>
    public double LinkShare => Text.Length == 0 ? 0 : (double)Linked / Text.Length;
}

/// <summary>A page as cells and lines.</summary>
internal sealed class PageTree
{
    public List<Cell> Cells { get; } = [];

    public List<Line> Lines { get; } = [];

    /// <summary>What metadata and headings say.</summary>
    public PageSigns Signs { get; } = new();
}
