namespace Attest.Eval;

/// <summary>What was measured, and on what: the digests of the corpus by file, and every figure that has a floor.</summary>
internal sealed record Measured(IReadOnlyDictionary<string, string> Digests, IReadOnlyList<(string Part, string Name, double Figure)> Figures)
{
    /// <summary>The gold of claims.</summary>
    public static Measured Of(GoldCorpus corpus, GoldScore score) => new(
        new SortedDictionary<string, string>(StringComparer.Ordinal) { ["docs"] = corpus.DocsHash, ["gold"] = corpus.GoldHash },
        [.. new[] { ("open", score.Open), ("closed", score.Closed) }.SelectMany(part => part.Item2.Ratcheted().Select(figure => (part.Item1, figure.Key, figure.Value)))]);

    /// <summary>The gold of places.</summary>
    public static Measured Of(PlaceGold gold, PlaceFigures open, PlaceFigures closed) => new(
        gold.Digests,
        [.. new[] { ("open", open), ("closed", closed) }.SelectMany(part => part.Item2.All().Select(figure => (part.Item1, figure.Name, figure.Percent)))]);
}
