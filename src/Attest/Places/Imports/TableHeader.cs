using System.Globalization;

namespace Attest.Places.Imports;

/// <summary>Which column of a table holds what, by the words of its header.</summary>
internal sealed class TableHeader
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <param name="cells">The header.</param>
    /// <param name="synonyms">Words that mean the same: the first is what the column is asked for by; all in small letters and digits alone.</param>
    public TableHeader(IReadOnlyList<string> cells, params string[][] synonyms)
    {
        Count = cells.Count;
        var words = cells.Select(Word).ToList();
        foreach (var names in synonyms)
            foreach (var name in names)
                if (words.IndexOf(name) is >= 0 and var at && _columns.TryAdd(names[0], at)) break;
    }

    /// <summary>Columns in all.</summary>
    public int Count { get; }

    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>A cell, without blanks about it; empty where there is no such column.</summary>
    public string Cell(IReadOnlyList<string> cells, string column) => _columns.TryGetValue(column, out var at) && at < cells.Count ? cells[at].Trim() : "";

    /// <summary>Degrees of a cell; NaN where it holds none within reach.</summary>
    private double Degrees(CsvRows rows, string column, double most) =>
        double.TryParse(rows.HasDecimalCommas ? Cell(rows.Cells, column).Replace(',', '.') : Cell(rows.Cells, column), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && degrees >= -most && degrees <= most ? degrees : double.NaN;

    /// <summary>The spot of a row by its columns lat and lon; null, with the reason told, where it has none. Words, and degrees beyond the globe, are told as malformed.</summary>
    /// <exception cref="PlaceException">Too many rows are malformed.</exception>
    public (double Lat, double Lon)? Spot(CsvRows rows, ImportTally tally)
    {
        var (lat, lon) = (Degrees(rows, "lat", 90), Degrees(rows, "lon", 180));
        if (!double.IsNaN(lat) && !double.IsNaN(lon)) return (lat, lon);
        var (north, east) = (Cell(rows.Cells, "lat"), Cell(rows.Cells, "lon"));
        if (north.Length == 0 || east.Length == 0) tally.Drop("without coordinates");
        else tally.Malformed(rows.Line, $"expected degrees within 90 and 180, found \"{north}\" and \"{east}\"");
        return null;
    }

    /// <summary>True for a row with as many cells as the header. One with fewer or more is told as malformed; at the open end of a file it is a sign that the file is cut short.</summary>
    /// <exception cref="PlaceException">The file is cut short, or too many rows are malformed.</exception>
    public bool Fits(CsvRows rows, ImportTally tally)
    {
        if (rows.Cells.Count == Count) return true;
        var detail = $"expected {Count} cells as in the header, found {rows.Cells.Count}";
        if (rows.IsOpen) throw new PlaceException(tally.File, rows.Line, $"{detail} at the end of the file: it is cut short");
        tally.Malformed(rows.Line, detail);
        return false;
    }

    private static string Word(string cell) => string.Concat(cell.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
