namespace Attest.Reading.Html;

/// <summary>What was met on the way through a page besides its text.</summary>
internal sealed class PageSigns
{
    /// <summary>Contents of meta elements by lower-case name or property; the first of each.</summary>
    public Dictionary<string, string> Metas { get; } = new(StringComparer.Ordinal);

    /// <summary>Several meta elements may name several authors.</summary>
    public List<string> MetaAuthors { get; } = [];

    public string? Title { get; set; }

    public string? Canonical { get; set; }

    public string? Language { get; set; }

    /// <summary>The contents of scripts of linked data, as they stand.</summary>
    public List<string> LinkedData { get; } = [];

    /// <summary>Texts of the first headings, in order.</summary>
    public List<string> Headings { get; } = [];

    /// <summary>Days that elements tell: the machine's form or the words, and how much they weigh.</summary>
    public List<DaySign> Days { get; } = [];

    /// <summary>Texts of elements that name the writers.</summary>
    public List<string> Bylines { get; } = [];
}

/// <summary>A day as an element tells it.</summary>
/// <param name="Text">ISO date or words.</param>
/// <param name="Weight">More is better.</param>
internal readonly record struct DaySign(string Text, int Weight);
