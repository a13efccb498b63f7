using System.Globalization;

namespace Attest.Eval;

/// <summary>A set of the gold of claims measured and printed; errors of its open part on request.</summary>
internal static class ClaimReport
{
    public static void Print(GoldSet set, GoldScore score)
    {
        foreach (var (name, part) in new[] { ($"{set.Name}, open ({set.OpenWords})", score.Open), ($"{set.Name}, closed", score.Closed) })
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {part.Gold} in the gold, {part.Read} read, {part.Matched} matched"));
            foreach (var figure in new[] { "detected", "value", "value_bound" })
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {figure,-12} precision {part.Of(figure).Precision,5:F1}  recall {part.Of(figure).Recall,5:F1}  F1 {part.Of(figure).F1,5:F1}"));
            foreach (var (attribute, _) in Figures.Attributes)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {attribute,-12} {part.Accuracy(attribute).OfMatched,5:F1} of matched, {part.Accuracy(attribute).OfGold,5:F1} of gold"));
            Console.WriteLine($"  of {part.Incidents.Reports} main incidents: " + string.Join(", ", part.Incidents.All().Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Name["main.".Length..]} {figure.Percent:F1}"))));
        }
    }

    /// <summary>Prints the errors of the open part.</summary>
    /// <param name="score">The score.</param>
    /// <param name="kind">The kind wanted; null for all.</param>
    public static void PrintErrors(GoldScore score, string? kind)
    {
        foreach (var errors in score.Errors.Where(errors => kind is null || errors.Key == kind))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{errors.Key}: {errors.Count()}"));
            foreach (var line in errors) Console.WriteLine("  " + line);
        }
    }
}
