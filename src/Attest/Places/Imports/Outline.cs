namespace Attest.Places.Imports;

/// <summary>The outline of a unit: rings one within another, in degrees. A spot lies in it when a ray crosses the rings an odd number of times, so holes need no sign.</summary>
/// <param name="rings">Each ring as longitudes and latitudes in turn.</param>
internal sealed class Outline(IReadOnlyList<double[]> rings)
{
    private const double KmPerDegree = 111.195;

    public double South { get; } = rings.Min(ring => Ends(ring, 1).Least);

    public double North { get; } = rings.Max(ring => Ends(ring, 1).Most);

    public double West { get; } = rings.Min(ring => Ends(ring, 0).Least);

    public double East { get; } = rings.Max(ring => Ends(ring, 0).Most);

    /// <summary>Square kilometres and the middle of all rings, holes taken away.</summary>
    public (double Km2, double Lat, double Lon) Middle()
    {
        double area = 0, x = 0, y = 0;
        foreach (var ring in rings)
        {
            for (int i = 0, j = ring.Length - 2; i < ring.Length; j = i, i += 2)
            {
                var cross = ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
                area += cross;
                x += (ring[j] + ring[i]) * cross;
                y += (ring[j + 1] + ring[i + 1]) * cross;
            }
        }

        var (lat, lon) = ((South + North) / 2, (West + East) / 2);
        if (Math.Abs(area) > 1e-12) (lat, lon) = (Math.Clamp(y / (3 * area), South, North), Math.Clamp(x / (3 * area), West, East));
        return (Math.Abs(area) / 2 * KmPerDegree * KmPerDegree * Math.Cos(lat * (Math.PI / 180)), lat, lon);
    }

    public bool Holds(double lat, double lon)
    {
        if (lat < South || lat > North || lon < West || lon > East) return false;
        var inside = false;
        foreach (var ring in rings)
        {
            for (int i = 0, j = ring.Length - 2; i < ring.Length; j = i, i += 2)
            {
                if (ring[i + 1] > lat == ring[j + 1] > lat) continue;
                if (lon < (ring[j] - ring[i]) * (lat - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) inside = !inside;
            }
        }

        return inside;
    }

    private static (double Least, double Most) Ends(double[] ring, int first)
    {
        double least = double.MaxValue, most = double.MinValue;
        for (var i = first; i < ring.Length; i += 2) (least, most) = (Math.Min(least, ring[i]), Math.Max(most, ring[i]));
        return (least, most);
    }
}
