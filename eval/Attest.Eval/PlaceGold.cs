using System.Security.Cryptography;
using System.Text.Json;

namespace Attest.Eval;

/// <summary>The project's own gold of place mentions: invented reports about real places, annotated by somebody who had not seen the resolver (eval/gold/places/README.md).</summary>
internal sealed class PlaceGold
{
    private static readonly string[] Files = ["docs.jsonl", "incidents.jsonl", "mentions.jsonl"];

    private PlaceGold(IReadOnlyList<Document> documents, IReadOnlyDictionary<string, string> digests) => (Documents, Digests) = (documents, digests);

    /// <summary>All reports, in the order of the file.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>SHA-256 by file name without its ending.</summary>
    public IReadOnlyDictionary<string, string> Digests { get; }

    /// <summary>Reads a folder with docs.jsonl, mentions.jsonl and incidents.jsonl.</summary>
    public static PlaceGold Read(string folder)
    {
        var mentions = Lines(folder, "mentions.jsonl").ToLookup(line => Text(line, "doc") ?? "", MentionOf);
        var digests = Files.ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file)))), StringComparer.Ordinal);
        return new PlaceGold([.. Lines(folder, "docs.jsonl").Select(line => new Document(Text(line, "id") ?? "", Text(line, "lang") ?? "", Text(line, "text") ?? "", [.. mentions[Text(line, "id") ?? ""]]))], digests);
    }

    private static IEnumerable<JsonElement> Lines(string folder, string file) => File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line));

    private static Mention MentionOf(JsonElement line) => new(
        line.GetProperty("start").GetInt32(), line.GetProperty("end").GetInt32(), Text(line, "form") == "demonym", Text(line, "kind") ?? "", Text(line, "country"), Text(line, "admin1"),
        Number(line, "lat"), Number(line, "lon"), line.TryGetProperty("approx", out var approx) && approx.GetBoolean());

    private static string? Text(JsonElement line, string name) => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static double? Number(JsonElement line, string name) => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    /// <summary>A report. Those with an odd number are open.</summary>
    public sealed record Document(string Id, string Language, string Text, IReadOnlyList<Mention> Mentions)
    {
        public bool IsOpen => (Id[^1] - '0') % 2 == 1;
    }

    /// <summary>A place named.</summary>
    public sealed record Mention(int Start, int End, bool Demonym, string Kind, string? Country, string? Admin1, double? Lat, double? Lon, bool Approximate);
}
