namespace Attest.Facts;

/// <summary>What a word in an element's class or name says of the element.</summary>
public enum PageCue
{
    /// <summary>It holds the article.</summary>
    Body,

    /// <summary>It probably holds the article or a part of it.</summary>
    Likely,

    /// <summary>It never holds a part of the article.</summary>
    Never,

    /// <summary>It seldom holds a part of the article.</summary>
    Unlikely,

    /// <summary>It names the writers.</summary>
    Author,

    /// <summary>It holds what others wrote: comments, replies.</summary>
    Others,

    /// <summary>It tells the day of publication.</summary>
    Date,
}
