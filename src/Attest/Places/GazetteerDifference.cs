using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Places.Files;

namespace Attest.Places;

/// <summary>What two gazetteers say differently. Units copied from the default gazetteer for others to lie in count like any row. Ids are compared without the name of the gazetteer they begin with.</summary>
public sealed record GazetteerDifference
{
    private const double MovedKm = 1;

    private static readonly FrozenSet<string> Sources = FrozenSet.ToFrozenSet(["gn:", "osm:", "cod:", "ged:", "u:", "ao:", "iso:", "a1:", "a2:", "cj:"], StringComparer.Ordinal);

    /// <summary>Places only the first has.</summary>
    public required ImmutableArray<GazetteerRow> OnlyFirst { get; init; }

    /// <summary>Places only the second has.</summary>
    public required ImmutableArray<GazetteerRow> OnlySecond { get; init; }

    /// <summary>Places both have more than a kilometre apart.</summary>
    public required ImmutableArray<GazetteerChange> Moved { get; init; }

    /// <summary>Places both have under different names.</summary>
    public required ImmutableArray<GazetteerChange> Renamed { get; init; }

    internal static GazetteerDifference Between(WorldFile one, WorldFile other)
    {
        var (first, second) = (Rows(one), Rows(other));
        var moved = ImmutableArray.CreateBuilder<GazetteerChange>();
        var renamed = ImmutableArray.CreateBuilder<GazetteerChange>();
        foreach (var (id, before) in first)
        {
            if (!second.TryGetValue(id, out var after)) continue;
            var km = Distance.Km(before.Lat, before.Lon, after.Lat, after.Lon);
            if (km > MovedKm) moved.Add(new GazetteerChange(before, after, Math.Round(km, 1)));
            if (before.Name != after.Name) renamed.Add(new GazetteerChange(before, after, Math.Round(km, 1)));
        }

        return new GazetteerDifference
        {
            OnlyFirst = [.. first.Where(row => !second.ContainsKey(row.Key)).Select(row => row.Value)],
            OnlySecond = [.. second.Where(row => !first.ContainsKey(row.Key)).Select(row => row.Value)],
            Moved = moved.DrainToImmutable(),
            Renamed = renamed.DrainToImmutable(),
        };
    }

    private static SortedDictionary<string, GazetteerRow> Rows(WorldFile file)
    {
        var rows = new SortedDictionary<string, GazetteerRow>(StringComparer.Ordinal);
        var own = WorldGazetteer.Describe(file).Name + ":";
        foreach (ref readonly var place in file.Places)
        {
            var id = file.IdOf(place);
            rows[Key(id, own)] = new GazetteerRow(id, file.Text(place.Name), GazetteerRow.Letters(place.Country), place.Kind, place.Lat, place.Lon);
        }

        return rows;
    }

    /// <summary>An id without the name of the gazetteer that gave it, so that a table imported twice is known again. Ids of a source stay as they are, whatever the gazetteer is called.</summary>
    private static string Key(string id, string own) =>
        id.StartsWith(own, StringComparison.Ordinal) && !Sources.Contains(own) ? id[(own.Length - 1)..] : id;
}
