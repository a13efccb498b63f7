namespace Attest.Eval;

/// <summary>What a report says, by its annotator or as the engine read it, in the same words.</summary>
/// <param name="Claims">In the order of the file, or of reading.</param>
/// <param name="Main">The main incident; null where the report has none.</param>
internal sealed record GoldAccount(IReadOnlyList<GoldClaim> Claims, GoldIncident? Main)
{
    /// <summary>Nothing.</summary>
    public static GoldAccount Empty { get; } = new([], null);
}

/// <summary>The main incident of a report.</summary>
/// <param name="Type">"attack".</param>
/// <param name="Date">"2024-05-15", "2024-05" or "2024"; empty where not known.</param>
/// <param name="Place">As the report names it, or as the gazetteer does; empty where not known.</param>
/// <param name="Country">Its English name; empty where not known.</param>
/// <param name="ClaimedBy">Who claimed it; empty for nobody.</param>
internal sealed record GoldIncident(string Type, string Date, string Place, string Country, string ClaimedBy);
