using System.Globalization;
using System.Text;
using Attest.Lexicons;

namespace Attest.Eval;

/// <summary>Confidences held against the gold: printed, and written into the documents.</summary>
internal static class ReliabilityReport
{
    private const string Begin = "<!-- reliability -->", End = "<!-- /reliability -->";

    /// <summary>Prints the figures of every part, and the bins of both; renews the plot and the table of docs/evaluation.md.</summary>
    /// <param name="root">The folder of the repository.</param>
    /// <param name="all">The claims.</param>
    /// <param name="weights">The weights that state the confidences.</param>
    public static void Write(string root, IReadOnlyList<Judged> all, SignWeights weights)
    {
        var text = Table(all, weights);
        Console.Write(text);
        var (plot, page) = (Path.Combine(root, "docs", "evaluation", "reliability.svg"), Path.Combine(root, "docs", "evaluation.md"));
        Directory.CreateDirectory(Path.GetDirectoryName(plot)!); // a folder within docs
        File.WriteAllText(plot, ReliabilityPlot.Of(Panel("The words of a claim", SignWeights.Claim), Panel("Its link to an incident", SignWeights.Link)));
        var document = File.ReadAllText(page);
        var (from, to) = (document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, document.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(page, string.Concat(document.AsSpan(0, from), "\n" + text, document.AsSpan(to)));

        (string, Reliability, Reliability) Panel(string title, string what) => (title, Of(all.Where(one => one.Open), what, weights), Of(all.Where(one => !one.Open), what, weights));
    }

    /// <summary>The figures of a part.</summary>
    public static Reliability Of(IEnumerable<Judged> part, string what, SignWeights weights) => new(Judged.Stated(part, what, weights));

    /// <summary>The figures of a set's closed part under weights for which nothing of that part was counted, not even its share right.</summary>
    public static Reliability LeftOut(IReadOnlyList<Judged> all, string what, string set) =>
        Of(all.Where(one => !one.Open && one.Set == set), what, ConfidenceTable.Weights(ConfidenceTable.Of([.. all.Where(one => one.Open || one.Set != set)])));

    private static string Table(IReadOnlyList<Judged> all, SignWeights weights)
    {
        var text = new StringBuilder("| confidence of | part | cases | mean stated | right | Brier | calibration error | at 0.9 or more | of these right |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (var what in new[] { SignWeights.Claim, SignWeights.Link })
        {
            Row(text, what, "open", Of(all.Where(one => one.Open), what, weights));
            Row(text, what, "closed", Of(all.Where(one => !one.Open), what, weights));
            foreach (var set in all.Select(one => one.Set).Distinct()) Row(text, what, $"closed, {set}, estimated without it", LeftOut(all, what, set));
        }

        text.Append("\n| confidence of | stated | open: cases | mean stated | right | closed: cases | mean stated | right |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var what in new[] { SignWeights.Claim, SignWeights.Link })
        {
            var (open, closed) = (Of(all.Where(one => one.Open), what, weights), Of(all.Where(one => !one.Open), what, weights));
            foreach (var (from, to) in open.Bins.Concat(closed.Bins).Select(bin => (bin.From, bin.To)).Distinct().Order())
                text.Append(CultureInfo.InvariantCulture, $"| {what} | {from:0.00} to {to:0.00} | {Cells(open, from)} | {Cells(closed, from)} |\n");
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string what, string part, Reliability of) => text.Append(CultureInfo.InvariantCulture,
        $"| {what} | {part} | {of.Count} | {(of.Count == 0 ? 0 : of.Bins.Sum(bin => bin.Count * bin.Stated) / of.Count):0.000} | {Share(of.Right, of.Count)} | {of.Brier:0.000} | {of.Error:0.000} | {of.Sure} | {Share(of.SureRight, of.Sure)} |\n");

    private static string Cells(Reliability of, double from) =>
        of.Bins.FirstOrDefault(bin => bin.From == from) is { } bin ? string.Create(CultureInfo.InvariantCulture, $"{bin.Count} | {bin.Stated:0.00} | {bin.Observed:0.00}") : "0 | - | -";

    private static string Share(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("0.000", CultureInfo.InvariantCulture);
}
