using System.Collections.Frozen;
using System.Globalization;
using Attest.Places.Files;

namespace Attest.Places.Imports;

/// <summary>Reads a table of places with a header: name, lat and lon; where they are there also country, admin1, admin2, kind, names, id and population.</summary>
internal sealed class TableReader(ImportOrder order, UnitBook units)
{
    private const long MostRows = 1 << 24;

    private static readonly string[][] Columns =
    [
        ["name", "placename", "place", "location", "toponym", "site", "village", "town", "nom", "lieu", "localite", "localité", "settlement"],
        ["lat", "latitude", "y", "ycoord", "latdd"],
        ["lon", "lng", "long", "longitude", "x", "xcoord", "londd"],
        ["country", "countrycode", "cc", "iso", "iso2", "pays", "admin0", "adm0"],
        ["admin1", "adm1", "region", "province", "state", "admin1name", "région"],
        ["admin2", "adm2", "district", "cercle", "county", "department", "département", "departement", "admin2name"],
        ["kind", "type", "featuretype", "class", "category"],
        ["names", "aliases", "alternatenames", "altnames", "othernames", "alias"],
        ["id", "placeid", "code", "uid"],
        ["population", "pop", "people", "inhabitants"],
    ];

    private static readonly FrozenDictionary<string, PlaceKind> Kinds = new Dictionary<string, PlaceKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["capital"] = PlaceKind.Capital, ["city"] = PlaceKind.City, ["town"] = PlaceKind.City, ["village"] = PlaceKind.City, ["hamlet"] = PlaceKind.City, ["settlement"] = PlaceKind.City,
        ["quarter"] = PlaceKind.Quarter, ["neighbourhood"] = PlaceKind.Quarter, ["neighborhood"] = PlaceKind.Quarter, ["suburb"] = PlaceKind.Quarter,
        ["unit"] = PlaceKind.Unit, ["region"] = PlaceKind.Unit, ["province"] = PlaceKind.Unit, ["state"] = PlaceKind.Unit, ["admin1"] = PlaceKind.Unit,
        ["district"] = PlaceKind.District, ["cercle"] = PlaceKind.District, ["department"] = PlaceKind.District, ["county"] = PlaceKind.District, ["admin2"] = PlaceKind.District,
        ["site"] = PlaceKind.Site, ["camp"] = PlaceKind.Site, ["base"] = PlaceKind.Site, ["airport"] = PlaceKind.Site, ["mine"] = PlaceKind.Site, ["market"] = PlaceKind.Site, ["school"] = PlaceKind.Site,
        ["hospital"] = PlaceKind.Site, ["checkpoint"] = PlaceKind.Site, ["well"] = PlaceKind.Site, ["bridge"] = PlaceKind.Site,
        ["area"] = PlaceKind.Area, ["forest"] = PlaceKind.Area, ["river"] = PlaceKind.Area, ["lake"] = PlaceKind.Area, ["park"] = PlaceKind.Area, ["mountain"] = PlaceKind.Area, ["hill"] = PlaceKind.Area, ["commune"] = PlaceKind.Area,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The places of a table.</summary>
    /// <exception cref="PlaceException">A column that every table needs is missing, or the table is damaged.</exception>
    public IEnumerable<PlaceDraft> Read(Stream stream, ImportTally tally)
    {
        var (rows, header) = Open(stream, tally.File);
        while (rows.Next())
        {
            tally.Seen(MostRows);
            if (header.Fits(rows, tally) && header.Spot(rows, tally) is { } spot && Draft(rows.Cells, header, spot, tally) is { } draft) yield return draft;
        }
    }

    private static (CsvRows Rows, TableHeader Header) Open(Stream stream, string file)
    {
        var rows = new CsvRows(new TextLines(stream, file), file);
        if (!rows.Next()) throw new PlaceException(file, 1, "expected a header, found nothing");
        var header = new TableHeader(rows.Cells, Columns);
        foreach (var needed in new[] { "name", "lat", "lon" })
            if (!header.Has(needed)) throw new PlaceException(file, rows.Line, $"expected a column \"{needed}\", found {string.Join(", ", rows.Cells.Take(12))}");
        return (rows, header);
    }

    private PlaceDraft? Draft(List<string> cells, TableHeader header, (double Lat, double Lon) spot, ImportTally tally)
    {
        var (lat, lon) = spot;
        if (NameTidy.Of(header.Cell(cells, "name")) is not { } name) return Dropped(tally, "no name");
        var said = header.Cell(cells, "country");
        if ((said.Length > 0 ? units.Country(said) : units.CountryAt(lat, lon)) is not { } country) return Dropped(tally, said.Length > 0 ? "of a country nobody knows" : "without a country");
        if (order.Countries.Length > 0 && !order.Countries.Contains(country)) return Dropped(tally, "of another country");
        var kind = Kinds.TryGetValue(header.Cell(cells, "kind"), out var written) ? written : PlaceKind.City;
        return new PlaceDraft
        {
            Id = NameTidy.Id(header.Cell(cells, "id")) is { } id ? $"{order.Name}:{id}" : string.Create(CultureInfo.InvariantCulture, $"{order.Name}:{NameTidy.Slug(name)}-{lat:0.###}-{lon:0.###}"),
            Country = country,
            Kind = kind,
            Name = name,
            NeedsWord = kind is PlaceKind.Unit or PlaceKind.District && UnitName.IsGeneric(name),
            Aliases = NameTidy.Others(name, header.Cell(cells, "names").Split('|', ';')),
            Lat = lat,
            Lon = lon,
            People = int.TryParse(header.Cell(cells, "population"), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var people) ? Math.Max(0, people) : 0,
            Parent = ParentOf(country, header.Cell(cells, "admin1"), header.Cell(cells, "admin2"), kind),
        };
    }

    private string? ParentOf(string country, string first, string second, PlaceKind kind)
    {
        if (kind == PlaceKind.Unit) return null;
        var unit = first.Length > 0 ? units.ByName(country, PlaceKind.Unit, first) : null;
        return (kind != PlaceKind.District && second.Length > 0 ? units.ByName(country, PlaceKind.District, second, unit) : null) ?? unit;
    }

    private static PlaceDraft? Dropped(ImportTally tally, string reason)
    {
        tally.Drop(reason);
        return null;
    }
}
