using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Attest.Places.Imports;

/// <summary>A unit as the properties of a polygon name it, with those it lies in.</summary>
/// <param name="Levels">Name, code and other names for each level from the country (0) on; null where the properties say nothing of a level.</param>
internal sealed partial record UnitFeature(ImmutableArray<UnitFeature.Level?> Levels)
{
    private const int MostLevels = 5;

    /// <summary>What the properties say of a level.</summary>
    public sealed record Level(string Name, string Code, ImmutableArray<string> Names);

    /// <summary>The finest level named; 0 when only the country is, -1 for none.</summary>
    public int Finest { get; } = Array.FindLastIndex([.. Levels], level => level is not null);

    /// <summary>Reads both generations of names: ADM1_FR, ADM1_EN, ADM1_PCODE, and admin1Name, admin1Pcod; and shapeName of geoBoundaries.</summary>
    public static UnitFeature Of(JsonElement properties)
    {
        var (names, codes) = (new List<string>[MostLevels], new string?[MostLevels]);
        if (properties.ValueKind == JsonValueKind.Object)
            foreach (var property in properties.EnumerateObject()) Take(property.Name, GeoJsonShape.Text(properties, property.Name), names, codes);
        if (GeoJsonShape.Text(properties, "shapeName") is { Length: > 0 } shape && GeoJsonShape.Text(properties, "shapeType") is ['A', 'D', 'M', >= '0' and < '5' and var digit])
            (names[digit - '0'], codes[digit - '0']) = ([shape], GeoJsonShape.Text(properties, "shapeISO") is { Length: > 0 } iso ? iso : GeoJsonShape.Text(properties, "shapeID"));
        return new([.. Enumerable.Range(0, MostLevels).Select(level => LevelOf(names[level], codes[level]))]);
    }

    private static void Take(string name, string value, List<string>[] names, string?[] codes)
    {
        if (value.Length == 0) return;
        var key = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (Code().Match(key) is { Success: true } code) codes[code.Groups[1].ValueSpan[0] - '0'] = value;
        else if (Named().Match(key) is { Success: true } named) (names[named.Groups[1].ValueSpan[0] - '0'] ??= []).Add(value);
    }

    private static Level? LevelOf(List<string>? names, string? code)
    {
        var tidy = (names ?? []).Select(NameTidy.Of).OfType<string>().ToList();
        if (tidy.Count == 0 && code is null) return null;
        return new(tidy.FirstOrDefault() ?? code ?? "", code ?? "", [.. tidy.Skip(1)]);
    }

    [GeneratedRegex("^adm(?:in)?([0-4])(?:pcode?|code)$", RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    [GeneratedRegex("^adm(?:in)?([0-4])(?:name)?(?:alt[0-9]?)?(?:name)?(?:en|fr|es|pt|ar|ru|uk)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Named();
}
