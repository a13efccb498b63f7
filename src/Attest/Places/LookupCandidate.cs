namespace Attest.Places;

/// <summary>A place that words may mean, with the parts of its score.</summary>
/// <param name="Place">The place.</param>
/// <param name="Admin2">Second-level unit it lies in; null when unknown.</param>
/// <param name="Admin1">First-level unit it lies in; null when unknown.</param>
/// <param name="Layer">Name of the gazetteer it comes from.</param>
/// <param name="Score">How well it fits, part by part.</param>
/// <param name="PassedOver">Why it was not considered; null when it was.</param>
public sealed record LookupCandidate(GazetteerRow Place, string? Admin2, string? Admin1, string Layer, PlaceScore Score, string? PassedOver);
