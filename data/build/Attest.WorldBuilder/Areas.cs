using Attest.Places;
using Attest.Places.Files;

namespace Attest.WorldBuilder;

/// <summary>Continents, seas, rivers and regions. One within a country that another table holds too lends that row its names and is not written again.</summary>
internal static class Areas
{
    public static IEnumerable<PlaceDraft> Drafts(IReadOnlyList<OwnTables.Area> areas, Func<string, bool> isWritten) =>
        areas.Where(area => area.Country.Length == 0 || !area.Also.Any(isWritten)).Select(Draft);

    /// <summary>Other names of a row by the reference the areas give: "unit:GE.02".</summary>
    public static ILookup<string, string> NamesByReference(IReadOnlyList<OwnTables.Area> areas) =>
        areas.Where(area => area.Country.Length > 0).SelectMany(area => area.Also.SelectMany(also => area.Names.Prepend(area.Name).Select(name => (also, name)))).ToLookup(pair => pair.also, pair => pair.name, StringComparer.Ordinal);

    private static PlaceDraft Draft(OwnTables.Area area) => new()
    {
        Id = "ao:" + area.Id,
        Country = area.Country,
        Kind = PlaceKind.Area,
        Name = area.Name.TrimEnd('!'),
        NeedsWord = area.Name.EndsWith('!'),
        Aliases = [.. area.Names.SelectMany(name => Spelling.Of(name, area.Country, []).Prepend(name))],
        Demonyms = area.Demonyms,
        Lat = area.Lat,
        Lon = area.Lon,
        Radius = area.Radius,
        Flags = PlaceFlags.Own | (area.Checked ? PlaceFlags.None : PlaceFlags.Unchecked),
    };
}
