using System.Text;

namespace Attest.Places.Imports;

/// <summary>Tells by its first bytes what a file is written in.</summary>
internal static class FormatFinder
{
    private const int Looked = 1 << 16;

    /// <summary>What a part is written in.</summary>
    /// <exception cref="PlaceException">It is nothing that is known.</exception>
    public static ImportFormat Of(ImportPart part)
    {
        using var stream = new BufferedStream(part.Open());
        var bytes = new byte[Looked];
        var head = bytes.AsSpan(0, stream.ReadAtLeast(bytes, Looked, throwOnEndOfStream: false));
        if (head.StartsWith("\uFEFF"u8)) head = head[3..];
        if (head.Length > 8 && head[0] == 0 && head[..Math.Min(64, head.Length)].IndexOf("OSMHeader"u8) >= 0) return ImportFormat.Pbf;
        if (head.TrimStart(" \t\r\n"u8).StartsWith("{"u8)) return JsonOf(part.Name, head);
        var end = head.IndexOf((byte)'\n');
        return TextOf(part.Name, Encoding.UTF8.GetString(end < 0 ? head : head[..end]).TrimEnd('\r'));
    }

    private static ImportFormat JsonOf(string name, ReadOnlySpan<byte> head)
    {
        if (head.IndexOf("\"elements\""u8) >= 0) return ImportFormat.Overpass;
        if (head.IndexOf("\"FeatureCollection\""u8) >= 0 || head.IndexOf("\"features\""u8) >= 0) return ImportFormat.GeoJson;
        throw new PlaceException($"{name}: expected GeoJSON with \"features\" or an answer of Overpass with \"elements\", found other JSON");
    }

    private static ImportFormat TextOf(string name, string line)
    {
        var cells = line.Split('\t');
        if (cells.Length == 19 && IsNumber(cells[0])) return ImportFormat.GeoNames;
        if (cells.Length is >= 4 and <= 10 && IsNumber(cells[0]) && IsNumber(cells[1])) return ImportFormat.AlternateNames;
        if (line.Contains("where_coordinates", StringComparison.OrdinalIgnoreCase)) return ImportFormat.Ged;
        if (line.AsSpan().IndexOfAny(',', ';', '\t') > 0 && !line.AsSpan().ContainsAnyInRange('\0', '\u0008')) return ImportFormat.Csv;
        throw new PlaceException(name, 1, "expected a GeoNames dump, its other names, GED, GeoJSON, an extract of OpenStreetMap or a table with a header, found none of them");
    }

    private static bool IsNumber(string cell) => cell.Length > 0 && !cell.AsSpan().ContainsAnyExceptInRange('0', '9');
}
