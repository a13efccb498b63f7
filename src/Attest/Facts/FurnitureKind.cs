namespace Attest.Facts;

/// <summary>How words tell that a stretch of text is no part of the report.</summary>
public enum FurnitureKind
{
    /// <summary>They are the whole line.</summary>
    Line,

    /// <summary>They begin the line, and it has not both a figure and a finite verb.</summary>
    Starts,

    /// <summary>They begin a line that points elsewhere and does not end as a sentence does.</summary>
    Lead,

    /// <summary>They stand in a closing notice.</summary>
    Tail,

    /// <summary>They begin a remark in round brackets about who wrote.</summary>
    Credit,

    /// <summary>They begin a monitor's remark in square brackets.</summary>
    Bracket,

    /// <summary>They are finite verbs: beside a figure, they make the line text.</summary>
    Verb,
}
