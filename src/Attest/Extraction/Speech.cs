namespace Attest.Extraction;

/// <summary>Somebody is said to have said something in a sentence.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Speaker">Who, as the table of speakers holds it.</param>
/// <param name="SourceFirst">First token of the words that name the speaker here.</param>
/// <param name="SourceEnd">Just after the last.</param>
/// <param name="CueFirst">First token of the words that say that it was said.</param>
/// <param name="CueEnd">Just after the last.</param>
/// <param name="ContentFirst">First token of what was said.</param>
/// <param name="ContentEnd">Just after the last.</param>
/// <param name="Via">The one spoken to ("told AFP"); null when not said.</param>
/// <param name="Denies">True for "denied that".</param>
/// <param name="Admits">True for "admitted that".</param>
internal sealed record Speech(
    int Sentence, Speaker Speaker, int SourceFirst, int SourceEnd, int CueFirst, int CueEnd, int ContentFirst, int ContentEnd,
    string? Via, bool Denies, bool Admits)
{
    /// <summary>Further content, before the speaker; empty when there is none.</summary>
    public (int First, int End) Before { get; init; }

    /// <summary>True when a token lies within what was said.</summary>
    public bool Covers(int token) => (token >= ContentFirst && token < ContentEnd) || (token >= Before.First && token < Before.End);
}
