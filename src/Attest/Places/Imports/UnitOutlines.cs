namespace Attest.Places.Imports;

/// <summary>Outlines of units read in this import: tells which unit a spot lies in, the smallest that is no commune.</summary>
internal sealed class UnitOutlines
{
    private readonly Dictionary<(int Lat, int Lon), List<Entry>> _cells = [];

    /// <summary>Outlines so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="unit">Id of the unit that places within it lie in.</param>
    /// <param name="level">1 for a first-level unit, 2 for a second-level one.</param>
    public void Add(Outline outline, string unit, int level)
    {
        Count++;
        var entry = new Entry(outline, unit, level);
        for (var lat = (int)Math.Floor(outline.South); lat <= outline.North; lat++)
        {
            for (var lon = (int)Math.Floor(outline.West); lon <= outline.East; lon++)
            {
                if (!_cells.TryGetValue((lat, lon), out var list)) _cells.Add((lat, lon), list = []);
                list.Add(entry);
            }
        }
    }

    /// <summary>The unit a spot lies in, and its level; null for none.</summary>
    public (string Unit, int Level)? At(double lat, double lon)
    {
        if (!_cells.TryGetValue(((int)Math.Floor(lat), (int)Math.Floor(lon)), out var list)) return null;
        Entry? best = null;
        foreach (var entry in list)
            if (entry.Level > (best?.Level ?? 0) && entry.Outline.Holds(lat, lon)) best = entry;
        return best is null ? null : (best.Unit, best.Level);
    }

    private sealed record Entry(Outline Outline, string Unit, int Level);
}
