using System.Globalization;
using System.Text;
using Attest.Lexicons;

namespace Attest.Eval;

/// <summary>Estimates confidence.tsv from the gold: what each sign of a claim says of how likely it was read right.</summary>
/// <remarks>
/// A logistic regression on the open parts, every weight but the level drawn towards nothing (<see cref="PriorOf"/>); values seen
/// in fewer than <see cref="Seldom"/> reports stand together as "*".
/// The open parts were there while rules were written, so they flatter: "unseen" takes from every claim what the closed
/// parts are right less often, one figure for all, and is never above nothing.
/// </remarks>
internal static class ConfidenceTable
{
    private const int Seldom = 8, Sweeps = 1000;
    private const double Still = 1e-9;

    /// <summary>The text of the table.</summary>
    public static string Of(IReadOnlyList<Judged> all)
    {
        var text = new StringBuilder("""
            # How sure a claim was read right, and the link to its incident. Columns: of what (claim, link), sign, value, weight, times seen, times right.
            # A confidence is 1 / (1 + e^-s), s the sum of "level", "unseen" and one row for each sign; "*" stands for values of too few reports to have a row.
            # Estimated from eval/gold by `dotnet run --project eval/Attest.Eval -- confidence`, not written by hand; docs/evaluation.md says how. Apache-2.0.

            """);
        foreach (var what in new[] { SignWeights.Claim, SignWeights.Link })
        {
            var (open, closed) = (Judged.Cases(all.Where(one => one.Open), what).ToList(), Judged.Cases(all.Where(one => !one.Open), what).ToList());
            var seen = open.SelectMany(one => one.Signs.Select(sign => (sign, one.Report))).Distinct().CountBy(each => each.sign).ToDictionary();
            var (level, rows) = Fit([.. open.Select(one => one with { Signs = [.. one.Signs.Select(sign => seen[sign] < Seldom ? (sign.Sign, SignWeights.Others) : sign)] })], PriorOf(what));
            Write(text, what, "level", "-", level, open.Count, open.Count(one => one.Right));
            Write(text, what, "unseen", "-", closed.Count == 0 ? 0 : Math.Min(0, LogOdds(closed) - LogOdds(open)), closed.Count, closed.Count(one => one.Right));
            foreach (var row in rows) Write(text, what, row.Sign, row.Value, row.Weight, row.Seen, row.Right);
        }

        return text.ToString();
    }

    /// <summary>The weights that a table's text holds.</summary>
    public static SignWeights Weights(string table) => SignWeights.Read(RowReader.Read("lexicons/en/confidence.tsv", table));

    private static void Write(StringBuilder text, string what, string sign, string value, double weight, int seen, int right) =>
        text.Append(CultureInfo.InvariantCulture, $"{what}\t{sign}\t{value}\t{Math.Round(weight, 2, MidpointRounding.ToEven) + 0.0:0.00}\t{seen}\t{right}\n");

    /// <summary>How strongly weights are drawn towards nothing: links more, since those of one report stand and fall together.</summary>
    private static double PriorOf(string what) => what == SignWeights.Claim ? 6 : 20;

    private static double LogOdds(List<Judged.Case> cases)
    {
        var right = cases.Count(one => one.Right);
        return Math.Log((right + 0.5) / (cases.Count - right + 0.5));
    }

    /// <summary>Newton's steps, one weight after the other, until none moves.</summary>
    private static (double Level, List<(string Sign, string Value, double Weight, int Seen, int Right)> Rows) Fit(List<Judged.Case> cases, double prior)
    {
        var order = cases.SelectMany(one => one.Signs).Select(sign => sign.Sign).Distinct().ToList();
        var columns = cases.SelectMany(one => one.Signs).Distinct().OrderBy(sign => order.IndexOf(sign.Sign)).ThenBy(sign => sign.Value, StringComparer.Ordinal).ToList();
        var members = columns.ConvertAll(column => Enumerable.Range(0, cases.Count).Where(i => cases[i].Signs.Contains(column)).ToArray());
        var (sums, weights, everyone) = (new double[cases.Count], new double[columns.Count], Enumerable.Range(0, cases.Count).ToArray());
        var (level, moved) = (0.0, double.MaxValue);
        for (var sweep = 0; sweep < Sweeps && moved > Still; sweep++)
        {
            var step = Step(cases, sums, everyone, 0, 0);
            (level, moved) = (level + step, Math.Abs(step));
            for (var i = 0; i < columns.Count; i++)
            {
                step = Step(cases, sums, members[i], weights[i], prior);
                (weights[i], moved) = (weights[i] + step, Math.Max(moved, Math.Abs(step)));
            }
        }

        return (level, [.. columns.Select((column, i) => (column.Sign, column.Value, weights[i], members[i].Length, members[i].Count(member => cases[member].Right)))]);
    }

    private static double Step(List<Judged.Case> cases, double[] sums, int[] members, double weight, double prior)
    {
        var (slope, bend) = (-prior * weight, prior);
        foreach (var member in members)
        {
            var likely = 1 / (1 + Math.Exp(-sums[member]));
            slope += (cases[member].Right ? 1 : 0) - likely;
            bend += likely * (1 - likely);
        }

        if (bend <= 0) return 0;
        var step = Math.Clamp(slope / bend, -1, 1);
        foreach (var member in members) sums[member] += step;
        return step;
    }
}
