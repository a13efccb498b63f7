using System.Text.RegularExpressions;

namespace Attest.Eval;

/// <summary>Sentences and number words of a gold text, cut as the scorer needs them and not as the engine cuts.</summary>
internal static partial class TextCuts
{
    private static readonly HashSet<string> NumberWords = new(
        ("a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
        + "hundred hundreds thousand thousands million dozen dozens score scores several many some few no none").Split(' '), StringComparer.Ordinal);

    /// <summary>Where each sentence begins and ends; a line end ends one.</summary>
    public static List<(int Start, int End)> Sentences(string text)
    {
        var (spans, start) = (new List<(int, int)>(), 0);
        foreach (Match match in SentenceEnd().Matches(text))
        {
            var end = match.Index + match.Length;
            if (!match.Value.Contains('\n', StringComparison.Ordinal) && Abbreviation().IsMatch(text[start..end])) continue;
            if (end > start) spans.Add((start, end));
            start = end;
        }

        if (start < text.Length) spans.Add((start, text.Length));
        return spans;
    }

    /// <summary>The words of a stretch that look like a number.</summary>
    public static List<(int Start, int End)> Quantities(string text, int start, int end) =>
        [.. NumberLike().Matches(text[start..end]).Where(match => char.IsDigit(match.Value[0]) || NumberWords.Contains(match.Value.ToLowerInvariant()))
            .Select(match => (start + match.Index, start + match.Index + match.Length))];

    [GeneratedRegex("[.!?]+[\"'\u00bb\u201d\u2019)\\]]*(?=\\s)|\\n+", RegexOptions.None, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Maj|Capt|Sgt|Brig|Gov|Sen|Rep|No|vs|M|Mme|Mlle|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|approx|etc|Inc|Ltd|Sr|Sra)|\b[A-Z])\.$", RegexOptions.None, 1000)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\d[\d.,\u00a0\u202f]*\d|\d+|[^\W\d_]+", RegexOptions.None, 1000)]
    private static partial Regex NumberLike();
}
