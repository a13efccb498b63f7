namespace Attest.Reading.Html;

/// <summary>A page as cells and lines.</summary>
internal sealed class PageTree
{
    public List<Cell> Cells { get; } = [];

    public List<Line> Lines { get; } = [];

    /// <summary>What metadata and headings say.</summary>
    public PageSigns Signs { get; } = new();
}
