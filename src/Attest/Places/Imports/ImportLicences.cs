namespace Attest.Places.Imports;

/// <summary>Under which licence data of a kind is usually published. Whoever imports may say otherwise.</summary>
internal static class ImportLicences
{
    /// <summary>Licence and attribution of a format.</summary>
    public static (string Licence, string Attribution) Of(ImportFormat format, string file) => format switch
    {
        ImportFormat.GeoNames or ImportFormat.AlternateNames => ("CC-BY-4.0", "Contains data of GeoNames (geonames.org)"),
        ImportFormat.Overpass or ImportFormat.Pbf => ("ODbL-1.0", "Contains data of OpenStreetMap contributors (openstreetmap.org/copyright)"),
        ImportFormat.Ged => ("CC-BY-4.0", "Contains data of the Uppsala Conflict Data Program (ucdp.uu.se), Georeferenced Event Dataset"),
        ImportFormat.GeoJson or ImportFormat.Csv => ("not stated", ""),
        _ => throw new PlaceException($"{file}: expected a format with a licence, found {format}"),
    };
}
