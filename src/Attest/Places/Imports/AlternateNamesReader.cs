using System.Buffers.Text;
using System.Collections.Frozen;
using System.Text;

namespace Attest.Places.Imports;

/// <summary>Reads GeoNames' table of other names for the places of dumps that were walked before.</summary>
internal sealed class AlternateNamesReader(GeoNamesReader dumps)
{
    private const long MostRows = 1 << 26;

    /// <summary>What stands where a language would and is none: codes, links, pronunciations, calendars.</summary>
    private static readonly FrozenSet<string> NoLanguages = new[]
    {
        "post", "link", "wkdt", "iata", "icao", "faac", "unlc", "tcid", "phon", "piny", "fr_1793",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Adds the names of a table.</summary>
    public void Read(Stream stream, ImportTally tally)
    {
        var lines = new TextLines(stream, tally.File);
        while (lines.Next(out var line))
        {
            tally.Seen(MostRows);
            var cells = line.Count((byte)'\t') + 1;
            if (cells is < 4 or > 10 || !Utf8Parser.TryParse(Cell(line, 1), out int number, out var used) || used != Cell(line, 1).Length)
            {
                if (lines.IsOpen) throw new PlaceException(tally.File, lines.Number, $"expected 8 to 10 cells apart by tabs, found {cells} at the end of the file: it is cut short");
                tally.Malformed(lines.Number, $"expected 8 to 10 cells apart by tabs with numbers first, found {cells}");
            }
            else if (!IsLanguage(Cell(line, 2))) tally.Drop("codes and links");
            else if (NameTidy.Of(Encoding.UTF8.GetString(Cell(line, 3))) is not { } name) tally.Drop("no name");
            else if (dumps.AddName(number, name)) tally.Keep();
            else tally.Drop("of places that are not kept");
        }
    }

    private static bool IsLanguage(ReadOnlySpan<byte> code) =>
        code.Length == 0 || code.SequenceEqual("abbr"u8) || (code.Length <= 8 && !NoLanguages.Contains(Encoding.UTF8.GetString(code)));

    private static ReadOnlySpan<byte> Cell(ReadOnlySpan<byte> line, int cell)
    {
        for (; cell > 0; cell--) line = line[(line.IndexOf((byte)'\t') + 1)..];
        var end = line.IndexOf((byte)'\t');
        return end < 0 ? line : line[..end];
    }
}
