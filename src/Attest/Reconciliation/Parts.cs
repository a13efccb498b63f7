using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>Figures of one statement for groups that share nobody: "31 soldiers and 11 auxiliaries".</summary>
internal static class Parts
{
    /// <summary>The most figures of a statement that pairwise share nobody; empty when there are not two.</summary>
    public static ImmutableArray<ReportedClaim> Find(Docket docket, List<ReportedClaim> counts)
    {
        var best = new List<ReportedClaim>();
        foreach (var first in counts.Where(claim => IsPart(claim.Claim)))
        {
            var chain = new List<ReportedClaim> { first };
            chain.AddRange(counts.SkipWhile(claim => claim != first).Skip(1)
                .Where(claim => chain.TrueForAll(part => ShareNobody(docket, part, claim))));
            if (chain.Count > best.Count) best = chain;
        }

        return best.Count > 1 ? [.. best] : [];
    }

    /// <summary>True when the words of a figure name one group of people, so that it may be a part of a count.</summary>
    public static bool IsPart(Claim claim) =>
        claim.Listed == ListedNames.Dead
        || (claim.Victims.Text is not null && claim.Victims.Group is (VictimGroup.Security or VictimGroup.Civilian or VictimGroup.Attacker));

    /// <summary>True when nobody can be counted in both figures: other groups, other people named, or two nouns of one enumeration.</summary>
    public static bool ShareNobody(Docket docket, ReportedClaim one, ReportedClaim other)
    {
        if (!IsPart(one.Claim) || !IsPart(other.Claim)) return false;
        if (one.Claim.Victims.Group != other.Claim.Victims.Group
            && one.Claim.Victims.Group != VictimGroup.Unknown && other.Claim.Victims.Group != VictimGroup.Unknown) return true;
        if (string.Equals(one.Claim.Victims.Text, other.Claim.Victims.Text, StringComparison.OrdinalIgnoreCase)) return false;
        if (one.Claim.Listed == ListedNames.Dead && other.Claim.Listed == ListedNames.Dead) return true;
        return one.Report == other.Report && one.Claim.In == other.Claim.In && Gap(one.Claim, other.Claim) <= docket.Policy.Origins.PartsWithin;
    }

    private static int Gap(Claim one, Claim other) => Math.Max(one.Start, other.Start) - Math.Min(one.End, other.End);
}
