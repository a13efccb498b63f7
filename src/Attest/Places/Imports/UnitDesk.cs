using System.Globalization;
using Attest.Places.Files;

namespace Attest.Places.Imports;

/// <summary>Units out of polygons: each once, with its middle and its size, also where only its parts have outlines.</summary>
internal sealed class UnitDesk(UnitBook units)
{
    private readonly Dictionary<string, Found> _found = new(StringComparer.Ordinal);

    /// <summary>Takes the units a polygon names.</summary>
    /// <returns>Id of the unit that spots in it lie in, and its level; null when it names none.</returns>
    public (string Unit, int Level)? Take(UnitFeature feature, Outline outline)
    {
        var (km2, lat, lon) = outline.Middle();
        if (CountryOf(feature, lat, lon) is not { } country) return null;
        string? parent = null;
        (string, int)? inside = null;
        for (var level = 1; level <= feature.Finest; level++)
        {
            if (feature.Levels[level] is not { } named) continue;
            var found = Known(named, country, level, parent);
            found.Add(km2, lat, lon);
            if (level <= 2) (parent, inside) = (found.Id, (found.Id, level));
        }

        return inside;
    }

    /// <summary>Those the default gazetteer does not have.</summary>
    public IEnumerable<PlaceDraft> Drafts() => _found.Values.Where(found => !found.IsKnown).Select(found => found.Draft());

    /// <summary>How many the default gazetteer has.</summary>
    public int KnownUnits => _found.Values.Count(found => found.IsKnown);

    private string? CountryOf(UnitFeature feature, double lat, double lon)
    {
        var code = feature.Levels.Select(level => level?.Code ?? "").FirstOrDefault(code => code.Length >= 2) ?? "";
        if (code.Length >= 2 && units.Knows(code[..2]) && (code.Length == 2 || char.IsAsciiDigit(code[2]) || code[2] == '-')) return code[..2];
        return (feature.Levels[0] is { } named ? units.Country(named.Name) : null) ?? units.CountryAt(lat, lon);
    }

    private Found Known(UnitFeature.Level named, string country, int level, string? parent)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{country}|{level}|{(named.Code.Length > 0 ? named.Code : $"{parent}|{named.Name}")}");
        if (_found.TryGetValue(key, out var found)) return found;
        var kind = level switch { 1 => PlaceKind.Unit, 2 => PlaceKind.District, _ => PlaceKind.Area };
        var known = level <= 2 ? units.ByName(country, kind, named.Name, parent) : null;
        var own = "cod:" + (named.Code.Length > 0 ? named.Code : $"{country.ToLowerInvariant()}{level}-{NameTidy.Slug(named.Name)}");
        return _found[key] = new Found(known ?? own, known is not null, country, kind, named, parent);
    }

    private sealed class Found(string id, bool isKnown, string country, PlaceKind kind, UnitFeature.Level named, string? parent)
    {
        private double _km2, _lat, _lon;

        public string Id => id;

        public bool IsKnown => isKnown;

        public void Add(double km2, double lat, double lon)
        {
            var weight = Math.Max(km2, 0.01);
            (_km2, _lat, _lon) = (_km2 + weight, _lat + lat * weight, _lon + lon * weight);
        }

        /// <summary>The radius is that of a circle half as large again as the unit, which holds nearly all of most.</summary>
        public PlaceDraft Draft() => new()
        {
            Id = id,
            Country = country,
            Kind = kind,
            Name = UnitName.Bare(named.Name),
            NeedsWord = UnitName.IsGeneric(UnitName.Bare(named.Name)),
            Aliases = NameTidy.Others(UnitName.Bare(named.Name), named.Names.Prepend(named.Name).SelectMany(name => new[] { name, UnitName.Bare(name) }).Where(name => !UnitName.IsGeneric(name))),
            Lat = _lat / _km2,
            Lon = _lon / _km2,
            Radius = (int)Math.Clamp(Math.Sqrt(1.5 * _km2 / Math.PI) * 1000, 500, 3_000_000),
            Parent = parent,
        };
    }
}
