using Attest.Places;
using Attest.Places.Files;

namespace Attest.WorldBuilder;

/// <summary>Countries and their seats of government.</summary>
internal static class Countries
{
    public static PlaceDraft Draft(OwnTables.Country country, IEnumerable<string> names) => new()
    {
        Id = "iso:" + country.Code,
        Country = country.Code,
        Kind = PlaceKind.Country,
        Name = country.Name,
        Aliases = [.. Spelling.Of(country.Name, country.Code, country.Names.Concat(names.Where(IsPlain)))],
        Demonyms = [.. country.Demonyms.Concat(country.FrenchDemonyms.SelectMany(French)).Distinct()],
        Lat = country.Lat,
        Lon = country.Lon,
        Radius = country.Radius,
        Flags = PlaceFlags.None,
    };

    public static PlaceDraft Capital(OwnTables.Country country) => new()
    {
        Id = $"ao:{country.Code.ToLowerInvariant()}-{Spelling.Slug(country.Capital)}",
        Country = country.Code,
        Kind = PlaceKind.Capital,
        Name = country.Capital,
        Aliases = country.CapitalFrench.Length > 0 ? [country.CapitalFrench] : [],
        Lat = country.CapitalLat ?? 0,
        Lon = country.CapitalLon ?? 0,
    };

    /// <summary>"Bolivia, Plurinational State of" is written so in lists only.</summary>
    private static bool IsPlain(string name) => !name.Contains(',', StringComparison.Ordinal) && !name.Contains('(', StringComparison.Ordinal);

    /// <summary>People, one or several, are written with a capital: "un Malien", "des Maliennes".</summary>
    private static IEnumerable<string> French(string adjective)
    {
        var noun = char.ToUpperInvariant(adjective[0]) + adjective[1..];
        yield return noun;
        if (noun[^1] is not ('s' or 'x')) yield return noun + "s";
    }
}
