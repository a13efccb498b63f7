using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Attest.Eval;

/// <summary>A set of the project's own gold: invented reports, annotated by somebody who had not seen the rules (eval/gold/README.md).</summary>
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
    /// <param name="folder">The folder.</param>
    /// <param name="open">Which numbers of reports are open.</param>
    public static GoldCorpus Read(string folder, Func<int, bool> open)
    {
        var (docs, gold) = (Path.Combine(folder, "docs.jsonl"), Path.Combine(folder, "gold.jsonl"));
        var accounts = Lines(gold).ToDictionary(line => Text(line, "id"), AccountOf, StringComparer.Ordinal);
        return new GoldCorpus([.. Lines(docs).Select(line => DocumentOf(line, open, accounts[Text(line, "id")]))], HashOf(docs), HashOf(gold));
    }

    private static IEnumerable<JsonElement> Lines(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line));

    private static string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private static GoldDocument DocumentOf(JsonElement line, Func<int, bool> open, GoldAccount account)
    {
        var (id, day) = (Text(line, "id"), Text(line, "published"));
        return new GoldDocument(id, open(int.Parse(id.AsSpan(id.IndexOf('-', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture)), Text(line, "title") is { Length: > 0 } title ? title : null,
            day.Length == 0 ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Text(line, "text"), account);
    }

    private static GoldAccount AccountOf(JsonElement line)
    {
        var incidents = line.GetProperty("incidents").EnumerateArray().ToList();
        var at = incidents.FindIndex(incident => incident.GetProperty("main").GetBoolean());
        if (at < 0) at = incidents.FindIndex(incident => Text(incident, "id") == "i1");
        var main = at < 0 ? null : Text(incidents[at], "id");
        return new GoldAccount([.. line.GetProperty("claims").EnumerateArray().Select(claim => ClaimOf(claim, main))], at < 0 ? null : IncidentOf(incidents[at]));
    }

    private static GoldIncident IncidentOf(JsonElement incident) => new(
        Text(incident, "type"), Text(incident, "date"), Text(incident, "place"), Text(incident, "country"), Text(incident, "claimed_by"));

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
