using System.Globalization;
using System.Text.Json;
using Attest.Places.Files;

namespace Attest.Places.Imports;

/// <summary>Reads GeoJSON: polygons of administrative units, which other files of the import are held against, and points of places.</summary>
internal sealed class GeoJsonReader(ImportOrder order, UnitBook units, UnitOutlines outlines)
{
    private const long MostFeatures = 1 << 24;

    /// <summary>The units and places of a collection.</summary>
    public IEnumerable<PlaceDraft> Read(Stream stream, ImportTally tally)
    {
        var items = new JsonItems(stream, tally.File, "features");
        var desk = new UnitDesk(units);
        var places = new OsmPlaces(order, units, tally);
        while (items.Next() is { } item)
        {
            using (item)
            {
                tally.Seen(MostFeatures);
                if (Draft(item.RootElement, desk, places, tally, items.Number) is { } draft) yield return draft;
            }
        }

        for (var known = desk.KnownUnits; known > 0; known--) tally.Drop("units the default gazetteer has");
        foreach (var unit in desk.Drafts())
            if (order.Countries.Length == 0 || order.Countries.Contains(unit.Country)) yield return unit;
    }

    private PlaceDraft? Draft(JsonElement feature, UnitDesk desk, OsmPlaces places, ImportTally tally, int number)
    {
        if (feature.ValueKind != JsonValueKind.Object) tally.Malformed(number, "expected a feature, found another value");
        else if (GeoJsonShape.Point(feature) is { } spot) return places.Draft(Id(feature, number), spot.Lat, spot.Lon, Tags(feature));
        else if (GeoJsonShape.Outline(feature) is not { } outline) tally.Drop("shapes that are neither points nor polygons");
        else if (!feature.TryGetProperty("properties", out var properties) || desk.Take(UnitFeature.Of(properties), outline) is not { } unit) tally.Drop("polygons that name no unit");
        else outlines.Add(outline, unit.Unit, unit.Level);
        return null;
    }

    private string Id(JsonElement feature, int number)
    {
        var id = feature.TryGetProperty("properties", out var properties) ? GeoJsonShape.Text(properties, "@id") : "";
        if (id.Length == 0) id = GeoJsonShape.Text(feature, "id");
        return OsmPlaces.IdOf(id) ?? $"{order.Name}:{NameTidy.Id(id) ?? number.ToString(CultureInfo.InvariantCulture)}";
    }

    private static Dictionary<string, string> Tags(JsonElement feature)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!feature.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object) return tags;
        foreach (var property in properties.EnumerateObject()) tags[property.Name] = GeoJsonShape.Text(properties, property.Name);
        return tags;
    }
}
