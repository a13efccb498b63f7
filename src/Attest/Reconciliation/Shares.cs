using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>What each group of people bears of a finding; where it is disputed who they were (R13), only the undisputed part is sure.</summary>
internal static class Shares
{
    private static readonly ImmutableArray<VictimGroup> Groups = [VictimGroup.Security, VictimGroup.Civilian, VictimGroup.Attacker];

    public static ImmutableArray<GroupToll> Of(Docket docket) =>
        [.. Groups.Select(group => ShareOf(docket, group)).OfType<GroupToll>()];

    private static GroupToll? ShareOf(Docket docket, VictimGroup group)
    {
        var figures = new List<Figure>();
        foreach (var figure in docket.Figures)
            if (Part(docket, figure, group) is { } part) figures.Add(part);
        var floors = docket.Floors.FindAll(floor => floor.Group == group);
        if (figures.Count == 0 && floors.Count == 0) return null;
        var draw = Bounds.Around(figures, floors, false, docket.Policy);
        var low = IsDisputed(docket, group) ? Undisputed(docket, floors) : draw.Low;
        return new GroupToll(group, low, draw.Best, draw.High);
    }

    private static Figure? Part(Docket docket, Figure figure, VictimGroup group)
    {
        if (!figure.Computed) return docket.Question.GroupOf(figure.Lead) == group ? figure : null;
        var parts = figure.Behind.Where(claim => docket.Question.GroupOf(claim.Claim) == group).ToList();
        if (parts.Count == 0) return null;
        return parts.Count == figure.Behind.Length ? figure : Figure.Sum(figure.Origin, parts);
    }

    // the same people called civilians by one and fighters by another, the alleged perpetrator not asked
    private static bool IsDisputed(Docket docket, VictimGroup group)
    {
        var others = group switch
        {
            VictimGroup.Civilian => VictimGroup.Attacker,
            VictimGroup.Attacker => VictimGroup.Civilian,
            _ => VictimGroup.Unknown,
        };
        if (others == VictimGroup.Unknown || docket.Question.Incident.Type == IncidentType.Clash) return false;
        var mine = Labelled(docket, group);
        var theirs = Labelled(docket, others);
        if (mine.Count == 0 || theirs.Count == 0) return false;
        return mine.Except(theirs).Any() && theirs.Except(mine).Any();
    }

    private static List<string> Labelled(Docket docket, VictimGroup group) =>
        [.. docket.Figures.Where(figure => !figure.OfEnemy && figure.Behind.Any(claim => claim.Claim.Victims.Group == group)).Select(figure => figure.Origin).Distinct()];

    private static int Undisputed(Docket docket, List<Floor> floors) =>
        docket.Policy.Range.DisputedFromZero || floors.Count == 0 ? 0 : floors.Max(floor => floor.Value);
}
