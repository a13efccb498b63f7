using Attest.Facts;
using Attest.Places.Files;

namespace Attest.Places;

/// <summary>Makes of a row what a reading says of a place: its units as of a day, its precision, its radius.</summary>
internal readonly struct PlaceWriter(PlaceLayers world)
{
    /// <summary>Metres within which a spot lies that nobody has held against a source.</summary>
    private const int UncheckedRadius = 25_000;

    /// <summary>A place as of a day; of <see cref="PlaceLayers.Undated"/> where none is given.</summary>
    public IncidentPlace Write(int place, DateOnly? day)
    {
        var row = world[place];
        var (name, first, second) = PathOf(place, day);
        var (precision, acled) = PrecisionOf(row);
        var country = row.Country < 0 ? null : CountryCode.Text(row.Country);
        var countryRow = row.Country < 0 ? -1 : world.CountryRow(row.Country);
        var radius = (row.Flags & PlaceFlags.Unchecked) != 0 ? Math.Max(row.Radius, UncheckedRadius) : row.Radius;
        return new IncidentPlace(name, first, country, countryRow < 0 ? null : world.NameOf(countryRow), row.Lat, row.Lon, precision, acled, radius, world.IdOf(place)) { Admin2 = second, ResolvedAs = BasisOf(row.Kind) };
    }

    /// <summary>What is known of a place when only what holds it is: that, under its name. A part of a town, or a town's namesake beside another, is no nearer than the town.</summary>
    public static IncidentPlace Within(IncidentPlace around, string name) => around with
    {
        Name = name,
        Precision = around.Precision == 1 ? 2 : around.Precision,
        AcledPrecision = around.AcledPrecision == 1 ? 2 : around.AcledPrecision,
    };

    private static ResolvedAs BasisOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => ResolvedAs.Country,
        PlaceKind.Unit or PlaceKind.District => ResolvedAs.Unit,
        PlaceKind.Area => ResolvedAs.Area,
        PlaceKind.Quarter => ResolvedAs.Quarter,
        _ => ResolvedAs.Place,
    };

    /// <summary>UCDP's where_prec and ACLED's geo_precision.</summary>
    private static (int Precision, int? Acled) PrecisionOf(in PlaceRecord row) => row.Kind switch
    {
        PlaceKind.Country => (6, null),
        PlaceKind.Unit => (4, 3),
        PlaceKind.District => (3, 2),
        PlaceKind.Area => row.Country < 0 ? (7, null) : (5, 3),
        _ when (row.Flags & PlaceFlags.Unchecked) != 0 => (2, 2),
        _ => (1, 1),
    };

    /// <summary>What a place is called on a day, and the units it lies in.</summary>
    private (string Name, string? First, string? Second) PathOf(int place, DateOnly? day)
    {
        string? first = null, second = null, name = null;
        for (int at = place, steps = 0; at >= 0 && steps < 6; steps++)
        {
            var then = world.On(at, day);
            var called = then?.Name ?? world.NameOf(at);
            name ??= called.Length > 0 ? called : world.NameOf(at);
            if (called.Length > 0 && world[at].Kind == PlaceKind.Unit) first ??= called;
            if (called.Length > 0 && world[at].Kind == PlaceKind.District) second ??= called;
            at = then?.Parent ?? world.ParentOf(at);
        }

        return (name ?? "", first, second);
    }
}
