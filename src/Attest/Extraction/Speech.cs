namespace Attest.Extraction;

/// <summary>Somebody is said to have said something in a sentence.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Speaker">Who, as the table of speakers holds it.</param>
/// <param name="Source">The words that name the speaker here.</param>
/// <param name="Cue">The words that say that it was said.</param>
/// <param name="Content">What was said.</param>
/// <param name="Via">The one spoken to ("told AFP"); null when not said.</param>
internal sealed record Speech(int Sentence, Speaker Speaker, TokenRun Source, TokenRun Cue, TokenRun Content, string? Via)
{
    /// <summary>Further content, before the speaker; empty when there is none.</summary>
    public TokenRun Before { get; init; }

    /// <summary>True for "denied that".</summary>
    public bool Denies { get; init; }

    /// <summary>True for "citing the mayor": whoever is quoted answers, whoever quotes.</summary>
    public bool Cites { get; init; }

    /// <summary>True for what another reports and for a stance ("hopes", "plans"): listed, and no figure is the speaker's for it.</summary>
    public bool Aside { get; init; }

    /// <summary>True when the words say that the whole text is the speaker's: "published by", "condemns".</summary>
    public bool Issues { get; init; }

    /// <summary>True when a token lies within what was said.</summary>
    public bool Covers(int token) => Content.Holds(token) || Before.Holds(token);
}
