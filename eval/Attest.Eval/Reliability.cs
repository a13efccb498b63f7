namespace Attest.Eval;

/// <summary>How stated confidences stand to what came of them.</summary>
internal sealed class Reliability
{
    private static readonly double[] Edges = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1];

    public Reliability(IEnumerable<(double Stated, bool Right)> cases)
    {
        var all = cases.ToList();
        (Count, Right) = (all.Count, all.Count(one => one.Right));
        Brier = all.Count == 0 ? 0 : all.Average(one => Math.Pow(one.Stated - (one.Right ? 1 : 0), 2));
        (Sure, SureRight) = (all.Count(one => one.Stated >= 0.9), all.Count(one => one is { Stated: >= 0.9, Right: true }));
        Bins = [.. Enumerable.Range(0, Edges.Length - 1).Select(i => BinOf(Edges[i], Edges[i + 1], all)).Where(bin => bin.Count > 0)];
    }

    /// <summary>Cases.</summary>
    public int Count { get; }

    /// <summary>Those that were right.</summary>
    public int Right { get; }

    /// <summary>Mean square of the difference between what was stated and what came, 0 (best) to 1.</summary>
    public double Brier { get; }

    /// <summary>Cases stated at 0.9 or more.</summary>
    public int Sure { get; }

    /// <summary>Those of them that were right.</summary>
    public int SureRight { get; }

    /// <summary>Cases of like confidence, the least sure first; none empty.</summary>
    public IReadOnlyList<Bin> Bins { get; }

    /// <summary>Expected calibration error: how far stated and observed lie apart, bin by bin, weighed by their cases.</summary>
    public double Error => Count == 0 ? 0 : Bins.Sum(bin => bin.Count * Math.Abs(bin.Stated - bin.Observed)) / Count;

    private static Bin BinOf(double from, double to, List<(double Stated, bool Right)> all)
    {
        var within = all.Where(one => one.Stated >= from && (one.Stated < to || to >= 1)).ToList();
        return new Bin(from, to, within.Count, within.Count == 0 ? 0 : within.Average(one => one.Stated), within.Count(one => one.Right));
    }

    /// <summary>Cases of like confidence.</summary>
    /// <param name="From">The least confidence.</param>
    /// <param name="To">What it stays below; the last bin holds 1 as well.</param>
    /// <param name="Count">Cases.</param>
    /// <param name="Stated">The mean of what was stated.</param>
    /// <param name="Right">How many were right.</param>
    internal sealed record Bin(double From, double To, int Count, double Stated, int Right)
    {
        /// <summary>The share that was right.</summary>
        public double Observed => (double)Right / Count;

        /// <summary>Between which shares chance may have put it (Wilson, 95 %).</summary>
        public (double Low, double High) Margin()
        {
            const double z = 1.96;
            var middle = (Observed + z * z / (2 * Count)) / (1 + z * z / Count);
            var reach = z / (1 + z * z / Count) * Math.Sqrt(Observed * (1 - Observed) / Count + z * z / (4.0 * Count * Count));
            return (Math.Max(0, middle - reach), Math.Min(1, middle + reach));
        }
    }
}
