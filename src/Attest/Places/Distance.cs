namespace Attest.Places;

/// <summary>Distances on the globe, good to a hundredth below a few hundred kilometres, which is what places are compared within.</summary>
internal static class Distance
{
    private const double KmPerDegree = 111.195;

    /// <summary>Kilometres, squared.</summary>
    public static double Squared(double lat, double lon, double otherLat, double otherLon)
    {
        var x = Math.Abs(otherLon - lon);
        if (x > 180) x = 360 - x;
        x *= Math.Cos((lat + otherLat) * (Math.PI / 360));
        var y = otherLat - lat;
        return (x * x + y * y) * (KmPerDegree * KmPerDegree);
    }

    /// <summary>Kilometres.</summary>
    public static double Km(double lat, double lon, double otherLat, double otherLon) => Math.Sqrt(Squared(lat, lon, otherLat, otherLon));

    /// <summary>The spot some kilometres away.</summary>
    /// <param name="lat">Degrees north.</param>
    /// <param name="lon">Degrees east.</param>
    /// <param name="km">How far.</param>
    /// <param name="bearing">Degrees from north, clockwise.</param>
    public static (double Lat, double Lon) Away(double lat, double lon, double km, double bearing)
    {
        var (sin, cos) = Math.SinCos(bearing * (Math.PI / 180));
        var north = Math.Clamp(lat + km * cos / KmPerDegree, -90, 90);
        var east = lon + km * sin / (KmPerDegree * Math.Max(0.01, Math.Cos(lat * (Math.PI / 180))));
        return (north, east > 180 ? east - 360 : east < -180 ? east + 360 : east);
    }
}
