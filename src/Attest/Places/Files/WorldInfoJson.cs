using System.Globalization;
using System.Text.Json;

namespace Attest.Places.Files;

/// <summary>What a gazetteer file says of itself, as JSON.</summary>
internal static class WorldInfoJson
{
    public static byte[] Write(GazetteerCard info)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("name", info.Name);
            if (info.Imported is { } day) json.WriteString("imported", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (info.Missing is { } missing) json.WriteString("missing", missing);
            json.WriteNumber("rows", info.Rows);
            json.WriteNumber("names", info.Names);
            json.WriteStartArray("sources");
            foreach (var source in info.Sources) WriteSource(json, source);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <exception cref="JsonException">The bytes are no such JSON.</exception>
    public static GazetteerCard Read(ReadOnlySpan<byte> bytes)
    {
        using var document = JsonDocument.Parse(bytes.ToArray());
        var root = document.RootElement;
        return new GazetteerCard
        {
            Name = root.GetProperty("name").GetString() ?? "",
            Imported = root.TryGetProperty("imported", out var day) ? DateOnly.Parse(day.GetString() ?? "", CultureInfo.InvariantCulture) : null,
            Missing = root.TryGetProperty("missing", out var missing) ? missing.GetString() : null,
            Rows = root.GetProperty("rows").GetInt32(),
            Names = root.GetProperty("names").GetInt32(),
            Sources = [.. root.GetProperty("sources").EnumerateArray().Select(ReadSource)],
        };
    }

    private static void WriteSource(Utf8JsonWriter json, GazetteerSource source)
    {
        json.WriteStartObject();
        json.WriteString("name", source.Name);
        json.WriteString("licence", source.Licence);
        json.WriteString("attribution", source.Attribution);
        json.WriteString("sha256", source.Sha256);
        json.WriteNumber("rows", source.Rows);
        json.WriteEndObject();
    }

    private static GazetteerSource ReadSource(JsonElement source) =>
        new(Word(source, "name"), Word(source, "licence"), Word(source, "attribution"), Word(source, "sha256"), source.GetProperty("rows").GetInt32());

    private static string Word(JsonElement source, string name) => source.GetProperty(name).GetString() ?? "";
}
