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
