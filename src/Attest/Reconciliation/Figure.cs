using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>What one origin states: one claim, or several that add up.</summary>
/// <param name="Origin">Who stands behind it, as <see cref="Speakers"/> names them.</param>
/// <param name="Behind">The claims it rests on; more than one where the figure is computed.</param>
/// <param name="Bound">How it is limited: the loosest bound of the parts.</param>
/// <param name="Low">At least so many; null when open below.</param>
/// <param name="High">At most so many; null when open above.</param>
internal sealed record Figure(string Origin, ImmutableArray<ReportedClaim> Behind, Bound Bound, int? Low, int? High)
{
    /// <summary>The first of the claims behind it, in the order of claims.</summary>
    public Claim Lead => Behind[0].Claim;

    /// <summary>True when it is a sum that nobody stated.</summary>
    public bool Computed => Behind.Length > 1;

    /// <summary>The most that the origin's own figure for killed and wounded together leaves (R5); null when it gives none.</summary>
    public int? Ceiling { get; init; }

    /// <summary>True for "at least" and "more than", unless the origin's lumped figure closes it.</summary>
    public bool Open => Ceiling is null && (Bound is Bound.AtLeast or Bound.MoreThan);

    /// <summary>True for "up to" and "fewer than", which speak of high alone (R9).</summary>
    public bool HighOnly => Low is null;

    /// <summary>The number somebody stated; null for ranges and ceilings.</summary>
    public int? Stated => Bound is Bound.Range or Bound.UpTo or Bound.FewerThan ? null : Low;

    /// <summary>The most it names: its ceiling, or the floor of an open claim.</summary>
    public int Top => High ?? Ceiling ?? Low ?? 0;

    /// <summary>The least it names; null for ceilings.</summary>
    public int? Bottom => Low;

    /// <summary>The last day one of its claims was made; null when none is dated.</summary>
    public DateOnly? AsOf => Behind.Length == 1 ? Lead.AsOf : Behind.Max(claim => claim.Claim.AsOf);

    /// <summary>True when counting was still going on (R1b).</summary>
    public bool Early => Behind.Any(claim => claim.Claim.Provisional);

    /// <summary>True when an inquiry with a published method states it (R2).</summary>
    public bool Investigated => Behind.All(claim => claim.Claim.Source.Investigation);

    /// <summary>True when a party counts its enemy's dead or injured (R7), which those it holds are not.</summary>
    public bool OfEnemy => Behind.Any(claim => IsOfEnemy(claim.Claim));

    /// <summary>A figure of one claim.</summary>
    public static Figure Of(string origin, ReportedClaim claim) =>
        new(origin, [claim], claim.Claim.Bound, claim.Claim.Low, claim.Claim.High);

    /// <summary>The sum of parts that share nobody, as loose as the loosest of them.</summary>
    public static Figure Sum(string origin, IReadOnlyList<ReportedClaim> parts) => new(
        origin,
        [.. parts],
        parts.Select(part => part.Claim.Bound).MaxBy(Looseness),
        Total(parts.Select(part => part.Claim.Low)),
        Total(parts.Select(part => part.Claim.High)));

    /// <summary>True for a party's claim of its enemy's dead or injured.</summary>
    public static bool IsOfEnemy(Claim claim) =>
        claim.Source.Relation == SourceRelation.Enemy && (claim.Measure is Measure.Killed or Measure.Injured);

    /// <summary>How much a bound leaves open, from 0.</summary>
    public static int Looseness(Bound bound) => bound switch
    {
        Bound.Exact => 0,
        Bound.About => 1,
        Bound.Nearly => 2,
        Bound.Range => 3,
        Bound.AtLeast => 4,
        Bound.MoreThan => 5,
        _ => 6,
    };

    private static int? Total(IEnumerable<int?> numbers)
    {
        long total = 0;
        foreach (var number in numbers)
        {
            if (number is null) return null;
            total += number.Value;
        }

        return (int)Math.Min(total, int.MaxValue);
    }
}
