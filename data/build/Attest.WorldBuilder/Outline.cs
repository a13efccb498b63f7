using System.Text.Json;

namespace Attest.WorldBuilder;

/// <summary>Reads the outer rings of countries out of TopoJSON: arcs of small steps that neighbours share.</summary>
internal static class Outline
{
    public static List<(string Number, IReadOnlyList<(double Lat, double Lon)> Ring)> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var root = document.RootElement;
        var arcs = Arcs(root);
        var rings = new List<(string, IReadOnlyList<(double, double)>)>();
        foreach (var country in root.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray())
        {
            if (!country.TryGetProperty("id", out var id) || !country.TryGetProperty("arcs", out var shape)) continue;
            var single = country.GetProperty("type").GetString() == "Polygon";
            foreach (var polygon in single ? [shape] : shape.EnumerateArray().ToArray()) rings.Add((id.GetString() ?? "", Ring(polygon[0], arcs)));
        }

        return rings;
    }

    private static List<(double Lat, double Lon)>[] Arcs(JsonElement root)
    {
        var (scale, origin) = (root.GetProperty("transform").GetProperty("scale"), root.GetProperty("transform").GetProperty("translate"));
        var (width, height, west, south) = (scale[0].GetDouble(), scale[1].GetDouble(), origin[0].GetDouble(), origin[1].GetDouble());
        return [.. root.GetProperty("arcs").EnumerateArray().Select(arc =>
        {
            int x = 0, y = 0;
            var points = new List<(double, double)>();
            foreach (var step in arc.EnumerateArray())
            {
                (x, y) = (x + step[0].GetInt32(), y + step[1].GetInt32());
                points.Add((y * height + south, x * width + west));
            }

            return points;
        })];
    }

    /// <summary>An arc below zero is the one of its complement, backwards.</summary>
    private static List<(double Lat, double Lon)> Ring(JsonElement indices, List<(double Lat, double Lon)>[] arcs)
    {
        var ring = new List<(double, double)>();
        foreach (var index in indices.EnumerateArray().Select(index => index.GetInt32()))
        {
            IEnumerable<(double, double)> points = index >= 0 ? arcs[index] : Enumerable.Reverse(arcs[~index]);
            ring.AddRange(ring.Count == 0 ? points : points.Skip(1));
        }

        return ring;
    }
}
