using System.Collections.Frozen;
using System.Globalization;
using Attest.Places.Files;

namespace Attest.Places.Imports;

/// <summary>Makes places of tagged spots of OpenStreetMap.</summary>
internal sealed class OsmPlaces(ImportOrder order, UnitBook units, ImportTally tally)
{
    private static readonly FrozenSet<string> Amenities = FrozenSet.ToFrozenSet(["school", "university", "college", "hospital", "clinic", "police", "place_of_worship", "marketplace", "townhall", "prison", "fuel"], StringComparer.Ordinal);

    private static readonly string[] NameTags = ["alt_name", "old_name", "loc_name", "int_name", "official_name", "short_name"];

    /// <summary>"osm:n123" for "node/123", "osm:w5" for "way/5"; null for what is no such id.</summary>
    public static string? IdOf(string id) => id.Split('/') switch
    {
        ["node", var number] when IsNumber(number) => "osm:n" + number,
        ["way", var number] when IsNumber(number) => "osm:w" + number,
        ["relation", var number] when IsNumber(number) => "osm:r" + number,
        _ => null,
    };

    /// <summary>The place a spot is; null, with the reason told, for one that is none or has no name.</summary>
    /// <param name="id">Its id here.</param>
    /// <param name="lat">Degrees north.</param>
    /// <param name="lon">Degrees east.</param>
    /// <param name="tags">Its tags.</param>
    public PlaceDraft? Draft(string id, double lat, double lon, IReadOnlyDictionary<string, string> tags)
    {
        var kind = KindOf(tags, isOsm: id.StartsWith("osm:", StringComparison.Ordinal));
        if (kind == PlaceKind.None) return Dropped("tags that are not kept");
        if (Names(tags).Select(NameTidy.Of).OfType<string>().ToList() is not [var name, .. var others]) return Dropped("no name");
        if ((units.Country(Tag(tags, "is_in:country_code")) ?? units.CountryAt(lat, lon)) is not { } country) return Dropped("without a country");
        if (order.Countries.Length > 0 && !order.Countries.Contains(country)) return Dropped("of another country");
        if (kind is PlaceKind.Unit or PlaceKind.District && units.ByName(country, kind, name) is not null) return Dropped("units the default gazetteer has");
        return new PlaceDraft
        {
            Id = id,
            Country = country,
            Kind = kind,
            Name = name,
            NeedsWord = kind is PlaceKind.Unit or PlaceKind.District && UnitName.IsGeneric(name),
            Aliases = NameTidy.Others(name, others),
            Lat = lat,
            Lon = lon,
            Radius = kind == PlaceKind.Area ? 10_000 : 0,
            People = int.TryParse(Tag(tags, "population"), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var people) ? Math.Max(0, people) : 0,
        };
    }

    private static PlaceKind KindOf(IReadOnlyDictionary<string, string> tags, bool isOsm)
    {
        switch (Tag(tags, "place"))
        {
            case "city" or "town" or "village" or "hamlet" or "isolated_dwelling" or "farm":
                return Tag(tags, "capital") == "yes" ? PlaceKind.Capital : PlaceKind.City;
            case "suburb" or "quarter" or "neighbourhood" or "borough":
                return PlaceKind.Quarter;
            case "locality":
                return PlaceKind.Site;
            case "state" or "province" or "region" or "county" or "district" or "municipality" or "island":
                return PlaceKind.Area;
        }

        if (Tag(tags, "boundary") == "administrative") return Tag(tags, "admin_level") switch { "4" => PlaceKind.Unit, "5" or "6" => PlaceKind.District, "2" => PlaceKind.None, _ => PlaceKind.Area };
        if (tags.ContainsKey("military") || Tag(tags, "aeroway") == "aerodrome" || Amenities.Contains(Tag(tags, "amenity"))) return PlaceKind.Site;
        if (Tag(tags, "landuse") is "quarry" or "military" || Tag(tags, "man_made") is "bridge" or "water_well" || Tag(tags, "bridge") == "yes") return PlaceKind.Site;
        if (Tag(tags, "natural") == "water") return PlaceKind.Area;
        return isOsm ? PlaceKind.None : PlaceKind.City; // points of somebody else: a place unless it says otherwise
    }

    private static IEnumerable<string> Names(IReadOnlyDictionary<string, string> tags)
    {
        yield return Tag(tags, "name");
        foreach (var (key, value) in tags.Where(tag => tag.Key.StartsWith("name:", StringComparison.Ordinal)).OrderBy(tag => tag.Key, StringComparer.Ordinal)) yield return value;
        foreach (var key in NameTags)
            foreach (var name in Tag(tags, key).Split(';')) yield return name;
    }

    private static string Tag(IReadOnlyDictionary<string, string> tags, string key) => tags.GetValueOrDefault(key, "");

    private static bool IsNumber(string text) => text.Length is > 0 and < 20 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private PlaceDraft? Dropped(string reason)
    {
        tally.Drop(reason);
        return null;
    }
}
