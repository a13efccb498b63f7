using System.Text.Json;

namespace Attest.Places.Imports;

/// <summary>Takes points and outlines out of the geometry of GeoJSON.</summary>
internal static class GeoJsonShape
{
    /// <summary>Corners a ring may have.</summary>
    private const int MostCorners = 4_000_000;

    /// <summary>A member that is a string or a number, as text; empty for none, and for a text with half a character.</summary>
    public static string Text(JsonElement holder, string member)
    {
        if (holder.ValueKind != JsonValueKind.Object || !holder.TryGetProperty(member, out var value)) return "";
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString() ?? "",
                JsonValueKind.Number => value.GetRawText(),
                _ => "",
            };
        }
        catch (InvalidOperationException)
        {
            return ""; // half of a surrogate pair
        }
    }

    /// <summary>The spot of a point; null for other shapes, and beyond 90 and 180 degrees.</summary>
    public static (double Lat, double Lon)? Point(JsonElement feature)
    {
        if (Kind(feature, out var shape) != "Point" || !shape.TryGetProperty("coordinates", out var spot) || !Corner(spot, out var lat, out var lon)) return null;
        return (lat, lon);
    }

    /// <summary>The outline of a polygon or several; null for other shapes and for one that is no outline.</summary>
    public static Outline? Outline(JsonElement feature)
    {
        var kind = Kind(feature, out var shape);
        if (kind is not ("Polygon" or "MultiPolygon") || !shape.TryGetProperty("coordinates", out var parts) || parts.ValueKind != JsonValueKind.Array) return null;
        var rings = new List<double[]>();
        foreach (var polygon in kind == "Polygon" ? [parts] : (IEnumerable<JsonElement>)parts.EnumerateArray())
        {
            if (polygon.ValueKind != JsonValueKind.Array) return null;
            foreach (var ring in polygon.EnumerateArray())
            {
                if (Ring(ring) is not { } corners) return null;
                rings.Add(corners);
            }
        }

        return rings.Count == 0 ? null : new Outline(rings);
    }

    private static string Kind(JsonElement feature, out JsonElement shape)
    {
        shape = default;
        return feature.TryGetProperty("geometry", out shape) && shape.ValueKind == JsonValueKind.Object ? Text(shape, "type") : "";
    }

    private static double[]? Ring(JsonElement ring)
    {
        if (ring.ValueKind != JsonValueKind.Array || ring.GetArrayLength() is var count && count is < 3 or > MostCorners) return null;
        var corners = new double[count * 2];
        var at = 0;
        foreach (var corner in ring.EnumerateArray())
        {
            if (!Corner(corner, out var lat, out var lon)) return null;
            (corners[at], corners[at + 1]) = (lon, lat);
            at += 2;
        }

        return corners;
    }

    private static bool Corner(JsonElement corner, out double lat, out double lon)
    {
        (lat, lon) = (0, 0);
        if (corner.ValueKind != JsonValueKind.Array || corner.GetArrayLength() < 2) return false;
        return corner[0].ValueKind == JsonValueKind.Number && corner[1].ValueKind == JsonValueKind.Number
            && corner[0].TryGetDouble(out lon) && corner[1].TryGetDouble(out lat) && lat is >= -90 and <= 90 && lon is >= -180 and <= 180;
    }
}
