using System.Buffers.Text;
using System.Text;

namespace Attest.Places.Imports;

/// <summary>A line of a GeoNames dump: 19 cells apart by tabs; nothing is quoted, and a quotation mark is one.</summary>
internal readonly ref struct GeoNamesRow
{
    public const int Cells = 19;

    private readonly ReadOnlySpan<byte> _line;
    private readonly ReadOnlySpan<int> _tabs;

    private GeoNamesRow(ReadOnlySpan<byte> line, ReadOnlySpan<int> tabs)
    {
        _line = line;
        _tabs = tabs;
    }

    public ReadOnlySpan<byte> this[int cell] => _line[(cell == 0 ? 0 : _tabs[cell - 1] + 1)..(cell == Cells - 1 ? _line.Length : _tabs[cell])];

    public ReadOnlySpan<byte> Class => this[6];

    public ReadOnlySpan<byte> Code => this[7];

    /// <summary>"00" is GeoNames' way of saying that it does not know.</summary>
    public bool HasUnit => this[10].Length > 0 && !this[10].SequenceEqual("00"u8);

    /// <summary>"ML.04"; null when the unit is not known.</summary>
    public string? UnitCode => HasUnit ? $"{Text(8)}.{Text(10)}" : null;

    /// <summary>"ML.04.7670549"; null when the district is not known.</summary>
    public string? DistrictCode => HasUnit && this[11].Length > 0 ? $"{Text(8)}.{Text(10)}.{Text(11)}" : null;

    public string Text(int cell) => Encoding.UTF8.GetString(this[cell]);

    /// <summary>Cuts a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="tabs">Room for as many numbers as a row has cells.</param>
    /// <param name="row">The row.</param>
    /// <returns>How many cells it has; the row is one only when they are 19.</returns>
    public static int Cut(ReadOnlySpan<byte> line, Span<int> tabs, out GeoNamesRow row)
    {
        var cells = 1;
        for (int at = 0, next; (next = line[at..].IndexOf((byte)'\t')) >= 0; at += next + 1, cells++)
            if (cells <= tabs.Length) tabs[cells - 1] = at + next;
        row = cells == Cells ? new GeoNamesRow(line, tabs) : default;
        return cells;
    }

    public bool TryNumber(int cell, out int number) => Utf8Parser.TryParse(this[cell], out number, out var used) && used == this[cell].Length;

    public bool TryDegrees(int cell, double most, out double degrees) =>
        Utf8Parser.TryParse(this[cell], out degrees, out var used) && used == this[cell].Length && degrees >= -most && degrees <= most;
}
