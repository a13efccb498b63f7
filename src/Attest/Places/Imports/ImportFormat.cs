namespace Attest.Places.Imports;

/// <summary>What a file of places is written in.</summary>
public enum ImportFormat
{
    /// <summary>A GeoNames dump: 19 columns apart by tabs.</summary>
    GeoNames,

    /// <summary>GeoNames' other names (alternateNamesV2): 8 to 10 columns apart by tabs. Read together with a dump.</summary>
    AlternateNames,

    /// <summary>UCDP's Georeferenced Event Dataset as CSV.</summary>
    Ged,

    /// <summary>A GeoJSON FeatureCollection: polygons of administrative units, points of places, or both.</summary>
    GeoJson,

    /// <summary>What the Overpass interface of OpenStreetMap answers, as JSON.</summary>
    Overpass,

    /// <summary>An extract of OpenStreetMap in its own binary format; its nodes are read.</summary>
    Pbf,

    /// <summary>A table with a header, apart by commas, semicolons or tabs.</summary>
    Csv,
}
