namespace Attest.Eval;

/// <summary>How well a part of the corpus was read: counts, and what follows from them.</summary>
internal sealed class Figures
{
    private readonly SortedDictionary<string, int> _right = new(StringComparer.Ordinal);

    /// <summary>What of a matched claim is compared, and whether two agree.</summary>
    public static IReadOnlyList<(string Name, Func<GoldClaim, GoldClaim, bool> Agree)> Attributes { get; } =
    [
        ("source", (gold, read) => SourceWords.Agree(gold.Source, read.Source)),
        ("source_exact", (gold, read) => SourceWords.Of(gold.Source).SequenceEqual(SourceWords.Of(read.Source), StringComparer.Ordinal)),
        ("narrator", (gold, read) => (SourceWords.Of(gold.Source).Count == 0) == (SourceWords.Of(read.Source).Count == 0)),
        ("source_kind", (gold, read) => gold.SourceKind == read.SourceKind),
        ("victims", (gold, read) => gold.Victims == read.Victims),
        ("scope", (gold, read) => gold.Scope == read.Scope),
        ("status", (gold, read) => gold.Status == read.Status),
        ("incident", (gold, read) => gold.Incident == read.Incident),
    ];

    /// <summary>The main incidents.</summary>
    public IncidentFigures Incidents { get; } = new();

    /// <summary>Claims of the gold.</summary>
    public int Gold { get; private set; }

    /// <summary>Claims read.</summary>
    public int Read { get; private set; }

    /// <summary>Pairs.</summary>
    public int Matched { get; private set; }

    /// <summary>Adds a report.</summary>
    public void Add(GoldAccount goldAccount, GoldAccount readAccount, List<(int Gold, int Read)> pairs)
    {
        var (gold, read) = (goldAccount.Claims, readAccount.Claims);
        Incidents.Add(goldAccount.Main, readAccount.Main);
        (Gold, Read, Matched) = (Gold + gold.Count, Read + read.Count, Matched + pairs.Count);
        foreach (var (one, other) in pairs)
        {
            var (expected, found) = (gold[one], read[other]);
            Count("value", expected.SameValue(found));
            Count("value_bound", expected.SameValue(found) && expected.Bound == found.Bound);
            foreach (var (name, agree) in Attributes) Count(name, agree(expected, found));
        }
    }

    /// <summary>Precision, recall and F1 in percent, to a tenth.</summary>
    /// <param name="name">"detected", "value" or "value_bound".</param>
    public (double Precision, double Recall, double F1) Of(string name)
    {
        var right = name == "detected" ? Matched : _right.GetValueOrDefault(name);
        var (precision, recall) = (Share(right, Read), Share(right, Gold));
        return (Percent(precision), Percent(recall), Percent(precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)));
    }

    /// <summary>How many matched claims have an attribute right, in percent of the matched and of all gold claims.</summary>
    public (double OfMatched, double OfGold) Accuracy(string attribute) =>
        (Percent(Share(_right.GetValueOrDefault(attribute), Matched)), Percent(Share(_right.GetValueOrDefault(attribute), Gold)));

    /// <summary>The figures that floors are set for, by name.</summary>
    /// <remarks>Attributes in percent of all gold claims: of the matched ones alone, finding one more difficult claim would look like a loss.</remarks>
    public SortedDictionary<string, double> Ratcheted()
    {
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var name in new[] { "detected", "value", "value_bound" })
            (figures[name + ".precision"], figures[name + ".recall"], figures[name + ".f1"]) = Of(name);
        foreach (var (name, _) in Attributes) figures[name] = Accuracy(name).OfGold;
        foreach (var (name, percent) in Incidents.All()) figures[name] = percent;
        return figures;
    }

    private void Count(string name, bool right) => _right[name] = _right.GetValueOrDefault(name) + (right ? 1 : 0);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static double Percent(double share) => Math.Round(100 * share, 1, MidpointRounding.ToEven);
}
