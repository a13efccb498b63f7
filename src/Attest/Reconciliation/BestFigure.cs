using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>Section 2: picks the best among the figures somebody stated. It never makes one.</summary>
internal static class BestFigure
{
    /// <summary>Picks the best.</summary>
    /// <param name="figures">The eligible figures.</param>
    /// <param name="floor">No candidate lies below it.</param>
    /// <param name="rules">How to choose.</param>
    public static Choice Among(List<Figure> figures, int floor, BestRules rules)
    {
        var candidates = figures.FindAll(figure => CandidateOf(figure, rules) >= floor);
        if (candidates.Count == 0) return Choice.None;
        if (rules.InvestigationsLead && Investigated(candidates, figures, rules) is { } investigated) return investigated;

        if (candidates.Count == 1 && CandidateOf(candidates[0], rules) is { } only) return Alone(only, Support(only, figures, rules), rules);
        var numbers = candidates.Select(figure => CandidateOf(figure, rules) ?? 0).Distinct().Order().ToList();
        var support = numbers.ToDictionary(number => number, number => Support(number, figures, rules));
        var most = support.Values.Max();
        ImmutableArray<int> tied = [.. numbers.Where(number => support[number] == most)];
        return rules.Choice == BestChoice.Lowest ? Lowest(numbers[0], support[numbers[0]], tied) : MostOrigins(tied, most, rules);
    }

    /// <summary>How many origins agree with a number.</summary>
    public static int Support(int number, List<Figure> figures, BestRules rules)
    {
        var backing = figures.FindAll(figure => Backs(figure, number, rules));
        return backing.Count <= 1 ? backing.Count : backing.Select(figure => figure.Origin).Distinct().Count();
    }

    /// <summary>True when a figure states a number or agrees with it.</summary>
    public static bool Backs(Figure figure, int number, BestRules rules) =>
        CandidateOf(figure, rules) == number || Agreement.With(number, figure, rules);

    /// <summary>The number of a figure that may be best; null when it has none.</summary>
    public static int? CandidateOf(Figure figure, BestRules rules) =>
        figure.Stated ?? (rules.RangeFloors && figure.Bound == Bound.Range ? figure.Low : null);

    // R2: of two inquiries the later leads
    private static Choice? Investigated(List<Figure> candidates, List<Figure> figures, BestRules rules)
    {
        if (!candidates.Exists(static figure => figure.Investigated)) return null;
        var leading = candidates.Where(figure => figure.Investigated)
            .OrderByDescending(figure => figure.AsOf ?? DateOnly.MinValue).ThenBy(figure => CandidateOf(figure, rules))
            .FirstOrDefault();
        return leading is not null && CandidateOf(leading, rules) is { } number
            ? new Choice(number, BestBasis.Investigation, Support(number, figures, rules), [], false)
            : null;
    }

    private static Choice Alone(int number, int support, BestRules rules) =>
        rules.Choice == BestChoice.Lowest ? Lowest(number, support, [number]) : MostOrigins([number], support, rules);

    private static Choice Lowest(int lowest, int support, ImmutableArray<int> tied) =>
        new(lowest, tied.Length == 1 && tied[0] == lowest ? BestBasis.MostOrigins : BestBasis.TieLower, support, tied, false);

    private static Choice MostOrigins(ImmutableArray<int> tied, int support, BestRules rules)
    {
        if (tied.Length == 1) return new Choice(tied[0], BestBasis.MostOrigins, support, tied, false);
        var apart = rules.ApartFactor is { } factor && tied[^1] > (long)tied[0] * factor;
        return apart
            ? new Choice(null, null, support, tied, true)
            : new Choice(tied[0], BestBasis.TieLower, support, tied, false);
    }
}
