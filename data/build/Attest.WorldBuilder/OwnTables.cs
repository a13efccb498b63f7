using System.Collections.Immutable;
using System.Globalization;
using Attest.Places;

namespace Attest.WorldBuilder;

/// <summary>The tables of data/world, each row as it stands there.</summary>
internal sealed record OwnTables(
    IReadOnlyList<OwnTables.Country> Countries,
    IReadOnlyList<OwnTables.Unit> Units,
    IReadOnlyList<OwnTables.Place> Places,
    IReadOnlyList<OwnTables.Area> Areas,
    IReadOnlyDictionary<string, OwnTables.Alias> Aliases,
    IReadOnlyList<(string Need, string Name)> Stops)
{
    /// <summary>Words of the lexicons that are never a place: numbers and names of days and months.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <exception cref="PlaceException">A row is wrong; the message names file, line and what was expected.</exception>
    public static OwnTables Read(string folder) => new(
        [.. Rows(folder, "countries.tsv", 22).Select(row => row.Country())],
        [.. Rows(folder, "units.tsv", 15).Select(row => row.Unit())],
        [.. Rows(folder, "sahel.tsv", 13).Select(row => row.Place())],
        [.. Rows(folder, "areas.tsv", 12).Select(row => row.Area())],
        Rows(folder, "aliases.tsv", 5).ToDictionary(row => $"{row[0]}|{row[1]}|{row[2]}", row => new Alias(row[3], row.List(4)), StringComparer.Ordinal),
        [.. File.ReadLines(Path.Combine(folder, "stoplist.txt")).Where(line => line.Length > 0 && line[0] != '#').SelectMany(Stop)]);

    /// <summary>Our own row for a unit, by any of its names; of several the one in the parent given, else the first.</summary>
    /// <param name="country">ISO alpha-2.</param>
    /// <param name="level">1 or 2.</param>
    /// <param name="name">With or without the word that says what it is; empty finds none.</param>
    /// <param name="parent">Id of the unit it lies in; null for any.</param>
    public Unit? FindUnit(string country, int level, string name, string? parent)
    {
        if (name.Length == 0) return null;
        var slug = Spelling.Slug(Spelling.Bare(name));
        var same = Units.Where(unit => unit.Country == country && unit.Level == level && unit.Names.Append(unit.Name).Any(other => Spelling.Slug(other) == slug)).ToList();
        return same.Find(unit => parent is null || unit.Parent == parent) ?? same.FirstOrDefault();
    }

    private static IEnumerable<(string Need, string Name)> Stop(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Skip(1).Select(word => (words[0], word.Replace('_', ' ')));
    }

    private static IEnumerable<Row> Rows(string folder, string file, int cells)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path)) yield break;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var found = line.Split('\t');
            if (found.Length > cells) throw new PlaceException(file, number, $"expected {cells} cells, found {found.Length}");
            Array.Resize(ref found, cells);
            yield return new Row(file, number, [.. found.Select(cell => cell?.Trim() ?? "")]);
        }
    }

    /// <summary>A country by its names.</summary>
    public sealed record Country(
        string Code, string Number, string Name, ImmutableArray<string> Names, ImmutableArray<string> Demonyms, ImmutableArray<string> FrenchDemonyms,
        double Lat, double Lon, int Radius, string Capital, string CapitalFrench, double? CapitalLat, double? CapitalLon, bool Checked);

    /// <summary>A unit for as long as it had one name and one parent.</summary>
    public sealed record Unit(
        string Id, string Country, int Level, string Name, ImmutableArray<string> Names, DateOnly? From, DateOnly? Until, string? Parent, ImmutableArray<string> Predecessors, double Lat, double Lon, int Radius);

    /// <summary>A place of the supplement.</summary>
    public sealed record Place(
        string Country, string Slug, string Name, ImmutableArray<string> Names, double Lat, double Lon, string Kind, int Radius, string Unit, string District, string Parent, bool Checked);

    /// <summary>A continent, a sea, a river, a region that is no unit; without a country where it lies in several. <c>Also</c> has the rows of other tables that mean the same: "country:XX", "unit:XX.01", "sahel:XX:slug".</summary>
    public sealed record Area(
        string Id, string Country, string Name, ImmutableArray<string> Names, double Lat, double Lon, int Radius, bool Checked, ImmutableArray<string> Also, ImmutableArray<string> Demonyms);

    /// <summary>How a row of the packages is shown, and what else it is called.</summary>
    public sealed record Alias(string Shown, ImmutableArray<string> Names);

    /// <summary>A line of a table.</summary>
    private sealed record Row(string File, int Line, string[] Cells)
    {
        public string this[int cell] => Cells[cell];

        public ImmutableArray<string> List(int cell) => [.. Cells[cell].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

        public Country Country() => new(
            Code(0), Cells[2], Cells[5], [.. List(6), .. List(8), .. List(9)], List(7), List(10),
            Degrees(11), Degrees(12), Whole(13), Cells[14], Cells[15], Cells[16].Length == 0 ? null : Degrees(16), Cells[17].Length == 0 ? null : Degrees(17), Cells[20].Length > 0);

        public Unit Unit() => new(
            Cells[0], Code(1), Whole(2), Cells[3], List(4), Day(5), Day(6), Cells[7].Length == 0 ? null : Cells[7], List(8), Degrees(10), Degrees(11), Whole(12));

        public Place Place() => new(
            Code(0), Cells[1], Cells[2], List(3), Degrees(4), Degrees(5), Cells[6], Whole(7), Cells[8], Cells[9], Cells[10], Cells[11].Length > 0);

        public Area Area() => new(
            Cells[0], Cells[1], Cells[2], List(3), Degrees(4), Degrees(5), Whole(6), Cells[8].Length > 0, List(10), List(11));

        private string Code(int cell) => Cells[cell].Length == 2 ? Cells[cell] : throw Wrong(cell, "two letters of a country");

        private double Degrees(int cell) =>
            Cells[cell].Length == 0 ? 0 : double.TryParse(Cells[cell], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong(cell, "degrees");

        private int Whole(int cell) =>
            Cells[cell].Length == 0 ? 0 : int.TryParse(Cells[cell], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong(cell, "a whole number");

        /// <summary>"2016" is its first day, "2016-07" the first of its seventh month.</summary>
        private DateOnly? Day(int cell)
        {
            var text = Cells[cell] switch { { Length: 4 } year => year + "-01-01", { Length: 7 } month => month + "-01", var all => all };
            if (text.Length == 0) return null;
            return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong(cell, "a year, a month or a day");
        }

        private PlaceException Wrong(int cell, string expected) => new(File, Line, $"expected {expected} in cell {cell + 1}, found \"{Cells[cell]}\"");
    }
}
