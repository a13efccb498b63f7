using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Attest.Eval;

/// <summary>The project's own gold: invented reports, annotated by somebody who had not seen the rules (eval/gold/README.md).</summary>
internal sealed class GoldCorpus
{
    private GoldCorpus(IReadOnlyList<GoldDocument> documents, string docsHash, string goldHash) => (Documents, DocsHash, GoldHash) = (documents, docsHash, goldHash);

    /// <summary>All reports, in the order of the file.</summary>
    public IReadOnlyList<GoldDocument> Documents { get; }

    /// <summary>SHA-256 of docs.jsonl.</summary>
    public string DocsHash { get; }

    /// <summary>SHA-256 of gold.jsonl.</summary>
    public string GoldHash { get; }

    /// <summary>Reads a folder with docs.jsonl and gold.jsonl.</summary>
    public static GoldCorpus Read(string folder)
    {
        var (docs, gold) = (Path.Combine(folder, "docs.jsonl"), Path.Combine(folder, "gold.jsonl"));
        var claims = Lines(gold).ToDictionary(line => Text(line, "id"), ClaimsOf, StringComparer.Ordinal);
        return new GoldCorpus([.. Lines(docs).Select(line => DocumentOf(line, claims[Text(line, "id")]))], HashOf(docs), HashOf(gold));
    }

    private static IEnumerable<JsonElement> Lines(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line));

    private static string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private static GoldDocument DocumentOf(JsonElement line, IReadOnlyList<GoldClaim> claims)
    {
        var day = Text(line, "published");
        return new GoldDocument(Text(line, "id"), Text(line, "title") is { Length: > 0 } title ? title : null,
            day.Length == 0 ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Text(line, "text"), claims);
    }

    private static IReadOnlyList<GoldClaim> ClaimsOf(JsonElement line)
    {
        var main = line.GetProperty("incidents").EnumerateArray().Where(incident => incident.GetProperty("main").GetBoolean()).Select(incident => Text(incident, "id")).FirstOrDefault()
            ?? line.GetProperty("incidents").EnumerateArray().Select(incident => Text(incident, "id")).FirstOrDefault(id => id == "i1");
        return [.. line.GetProperty("claims").EnumerateArray().Select(claim => ClaimOf(claim, main))];
    }

    private static GoldClaim ClaimOf(JsonElement claim, string? main) => new()
    {
        Start = claim.GetProperty("start").GetInt32(),
        End = claim.GetProperty("end").GetInt32(),
        Measure = Text(claim, "measure"),
        Bound = Text(claim, "bound"),
        Low = Number(claim, "low"),
        High = Number(claim, "high"),
        Victims = Text(claim, "victims"),
        Scope = Text(claim, "scope"),
        Source = Text(claim, "source"),
        SourceKind = Text(claim, "source_kind"),
        Status = Text(claim, "status"),
        Incident = Text(claim, "incident") is "agg" ? "agg" : Text(claim, "incident") == main ? "main" : "other",
    };

    private static string Text(JsonElement line, string name) => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";

    private static int? Number(JsonElement line, string name) => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
}
