using System.Buffers;
using Attest.Facts;

namespace Attest.Reading.Html;

/// <summary>Reads cues out of classes by the lexicon.</summary>
internal sealed class CueReader(ReadingLexicon words)
{
    private const int Longest = 400;

    private readonly (SearchValues<string> Words, Cues Cue)[] _kinds =
    [
        (Search(words, PageCue.Body), Cues.Body), (Search(words, PageCue.Likely), Cues.Likely), (Search(words, PageCue.Never), Cues.Never),
        (Search(words, PageCue.Unlikely), Cues.Unlikely), (Search(words, PageCue.Author), Cues.Author), (Search(words, PageCue.Date), Cues.Date), (Search(words, PageCue.Others), Cues.Others),
    ];

    /// <summary>The cues in the attributes' values.</summary>
    public Cues Read(string? classes, string? id, string? other)
    {
        if (classes is null && id is null && other is null) return Cues.None;
        Span<char> joined = stackalloc char[Longest];
        var length = 0;
        Append(classes, joined, ref length);
        Append(id, joined, ref length);
        Append(other, joined, ref length);
        if (length < joined.Length) joined[length++] = '|';
        var cues = Cues.None;
        foreach (var (kind, cue) in _kinds)
            if (joined[..length].IndexOfAny(kind) >= 0) cues |= cue;
        return cues;
    }

    /// <summary>"entry-content postBody" becomes "|entry|content|post|body".</summary>
    private static void Append(string? value, Span<char> joined, ref int length)
    {
        if (value is null) return;
        var (apart, small) = (true, false);
        foreach (var c in value)
        {
            if (length + 2 >= joined.Length) return;
            if (!char.IsAsciiLetter(c))
            {
                (apart, small) = (true, false);
                continue;
            }

            if (apart || (small && char.IsAsciiLetterUpper(c))) joined[length++] = '|';
            joined[length++] = char.ToLowerInvariant(c);
            (apart, small) = (false, char.IsAsciiLetterLower(c));
        }
    }

    private static SearchValues<string> Search(ReadingLexicon words, PageCue cue) => SearchValues.Create([.. words.PageCues.GetValueOrDefault(cue, [])], StringComparison.Ordinal);
}
