using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>R14: in a clash the dead of both sides are in the toll, by side.</summary>
internal static class Camps
{
    /// <summary>The sum of the sides where everybody counts only one side; null where the figures speak of the whole.</summary>
    public static Draw? Around(Docket docket)
    {
        if (docket.Question.Incident.Type != IncidentType.Clash) return null;
        var camps = docket.Figures.Where(figure => figure.Low is not null).ToLookup(figure => CampOf(docket, figure));
        if (camps.Count < 2) return null;
        if (camps.Contains(VictimGroup.Unknown))
        {
            // somebody counts the whole: a count of one side is a floor
            foreach (var figure in camps.Where(camp => camp.Key != VictimGroup.Unknown).SelectMany(camp => camp).ToList()) MakeFloor(docket, figure);
            return null;
        }

        return Add([.. camps.OrderBy(camp => camp.Key).Select(camp =>
            Bounds.Around([.. camp], [.. docket.Floors.Where(floor => floor.Group == camp.Key)], false, docket.Policy))]);
    }

    private static VictimGroup CampOf(Docket docket, Figure figure)
    {
        var groups = figure.Behind.Select(claim => docket.Question.GroupOf(claim.Claim)).Distinct().ToList();
        return groups is [VictimGroup.Security or VictimGroup.Civilian or VictimGroup.Attacker] ? groups[0] : VictimGroup.Unknown;
    }

    private static void MakeFloor(Docket docket, Figure figure)
    {
        docket.Figures.Remove(figure);
        docket.Floors.RemoveAll(floor => figure.Behind.Contains(floor.Claim));
        var (first, rest) = (figure.Behind[0], figure.Behind.Skip(1));
        docket.Floors.Add(new Floor(figure.Low ?? 0, first, "R14", CampOf(docket, figure)));
        foreach (var claim in rest) docket.Drop(claim, "R14", "One side's dead only; somebody counts both.");
    }

    private static Draw Add(List<Draw> sides) => new()
    {
        Low = Total(sides.Select(side => side.Low)),
        Best = sides.Exists(side => side.Best is null) ? null : Total(sides.Select(side => side.Best)),
        High = sides.TrueForAll(side => side.High is null) ? null : Total(sides.Select(side => side.High ?? side.Low)),
        OpenHigh = sides.Exists(side => side.OpenHigh || side.High is null),
        Choice = sides[0].Choice with { TooFarApart = sides.Exists(side => side.Choice.TooFarApart), Support = sides.Min(side => side.Choice.Support) },
        Behind = [.. sides.SelectMany(side => side.Behind)],
        Lifting = [.. sides.SelectMany(side => side.Lifting)],
        Sides = [.. sides],
    };

    private static int? Total(IEnumerable<int?> numbers)
    {
        var known = numbers.Where(number => number is not null).Select(number => (long)number.GetValueOrDefault()).ToList();
        return known.Count == 0 ? null : (int)Math.Min(known.Sum(), int.MaxValue);
    }
}
