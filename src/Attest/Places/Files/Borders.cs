namespace Attest.Places.Files;

/// <summary>Outlines of countries, coarse: good to tell in which a spot lies, and where two meet, to a few kilometres.</summary>
/// <remarks>Rings one behind the other: country, number of corners, lowest and highest latitude, lowest and highest longitude, then latitude and longitude of each corner, all in ten-thousandths of a degree.</remarks>
internal readonly ref struct Borders(ReadOnlySpan<int> rings)
{
    /// <summary>Units in a degree.</summary>
    public const int PerDegree = 10_000;

    private const int Head = 6;
    private readonly ReadOnlySpan<int> _rings = rings;

    /// <summary>Adds a ring to a list that becomes the section.</summary>
    public static void AddRing(List<int> rings, int country, IReadOnlyList<(double Lat, double Lon)> corners)
    {
        if (corners.Count < 3) return;
        rings.AddRange([
            country, corners.Count, Units(corners.Min(corner => corner.Lat)), Units(corners.Max(corner => corner.Lat)),
            Units(corners.Min(corner => corner.Lon)), Units(corners.Max(corner => corner.Lon)),
        ]);
        foreach (var (lat, lon) in corners) rings.AddRange([Units(lat), Units(lon)]);
    }

    /// <summary>The country a spot lies in; -1 at sea or where no outline is known.</summary>
    public int CountryAt(double latitude, double longitude)
    {
        var (lat, lon) = (Units(latitude), Units(longitude));
        for (var at = 0; at < _rings.Length; at += Head + _rings[at + 1] * 2)
        {
            var head = _rings.Slice(at, Head);
            if (lat < head[2] || lat > head[3] || lon < head[4] || lon > head[5]) continue;
            if (Holds(_rings.Slice(at + Head, head[1] * 2), lat, lon)) return head[0];
        }

        return -1;
    }

    /// <summary>The corner of a country's outline nearest to a spot that is also one of another country's; null when the two do not meet.</summary>
    public (double Lat, double Lon)? Meeting(int country, int other, double lat, double lon)
    {
        var shared = new HashSet<long>();
        foreach (var corner in Corners(other)) shared.Add(corner);
        (double Lat, double Lon)? nearest = null;
        var least = double.MaxValue;
        foreach (var corner in Corners(country))
        {
            if (!shared.Contains(corner)) continue;
            var spot = ((double)(int)(corner >> 32) / PerDegree, (double)unchecked((int)corner) / PerDegree);
            var km = Distance.Squared(lat, lon, spot.Item1, spot.Item2);
            if (km < least) (least, nearest) = (km, spot);
        }

        return nearest;
    }

    private List<long> Corners(int country)
    {
        var corners = new List<long>();
        for (var at = 0; at < _rings.Length; at += Head + _rings[at + 1] * 2)
        {
            if (_rings[at] != country) continue;
            for (var i = at + Head; i < at + Head + _rings[at + 1] * 2; i += 2) corners.Add(((long)_rings[i] << 32) | unchecked((uint)_rings[i + 1]));
        }

        return corners;
    }

    /// <summary>Counts how often a ray to the east crosses the ring.</summary>
    private static bool Holds(ReadOnlySpan<int> corners, int lat, int lon)
    {
        var inside = false;
        for (int i = 0, j = corners.Length - 2; i < corners.Length; j = i, i += 2)
        {
            var (a, b) = (corners[i], corners[j]);
            if (a > lat == b > lat) continue;
            if (lon < (double)(corners[j + 1] - corners[i + 1]) * (lat - a) / (b - a) + corners[i + 1]) inside = !inside;
        }

        return inside;
    }

    private static int Units(double degrees) => (int)Math.Round(degrees * PerDegree);
}
