namespace Attest.Facts;

using System.Text.Json.Serialization;

/// <summary>A place name in the text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Just after the last unit.</param>
/// <param name="Id">The gazetteer's id; null when unresolved.</param>
/// <param name="Lat">Degrees north; null when unresolved.</param>
/// <param name="Lon">Degrees east; null when unresolved.</param>
/// <param name="Country">ISO 3166 alpha-2; null when unresolved.</param>
/// <param name="Precision">UCDP's where_prec; null when unresolved.</param>
/// <param name="Form">"demonym" for words like "Malian"; null for names.</param>
public sealed record PlaceMention(
    string Text, int Start, int End, string? Id, double? Lat, double? Lon, string? Country, int? Precision,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Form = null);
