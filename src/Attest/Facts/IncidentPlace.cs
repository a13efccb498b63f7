namespace Attest.Facts;

/// <summary>Where an incident happened, never finer than the evidence.</summary>
/// <param name="Name">The place as the gazetteer writes it, or as the report does where no gazetteer knows it.</param>
/// <param name="Admin1">First-level unit; null when unknown.</param>
/// <param name="Country">ISO 3166 alpha-2; null when unknown.</param>
/// <param name="CountryName">English name of the country; null when unknown.</param>
/// <param name="Lat">Degrees north; null when unknown.</param>
/// <param name="Lon">Degrees east; null when unknown.</param>
/// <param name="Precision">UCDP's where_prec, 1 (exact) to 7; null when the place is not resolved.</param>
/// <param name="AcledPrecision">ACLED's geo_precision, 1 to 3; null when it has none (country level) or the place is not resolved.</param>
/// <param name="RadiusM">Metres around the point within which it happened; null when unknown.</param>
/// <param name="Id">The gazetteer's id; null when the place is not resolved.</param>
public sealed record IncidentPlace(
    string Name,
    string? Admin1,
    string? Country,
    string? CountryName,
    double? Lat,
    double? Lon,
    int? Precision,
    int? AcledPrecision,
    int? RadiusM,
    string? Id)
{
    /// <summary>Second-level unit; null when unknown.</summary>
    public string? Admin2 { get; init; }

    /// <summary>How the point follows from the words; null when the place is not resolved.</summary>
    public ResolvedAs? ResolvedAs { get; init; }
}
