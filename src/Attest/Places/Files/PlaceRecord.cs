using System.Runtime.InteropServices;

namespace Attest.Places.Files;

/// <summary>A row of a gazetteer as it lies in the file, 32 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct PlaceRecord
{
    /// <summary>Units of <see cref="LatUnits"/> and <see cref="LonUnits"/> in a degree: about a metre each.</summary>
    public const int UnitsPerDegree = 100_000;

    /// <summary>From this size a town needs no frame in a text set in capitals.</summary>
    public const int Large = 500_000;

    /// <summary>Where its name stands in the pool.</summary>
    public int Name { get; init; }

    /// <summary>GeoNames' number when <see cref="PlaceFlags.GeoNames"/> is set; else where its id stands in the pool.</summary>
    public int Id { get; init; }

    public int LatUnits { get; init; }

    public int LonUnits { get; init; }

    /// <summary>Row of what contains it: the city of a quarter, the district of a village, the country of a unit; -1 for none.</summary>
    public int Parent { get; init; }

    /// <summary>Inhabitants; 0 when not known or no town.</summary>
    public int People { get; init; }

    /// <summary>Metres around the point within which it lies.</summary>
    public int Radius { get; init; }

    /// <summary>Its country, as <see cref="CountryCode"/> numbers it.</summary>
    public short Country { get; init; }

    public PlaceKind Kind { get; init; }

    public PlaceFlags Flags { get; init; }

    public double Lat => (double)LatUnits / UnitsPerDegree;

    public double Lon => (double)LonUnits / UnitsPerDegree;

    /// <summary>True for what news names without saying where it is.</summary>
    public bool StandsAlone => Kind is PlaceKind.Country or PlaceKind.Unit or PlaceKind.Capital || People >= Large
        || (Kind == PlaceKind.Area && (Flags & PlaceFlags.Own) != 0 && Radius >= Wide);

    /// <summary>True for a village or a spot that few texts mean where they do not say so.</summary>
    public bool IsSmall => !StandsAlone && People < Town && (Flags & (PlaceFlags.Own | PlaceFlags.Seat)) == 0;

    /// <summary>From so many inhabitants a town is named without saying that it is one.</summary>
    private const int Town = 15_000;

    /// <summary>An area of so many metres is named without saying that it is one.</summary>
    private const int Wide = 100_000;
}
