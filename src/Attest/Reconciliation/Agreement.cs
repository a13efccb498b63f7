using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>R10: which numbers a figure agrees with. The interval tests agreement and moves no bound.</summary>
internal static class Agreement
{
    /// <summary>True when a figure agrees with a number.</summary>
    public static bool With(int number, Figure figure, BestRules rules) => With(number, figure.Bound, figure.Low, figure.High, rules);

    /// <summary>True when words so limited agree with a number.</summary>
    public static bool With(int number, Bound bound, int? low, int? high, BestRules rules) => bound switch
    {
        Bound.Exact => number == low,
        Bound.About or Bound.Nearly => low is { } about && IsNear(number, about, rules),
        Bound.Range => low <= number && number <= high,
        Bound.AtLeast or Bound.MoreThan => low <= number && number <= (long)low.Value * rules.OpenFactor,
        _ => false,
    };

    /// <summary>True when two figures agree: the number one states lies in what the other allows.</summary>
    public static bool Between(Figure one, Figure other, BestRules rules) =>
        (one.Stated is { } number && With(number, other, rules)) || (other.Stated is { } stated && With(stated, one, rules));

    private static bool IsNear(int number, int about, BestRules rules) =>
        Math.Abs((long)number - about) <= (about < rules.SmallBelow ? rules.SmallPeople : about * rules.AboutShare);
}
