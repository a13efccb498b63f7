using System.Text.Json.Nodes;

namespace Attest.Eval;

/// <summary>Writes what was read in the form of gold.jsonl, so that another scorer can be held against this one.</summary>
internal static class ClaimLines
{
    public static string Of(GoldDocument document, GoldAccount read) => new JsonObject
    {
        ["id"] = document.Id,
        ["claims"] = new JsonArray([.. read.Claims.Select(claim => (JsonNode)ClaimOf(claim))]),
        ["incidents"] = read.Main is { } main ? new JsonArray(IncidentOf(main)) : new JsonArray(),
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

    private static JsonObject IncidentOf(GoldIncident main) => new()
    {
        ["id"] = "i1",
        ["main"] = true,
        ["type"] = main.Type,
        ["date"] = main.Date.Length == 0 ? null : main.Date,
        ["place"] = main.Place,
        ["country"] = main.Country,
        ["claimed_by"] = main.ClaimedBy,
    };
}
