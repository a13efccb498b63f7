using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>Section 3: low and high around the best.</summary>
internal static class Bounds
{
    /// <summary>Draws low, best and high.</summary>
    /// <param name="figures">The eligible figures.</param>
    /// <param name="floors">What low may not fall below.</param>
    /// <param name="denied">True when somebody who is no party denies it, and the policy heeds that.</param>
    /// <param name="policy">The policy.</param>
    public static Draw Around(List<Figure> figures, List<Floor> floors, bool denied, Policy policy)
    {
        var floor = Highest(floors);
        var choice = BestFigure.Among(figures, floor ?? 0, policy.Best);
        var least = figures.Min(figure => figure.Bottom);
        var low = floor is null || least > floor ? least : floor;
        // names and admissions outlast a denial
        var lowest = denied ? Highest([.. floors.Where(kept => kept.Hard)]) ?? 0 : low;
        var most = figures.Count == 0 ? null : (int?)figures.Max(figure => figure.Top);
        var draw = new Draw
        {
            Low = lowest,
            Best = choice.Best,
            High = most < low ? low : most,
            OpenHigh = most < low || IsOpen(figures, figure => figure.Stated == choice.Best) || IsOpen(figures, figure => figure.Top == most),
            Choice = choice,
            Lifting = lowest > (least ?? -1) || (denied && lowest > 0) ? [.. floors.Where(each => each.Value == lowest)] : [],
            Lowered = denied && lowest == 0,
        };
        return Show(draw, figures, policy);
    }

    private static int? Highest(List<Floor> floors) => floors.Count == 0 ? null : floors.Max(floor => floor.Value);

    private static bool IsOpen(List<Figure> figures, Func<Figure, bool> isBehind)
    {
        var some = false;
        foreach (var figure in figures)
        {
            if (!isBehind(figure)) continue;
            if (!figure.Open) return false;
            some = true;
        }

        return some;
    }

    // what the policy shows, and the figures behind exactly that
    private static Draw Show(Draw draw, List<Figure> figures, Policy policy)
    {
        bool IsBehindBest(Figure figure) => draw.Best is { } best && BestFigure.Backs(figure, best, policy.Best);
        bool IsBehindEnds(Figure figure) => figure.Bottom == draw.Low || figure.Top == draw.High;
        return policy.Range.Shown switch
        {
            RangeShown.BestOnly => draw with
            {
                Low = draw.Best,
                High = draw.Best,
                OpenHigh = draw.Best is not null && IsOpen(figures, figure => figure.Stated == draw.Best),
                Lifting = [],
                Lowered = false,
                Behind = [.. figures.Where(IsBehindBest)],
            },
            RangeShown.LowHigh => draw with { Best = null, OpenHigh = draw.High is not null && IsOpen(figures, figure => figure.Top == draw.High), Behind = [.. figures.Where(IsBehindEnds)] },
            _ => draw with { Behind = [.. figures.Where(figure => IsBehindBest(figure) || IsBehindEnds(figure))] },
        };
    }
}
