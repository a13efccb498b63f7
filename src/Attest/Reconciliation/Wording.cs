using System.Globalization;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>How figures and speakers are put into words.</summary>
internal static class Wording
{
    public static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>The figure as it was said: "more than 400", never 401.</summary>
    public static string Number(Figure figure) => Number(figure.Bound, figure.Low ?? 0, figure.High ?? 0);

    /// <summary>A claim's figure as it was said.</summary>
    public static string Number(Claim claim) => Number(claim.Bound, claim.Low ?? 0, claim.High ?? 0);

    /// <summary>The speaker inside a sentence.</summary>
    public static string Speaker(Policy policy, Claim claim) => Inside(policy, claim.Source.Text ?? "the report itself");

    /// <summary>Words inside a sentence: a leading article in lower case.</summary>
    public static string Inside(Policy policy, string words)
    {
        var first = words.AsSpan().IndexOfAny(' ', '\'', '’') is >= 0 and var end ? words[..end] : words;
        return policy.Origins.Articles.Contains(first.ToLowerInvariant()) && (first.Length == 1 || char.IsLower(first[1])) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    /// <summary>Words at the head of a sentence.</summary>
    public static string Head(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The harm as a participle: "killed".</summary>
    public static string Harm(Measure measure) => measure switch
    {
        Measure.Killed => "killed",
        Measure.Injured => "injured",
        Measure.Missing => "missing",
        Measure.Abducted => "abducted",
        Measure.Captured => "captured",
        Measure.Displaced => "displaced",
        _ => "harmed",
    };

    /// <summary>What is counted: "the toll", "the injured".</summary>
    public static string Count(Measure measure) => measure == Measure.Killed ? "the toll" : "the " + Harm(measure);

    private static string Number(Bound bound, int low, int high) => bound switch
    {
        Bound.About => "around " + Number(low),
        Bound.Nearly => "nearly " + Number(low),
        Bound.AtLeast => "at least " + Number(low),
        Bound.MoreThan => "more than " + Number(Math.Max(low - 1, 0)),
        Bound.UpTo => "up to " + Number(high),
        Bound.FewerThan => "fewer than " + Number(high == int.MaxValue ? high : high + 1),
        Bound.Range => $"between {Number(low)} and {Number(high)}",
        _ => Number(low),
    };
}
