using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Attest.Eval;

/// <summary>The least each figure may be, with the digests of the corpus they were measured on and every time a floor was lowered.</summary>
/// <remarks>The corpus is frozen and the engine deterministic, so a figure does not waver: a drop of a tenth of a percent is a claim read worse.</remarks>
internal sealed class Floors(JsonObject file)
{
    private static readonly JsonSerializerOptions Spread = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Floors Parse(string json) => new(JsonNode.Parse(json)!.AsObject());

    /// <summary>What is wrong: a corpus that is not the frozen one, a figure below its floor, a floor without figure.</summary>
    public IEnumerable<string> Troubles(GoldCorpus corpus, GoldScore score)
    {
        if ((string?)file["docs"] != corpus.DocsHash) yield return $"docs.jsonl is not the frozen one: expected {file["docs"]}, found {corpus.DocsHash}";
        if ((string?)file["gold"] != corpus.GoldHash) yield return $"gold.jsonl is not the frozen one: expected {file["gold"]}, found {corpus.GoldHash}";
        foreach (var (part, name, floor, figure) in Pairs(score))
        {
            if (floor is null) yield return $"{part} {name}: {Written(figure)} has no floor";
            else if (figure < floor) yield return $"{part} {name}: {Written(figure)} is below its floor of {Written(floor.Value)}";
        }
    }

    /// <summary>Sets floors that are lower than their figures to them; lowers none.</summary>
    public void Raise(GoldScore score)
    {
        foreach (var (part, name, floor, figure) in Pairs(score))
            if (floor is null || figure > floor) file[part]!.AsObject()[name] = figure;
    }

    /// <summary>Lowers floors to their figures and writes down why.</summary>
    public void Lower(GoldScore score, string reason)
    {
        foreach (var (part, name, floor, figure) in Pairs(score).ToList())
        {
            if (floor is null || figure >= floor) continue;
            file[part]!.AsObject()[name] = figure;
            file["lowered"]!.AsArray().Add((JsonNode)new JsonObject { ["figure"] = $"{part} {name}", ["from"] = floor.Value, ["to"] = figure, ["reason"] = reason });
        }
    }

    /// <inheritdoc/>
    public override string ToString() => file.ToJsonString(Spread) + "\n";

    private IEnumerable<(string Part, string Name, double? Floor, double Figure)> Pairs(GoldScore score)
    {
        foreach (var (part, figures) in new[] { ("open", score.Open), ("closed", score.Closed) })
            foreach (var (name, figure) in figures.Ratcheted())
                yield return (part, name, (double?)file[part]?[name], figure);
    }

    private static string Written(double figure) => figure.ToString("F1", CultureInfo.InvariantCulture);
}
