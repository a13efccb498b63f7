using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>R14: a policy may add the own losses of the side that carried the incident out to everybody else's.</summary>
internal static class Sums
{
    public static Finding Add(Finding toll, Finding own)
    {
        if (own.Low is null && own.High is null) return toll;
        var asides = toll.SetAside.Where(aside => !Accounts(own, aside.Claim)).Concat(own.SetAside).OrderBy(aside => aside.Claim, ClaimOrder.OfNames).ToImmutableArray();
        if (toll.Low is null && toll.High is null) return own with { SetAside = asides, ClaimedHigh = toll.ClaimedHigh };
        return AddBoth(toll, own) with { Used = [.. toll.Used.Concat(own.Used).Order(ClaimOrder.OfNames)], SetAside = asides };
    }

    private static Finding AddBoth(Finding toll, Finding own)
    {
        var best = toll.Best is null ? null : Sum(toll.Best, own.Best ?? own.Low);
        return toll with
        {
            Low = Sum(toll.Low, own.Low),
            Best = best,
            High = toll.High is null && own.High is null ? null : Sum(toll.High ?? toll.Low, own.High ?? own.Low),
            OpenHigh = toll.OpenHigh || own.OpenHigh || (toll.High is null) != (own.High is null),
            Status = toll.Status == FindingStatus.Contested || own.Status == FindingStatus.Contested ? FindingStatus.Contested
                : toll.Status == own.Status ? toll.Status : FindingStatus.Unconfirmed,
            ByGroup = [.. toll.ByGroup, .. own.ByGroup.Where(share => toll.ByGroup.All(other => other.Group != share.Group))],
            Why = $"{toll.Why} The own losses of the side that carried it out are added and the sum is computed (R14): {own.Why}",
            Sentence = $"{toll.Sentence} {own.Sentence}{(best is { } sum ? $" Together {Wording.Number(sum)}, computed." : "")}",
        };
    }

    private static bool Accounts(Finding own, ClaimId claim) =>
        own.Used.Contains(claim) || own.SetAside.Any(aside => aside.Claim == claim);

    private static int? Sum(int? one, int? other) =>
        one is null ? other : other is null ? one : (int)Math.Min((long)one + other.Value, int.MaxValue);
}
