using System.Text.Json.Nodes;

namespace Attest.Eval;

/// <summary>Writes what was read in the form of gold.jsonl, so that another scorer can be held against this one.</summary>
internal static class ClaimLines
{
    public static string Of(GoldDocument document, IReadOnlyList<GoldClaim> claims) => new JsonObject
    {
        ["id"] = document.Id,
        ["claims"] = new JsonArray([.. claims.Select(claim => (JsonNode)ClaimOf(claim))]),
        ["incidents"] = claims.Any(claim => claim.Incident == "main") ? new JsonArray(new JsonObject { ["id"] = "i1", ["main"] = true }) : new JsonArray(),
    }.ToJsonString();

    private static JsonObject ClaimOf(GoldClaim claim) => new()
    {
        ["start"] = claim.Start,
        ["end"] = claim.End,
        ["measure"] = claim.Measure,
        ["bound"] = claim.Bound,
        ["low"] = claim.Low,
        ["high"] = claim.High,
        ["victims"] = claim.Victims,
        ["scope"] = claim.Scope,
        ["source"] = claim.Source,
        ["source_kind"] = claim.SourceKind,
        ["status"] = claim.Status,
        ["incident"] = claim.Incident switch { "main" => "i1", "agg" => "agg", _ => "i2" },
    };
}
