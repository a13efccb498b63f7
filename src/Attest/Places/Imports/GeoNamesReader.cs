using System.Globalization;
using System.Text;
using Attest.Places.Files;

namespace Attest.Places.Imports;

/// <summary>Reads GeoNames dumps: a country's, the world's, or the lists of cities.</summary>
/// <param name="order">Which countries and classes are kept.</param>
/// <param name="units">What the default gazetteer knows.</param>
internal sealed class GeoNamesReader(ImportOrder order, UnitBook units)
{
    private const long MostRows = 1 << 24;
    private readonly HashSet<string> _countries = [.. order.Countries];
    private readonly HashSet<string> _classes = [.. order.Classes];
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal); // code of a unit or district to the id of its row
    private readonly HashSet<int> _known = []; // numbers of unit rows the default gazetteer has under other ids
    private readonly Dictionary<int, List<string>> _names = [];

    /// <summary>Walks a dump for its units, so that places anywhere in it find them, and notes which places will be kept.</summary>
    /// <param name="stream">The dump.</param>
    /// <param name="file">What it is called.</param>
    /// <param name="wantsNames">True when other names follow: then the numbers of places are kept in mind.</param>
    public void ReadUnits(Stream stream, string file, bool wantsNames)
    {
        var lines = new TextLines(stream, file);
        var districts = new List<(string Code, string Unit, string Name, int Number)>();
        Span<int> tabs = stackalloc int[GeoNamesRow.Cells];
        while (lines.Next(out var line))
        {
            if (GeoNamesRow.Cut(line, tabs, out var row) != GeoNamesRow.Cells || !row.TryNumber(0, out var number) || !IsWanted(row)) continue;
            if (wantsNames) _names.TryAdd(number, []);
            if (!row.Class.SequenceEqual("A"u8) || row.UnitCode is not { } unit) continue;
            if (row.Code.SequenceEqual("ADM1"u8)) Know(unit, units.ById("a1:" + unit) ?? units.ByName(row.Text(8), PlaceKind.Unit, row.Text(1)), number);
            else if (row.Code.SequenceEqual("ADM2"u8) && row.DistrictCode is { } district) districts.Add((district, unit, row.Text(1), number));
        }

        foreach (var (code, unit, name, number) in districts)
            Know(code, units.ById("a2:" + code) ?? units.ByName(code[..2], PlaceKind.District, name, _parents.GetValueOrDefault(unit)), number);
    }

    /// <summary>Takes other names for the places of the dumps walked.</summary>
    /// <param name="number">GeoNames' number.</param>
    /// <param name="name">The name.</param>
    /// <returns>False when no place has that number.</returns>
    public bool AddName(int number, string name)
    {
        if (!_names.TryGetValue(number, out var names)) return false;
        names.Add(name);
        return true;
    }

    /// <summary>The places of a dump.</summary>
    public IEnumerable<PlaceDraft> Read(Stream stream, ImportTally tally)
    {
        var lines = new TextLines(stream, tally.File);
        var tabs = new int[GeoNamesRow.Cells];
        while (true)
        {
            if (!lines.Next(out var line)) yield break;
            tally.Seen(MostRows);
            var draft = Draft(line, tabs, lines, tally);
            if (draft is not null) yield return draft;
        }
    }

    private void Know(string code, string? known, int number)
    {
        if (known is not null) _known.Add(number);
        _parents.TryAdd(code, known ?? string.Create(CultureInfo.InvariantCulture, $"gn:{number}"));
    }

    private bool IsWanted(in GeoNamesRow row) =>
        units.Knows(row.Text(8)) && (_countries.Count == 0 || _countries.Contains(row.Text(8))) && GeoNamesFeatures.Of(row.Code) is not null && (_classes.Count == 0 || IsUnit(row) || _classes.Contains(row.Text(6)));

    /// <summary>Units are kept whatever classes are asked for: places lie in them.</summary>
    private static bool IsUnit(in GeoNamesRow row) => row.Code.SequenceEqual("ADM1"u8) || row.Code.SequenceEqual("ADM2"u8);

    private PlaceDraft? Draft(ReadOnlySpan<byte> line, int[] tabs, TextLines lines, ImportTally tally)
    {
        var cells = GeoNamesRow.Cut(line, tabs, out var row);
        if (cells != GeoNamesRow.Cells)
        {
            if (lines.IsOpen) throw new PlaceException(tally.File, lines.Number, $"expected {GeoNamesRow.Cells} cells apart by tabs, found {cells} at the end of the file: it is cut short");
            tally.Malformed(lines.Number, $"expected {GeoNamesRow.Cells} cells apart by tabs, found {cells}");
            return null;
        }

        if (!row.TryNumber(0, out var number) || number <= 0 || !row.TryDegrees(4, 90, out var lat) || !row.TryDegrees(5, 180, out var lon))
        {
            tally.Malformed(lines.Number, "expected a number and degrees within 90 and 180");
            return null;
        }

        if (WhyNot(row, number) is { } reason)
        {
            tally.Drop(reason);
            return null;
        }

        return Draft(row, number, lat, lon);
    }

    private string? WhyNot(in GeoNamesRow row, int number)
    {
        if (_countries.Count > 0 && !_countries.Contains(row.Text(8))) return "of another country";
        if (_classes.Count > 0 && !_classes.Contains(row.Text(6)) && !IsUnit(row)) return "of another class";
        if (row.Code is [.., (byte)'H'] && row.Class.SequenceEqual("A"u8)) return "units of the past";
        if (GeoNamesFeatures.Of(row.Code) is null) return row.Class.SequenceEqual("A"u8) ? "countries and other features that are not kept" : "features that are not kept";
        if (!units.Knows(row.Text(8))) return "without a country";
        return _known.Contains(number) ? "units the default gazetteer has" : null;
    }

    private PlaceDraft Draft(in GeoNamesRow row, int number, double lat, double lon)
    {
        var feature = GeoNamesFeatures.Of(row.Code)!.Value; // WhyNot saw that there is one
        var name = row.Text(1);
        var isUnit = feature.Kind is PlaceKind.Unit or PlaceKind.District;
        return new PlaceDraft
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"gn:{number}"),
            Country = row.Text(8),
            Kind = feature.Kind,
            Name = isUnit ? UnitName.Bare(name) : name,
            NeedsWord = isUnit && UnitName.IsGeneric(UnitName.Bare(name)),
            Aliases = NameTidy.Others(name, [.. isUnit ? [name] : Array.Empty<string>(), row.Text(2), .. OtherNames(row, number)]),
            Lat = lat,
            Lon = lon,
            Radius = feature.Radius,
            People = feature.Kind is PlaceKind.City or PlaceKind.Capital or PlaceKind.Quarter && row.TryNumber(14, out var people) ? Math.Max(0, people) : 0,
            Parent = ParentOf(row, feature.Kind),
            Flags = row.Code.SequenceEqual("PPLA"u8) ? PlaceFlags.Seat : PlaceFlags.None,
        };
    }

    /// <summary>Names of the table of other names where it has any for the place; else those of the dump's own column, without what look like codes.</summary>
    private IEnumerable<string> OtherNames(in GeoNamesRow row, int number)
    {
        if (_names.TryGetValue(number, out var names) && names.Count > 0) return names;
        return row[3].Length == 0 ? [] : Encoding.UTF8.GetString(row[3]).Split(',').Where(name => name.Length > 4 || name.AsSpan().ContainsAnyExceptInRange('A', 'Z'));
    }

    private string? ParentOf(in GeoNamesRow row, PlaceKind kind)
    {
        if (kind == PlaceKind.Unit || row.UnitCode is not { } unit) return null;
        if (kind != PlaceKind.District && row.DistrictCode is { } district && Parent("a2:", district) is { } second) return second;
        return Parent("a1:", unit);
    }

    private string? Parent(string layer, string code)
    {
        if (_parents.TryGetValue(code, out var id)) return id;
        if (units.ById(layer + code) is not { } known) return null;
        return _parents[code] = known;
    }
}
