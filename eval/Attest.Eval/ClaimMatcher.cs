namespace Attest.Eval;

/// <summary>Pairs the claims of a gold report with those that were read, one to one.</summary>
/// <remarks>
/// First as many pairs as can be with the same measure and overlapping words; then pairs of the same measure and figure in the
/// same sentence. Of equally many, those with equal figures, then equal bounds, then a number in common, then the greater overlap.
/// </remarks>
internal static class ClaimMatcher
{
    private const long Overlap = 1_000_000_000_000;
    private const long SameSentence = 1_000_000_000;
    private const long SameValue = 1_000_000;
    private const long SameBound = 100_000;
    private const long SharedNumber = 1_000;
    private const long Closest = 900;

    public static List<(int Gold, int Read)> Match(string text, IReadOnlyList<GoldClaim> gold, IReadOnlyList<GoldClaim> read)
    {
        if (gold.Count == 0 || read.Count == 0) return [];
        var sentences = TextCuts.Sentences(text);
        return Assignment.Best([.. gold.Select(one => read.Select(other => Weight(text, sentences, one, other)).ToArray())]);
    }

    private static long Weight(string text, List<(int Start, int End)> sentences, GoldClaim gold, GoldClaim read)
    {
        if (gold.Measure != read.Measure) return 0;
        var overlap = Math.Min(gold.End, read.End) - Math.Max(gold.Start, read.Start);
        var same = gold.SameValue(read);
        if (overlap <= 0 && !(same && (gold.Low, gold.High) != (null, null) && SentenceOf(sentences, gold.Start) == SentenceOf(sentences, read.Start))) return 0;
        var weight = overlap > 0 ? Overlap : SameSentence;
        if (same) weight += SameValue + (gold.Bound == read.Bound ? SameBound : 0);
        if (SharesNumber(text, gold, read)) weight += SharedNumber;
        return overlap > 0 ? weight + Closest * overlap / (Math.Max(gold.End, read.End) - Math.Min(gold.Start, read.Start)) : weight;
    }

    private static bool SharesNumber(string text, GoldClaim gold, GoldClaim read) =>
        TextCuts.Quantities(text, gold.Start, gold.End).Exists(one => TextCuts.Quantities(text, read.Start, read.End).Exists(other => Math.Min(one.End, other.End) > Math.Max(one.Start, other.Start)));

    private static int SentenceOf(List<(int Start, int End)> sentences, int at) => sentences.FindIndex(sentence => at >= sentence.Start && at < sentence.End);
}
