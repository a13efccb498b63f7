using System.Text.Json;
using Attest.Places.Files;

namespace Attest.Places.Imports;

/// <summary>Reads what Overpass answers: nodes, and ways and relations that come with their centre ("out center").</summary>
internal sealed class OverpassReader(ImportOrder order, UnitBook units)
{
    private const long MostElements = 1 << 24;

    /// <summary>The places of an answer.</summary>
    public IEnumerable<PlaceDraft> Read(Stream stream, ImportTally tally)
    {
        var items = new JsonItems(stream, tally.File, "elements");
        var places = new OsmPlaces(order, units, tally);
        while (items.Next() is { } item)
        {
            using (item)
            {
                tally.Seen(MostElements);
                if (Draft(item.RootElement, places, tally, items.Number) is { } draft) yield return draft;
            }
        }
    }

    private static PlaceDraft? Draft(JsonElement element, OsmPlaces places, ImportTally tally, int number)
    {
        if (element.ValueKind != JsonValueKind.Object || OsmPlaces.IdOf($"{GeoJsonShape.Text(element, "type")}/{GeoJsonShape.Text(element, "id")}") is not { } id)
        {
            tally.Malformed(number, "expected an element with type and id");
            return null;
        }

        var spot = Spot(element) ?? (element.TryGetProperty("center", out var centre) ? Spot(centre) : null);
        if (!element.TryGetProperty("tags", out var tags) || tags.ValueKind != JsonValueKind.Object) tally.Drop("without tags");
        else if (spot is null) tally.Drop("without coordinates");
        else return places.Draft(id, spot.Value.Lat, spot.Value.Lon, tags.EnumerateObject().DistinctBy(tag => tag.Name).ToDictionary(tag => tag.Name, tag => GeoJsonShape.Text(tags, tag.Name), StringComparer.Ordinal));
        return null;
    }

    private static (double Lat, double Lon)? Spot(JsonElement holder)
    {
        if (holder.ValueKind != JsonValueKind.Object || !holder.TryGetProperty("lat", out var lat) || !holder.TryGetProperty("lon", out var lon)) return null;
        if (lat.ValueKind != JsonValueKind.Number || lon.ValueKind != JsonValueKind.Number) return null;
        return lat.TryGetDouble(out var north) && lon.TryGetDouble(out var east) && north is >= -90 and <= 90 && east is >= -180 and <= 180 ? (north, east) : null;
    }
}
