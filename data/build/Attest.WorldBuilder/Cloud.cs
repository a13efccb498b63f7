using Attest.Places;

namespace Attest.WorldBuilder;

/// <summary>Where a unit lies that is known by its towns alone.</summary>
internal static class Cloud
{
    /// <summary>The middle of the ground its towns stand on, and the distance within which nineteen of twenty cells of it lie, with a margin.</summary>
    /// <remarks>Towns are first put into cells of an eighth of its extent, so that a metropolis does not draw the middle to itself.</remarks>
    public static (double Lat, double Lon, int Radius) Of(IReadOnlyList<(double Lat, double Lon)> towns)
    {
        var cell = Math.Clamp(Math.Max(Spread(towns.Select(town => town.Lat)), Spread(towns.Select(town => town.Lon))) / 8, 0.02, 1);
        var ground = towns.Select(town => ((int)Math.Floor(town.Lat / cell), (int)Math.Floor(town.Lon / cell))).Distinct()
            .Select(at => (Lat: (at.Item1 + 0.5) * cell, Lon: (at.Item2 + 0.5) * cell)).ToArray();
        var (lat, lon) = ground.Length < 3 ? (towns.Average(town => town.Lat), towns.Average(town => town.Lon)) : (ground.Average(at => at.Lat), ground.Average(at => at.Lon));
        var far = ground.Select(at => Distance.Km(lat, lon, at.Lat, at.Lon)).Order().ElementAt((int)((ground.Length - 1) * 0.95));
        return (Math.Clamp(lat, -90, 90), Math.Clamp(lon, -180, 180), Math.Max(15, (int)(far * 1.1 + 5)) * 1000);
    }

    /// <summary>From the twentieth lowest of a hundred to the twentieth highest: stray towns do not count.</summary>
    private static double Spread(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[(ordered.Length - 1) * 19 / 20] - ordered[(ordered.Length - 1) / 20];
    }
}
