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
    public IEnumerable<string> Troubles(Measured measured)
    {
        foreach (var (name, digest) in measured.Digests)
            if ((string?)file[name] != digest) yield return $"{name}.jsonl is not the frozen one: expected {file[name]}, found {digest}";
        foreach (var (part, name, floor, figure) in Pairs(measured))
        {
            if (floor is null) yield return $"{part} {name}: {Written(figure)} has no floor";
            else if (figure < floor) yield return $"{part} {name}: {Written(figure)} is below its floor of {Written(floor.Value)}";
        }
    }

    /// <summary>Sets floors that are lower than their figures to them; lowers none.</summary>
    public void Raise(Measured measured)
    {
        foreach (var (part, name, floor, figure) in Pairs(measured))
            if (floor is null || figure > floor) file[part]!.AsObject()[name] = figure;
    }

    /// <summary>Lowers floors to their figures and writes down why.</summary>
    public void Lower(Measured measured, string reason)
    {
        foreach (var (part, name, floor, figure) in Pairs(measured).ToList())
        {
            if (floor is null || figure >= floor) continue;
            file[part]!.AsObject()[name] = figure;
            file["lowered"]!.AsArray().Add((JsonNode)new JsonObject { ["figure"] = $"{part} {name}", ["from"] = floor.Value, ["to"] = figure, ["reason"] = reason });
        }
    }

    /// <inheritdoc/>
    public override string ToString() => file.ToJsonString(Spread) + "\n";

    private IEnumerable<(string Part, string Name, double? Floor, double Figure)> Pairs(Measured measured)
    {
        foreach (var (part, name, figure) in measured.Figures) yield return (part, name, (double?)file[part]?[name], figure);
    }

    private static string Written(double figure) => figure.ToString("F1", CultureInfo.InvariantCulture);
}
