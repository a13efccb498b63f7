using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Places.Files;

namespace Attest.Places.Imports;

/// <summary>Reads the spots of UCDP's Georeferenced Event Dataset: villages that reports of conflict name, with coordinates that a person chose.</summary>
internal sealed partial class GedReader(ImportOrder order, UnitBook units)
{
    private const long MostRows = 1 << 24;
    private const int SpreadRadius = 25_000;

    private static readonly string[][] Columns =
    [
        ["where", "wherecoordinates"], ["prec", "whereprec"], ["lat", "latitude"], ["lon", "longitude"],
        ["country"], ["admin1", "adm1"], ["admin2", "adm2"],
    ];

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The spots of a release, each once.</summary>
    /// <exception cref="PlaceException">A column is missing, or the file is damaged.</exception>
    public IEnumerable<PlaceDraft> Read(Stream stream, ImportTally tally)
    {
        var rows = new CsvRows(new TextLines(stream, tally.File), tally.File);
        if (!rows.Next()) throw new PlaceException(tally.File, 1, "expected a header, found nothing");
        var header = new TableHeader(rows.Cells, Columns);
        foreach (var column in Columns.Take(5))
            if (!header.Has(column[0])) throw new PlaceException(tally.File, rows.Line, $"expected GED's column \"{column[^1]}\", found {string.Join(", ", rows.Cells.Take(12))}");
        while (rows.Next())
        {
            tally.Seen(MostRows);
            if (header.Fits(rows, tally) && Draft(rows, header, tally) is { } draft) yield return draft;
        }
    }

    private PlaceDraft? Draft(CsvRows rows, TableHeader header, ImportTally tally)
    {
        var cells = rows.Cells;
        var precision = header.Cell(cells, "prec");
        if (WhyNot(precision, header.Cell(cells, "where")) is { } reason) return Dropped(tally, reason);
        if (header.Spot(rows, tally) is not var (lat, lon)) return null;
        if (NameTidy.Of(Kind().Replace(header.Cell(cells, "where"), "")) is not { } name) return Dropped(tally, "no name");
        if ((units.Country(header.Cell(cells, "country")) ?? units.CountryAt(lat, lon)) is not { } country) return Dropped(tally, "of a country nobody knows");
        if (order.Countries.Length > 0 && !order.Countries.Contains(country)) return Dropped(tally, "of another country");
        var id = string.Create(CultureInfo.InvariantCulture, $"ged:{country.ToLowerInvariant()}-{NameTidy.Slug(name)}-{lat:0.00}-{lon:0.00}");
        if (!_seen.Add(id)) return Dropped(tally, "spots that were there already");
        return new PlaceDraft
        {
            Id = id,
            Country = country,
            Kind = PlaceKind.City,
            Name = name,
            Aliases = NameTidy.Others(name, [header.Cell(cells, "where")]),
            Lat = lat,
            Lon = lon,
            Radius = precision == "3" ? SpreadRadius : 0,
            Parent = ParentOf(country, header.Cell(cells, "admin1"), header.Cell(cells, "admin2")),
            Flags = precision == "3" ? PlaceFlags.Unchecked : PlaceFlags.None,
        };
    }

    private static string? WhyNot(string precision, string where)
    {
        if (precision is not ("1" or "2" or "3")) return "spots that stand for a unit or a country (where_prec 4 and more)";
        return Unit().IsMatch(where) ? "names of units" : null;
    }

    private string? ParentOf(string country, string first, string second)
    {
        var unit = first.Length > 0 ? units.ByName(country, PlaceKind.Unit, first) : null;
        return (second.Length > 0 ? units.ByName(country, PlaceKind.District, second, unit) : null) ?? unit;
    }

    private static PlaceDraft? Dropped(ImportTally tally, string reason)
    {
        tally.Drop(reason);
        return null;
    }

    /// <summary>Words GED puts behind the name of a spot.</summary>
    [GeneratedRegex(" (town|city|village|settlement|hamlet|locality|refugee camp|area)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Kind();

    /// <summary>Words GED puts behind the name of what is no spot.</summary>
    [GeneratedRegex(" (district|cercle|province|department|region|state|county|governorate|oblast|zone|country|subdistrict|commune|municipality|border)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Unit();
}
