using Attest.Places;
using Attest.Places.Files;

namespace Attest.WorldBuilder;

/// <summary>Our own rows for places the packages do not hold, or hold elsewhere.</summary>
internal sealed class Supplement(OwnTables own, IReadOnlySet<string> countries)
{
    private const double OneSpotKm = 30;
    private readonly HashSet<string> _merged = [];
    private readonly Dictionary<string, string> _towns = new(StringComparer.Ordinal); // our slug to the id of the row it became
    private readonly ILookup<string, OwnTables.Place> _byName = own.Places.ToLookup(place => place.Country + Spelling.Slug(place.Name), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _packageUnits = new(StringComparer.Ordinal);

    /// <summary>A unit of the packages, for rows in countries whose units we have not dated.</summary>
    public void Learn(PlaceDraft unit) => _packageUnits.TryAdd(unit.Country + Spelling.Slug(unit.Name), unit.Id);

    /// <summary>Our row for a town of the packages: its names are added there and the row is not written again.</summary>
    public OwnTables.Place? Merge(string country, string name, double lat, double lon)
    {
        foreach (var place in _byName[country + Spelling.Slug(name)])
        {
            if (place.Kind is not ("village" or "town" or "commune") || Distance.Km(lat, lon, place.Lat, place.Lon) > OneSpotKm || !_merged.Add(place.Country + place.Slug)) continue;
            return place;
        }

        return null;
    }

    public IEnumerable<PlaceDraft> Drafts() =>
        own.Places.Where(place => !_merged.Contains(place.Country + place.Slug) && place.Kind is not ("region" or "district" or "commune")).Select(Draft);

    private PlaceDraft Draft(OwnTables.Place place) => new()
    {
        Id = $"ao:{place.Country.ToLowerInvariant()}-{place.Slug}",
        Country = place.Country,
        Kind = KindOf(place.Kind),
        Name = place.Name,
        Aliases = [.. Spelling.Of(place.Name, place.Country, place.Names).Select(name => countries.Contains(name) ? name + "!" : name)],
        Lat = place.Lat,
        Lon = place.Lon,
        Radius = place.Radius,
        Parent = _towns.GetValueOrDefault(place.Country + place.Parent) ?? ParentOf(place),
        Flags = PlaceFlags.Own | (place.Checked ? PlaceFlags.None : PlaceFlags.Unchecked),
    };

    /// <summary>The row our own became: what lies in the town is put there.</summary>
    public void Became(OwnTables.Place place, string id) => _towns[place.Country + place.Slug] = id;

    /// <summary>The unit a place lies in by its own cells: the district, else the first-level unit.</summary>
    public string? ParentOf(OwnTables.Place place)
    {
        var unit = own.FindUnit(place.Country, 1, place.Unit, null);
        return own.FindUnit(place.Country, 2, place.District, unit?.Id)?.Id ?? unit?.Id ?? _packageUnits.GetValueOrDefault(place.Country + Spelling.Slug(Spelling.Bare(place.Unit)));
    }

    private static PlaceKind KindOf(string word) => word switch
    {
        "village" or "town" or "commune" => PlaceKind.City,
        "quarter" => PlaceKind.Quarter,
        "camp" or "airport" or "mine" or "market" or "bridge" or "border_post" => PlaceKind.Site,
        "forest" or "park" or "river" or "lake" or "area" => PlaceKind.Area,
        "region" => PlaceKind.Unit,
        "district" => PlaceKind.District,
        _ => throw new PlaceException("sahel.tsv", 0, $"expected a kind of place, found \"{word}\""),
    };
}
