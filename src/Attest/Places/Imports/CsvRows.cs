using System.Text;

namespace Attest.Places.Imports;

/// <summary>Rows of a table in text: cells may stand in quotes, and lines may end within them (RFC 4180).</summary>
/// <remarks>Written by hand rather than taken from a library: messages name the line of the file and not the row, bytes that are no UTF-8 are an error and not a question mark, and a quote that never closes ends at a limit. No library looked at does all three.</remarks>
/// <param name="lines">The lines.</param>
/// <param name="file">What they are called in messages.</param>
internal sealed class CsvRows(TextLines lines, string file)
{
    private readonly StringBuilder _cell = new();
    private char _mark;

    /// <summary>Line the row last read begins on.</summary>
    public int Line { get; private set; }

    /// <summary>True when the row last read is the end of the file and no line feed closes it.</summary>
    public bool IsOpen => lines.IsOpen;

    /// <summary>True where commas do not part cells, so that one within a number is a decimal point.</summary>
    public bool HasDecimalCommas => _mark is ';' or '\t';

    /// <summary>The cells of the row last read.</summary>
    public List<string> Cells { get; } = [];

    /// <summary>The mark that parts cells: the one of comma, semicolon and tab that stands in the header most.</summary>
    private static char MarkOf(ReadOnlySpan<byte> header)
    {
        var (commas, semicolons, tabs) = (header.Count((byte)','), header.Count((byte)';'), header.Count((byte)'\t'));
        return tabs >= commas && tabs >= semicolons && tabs > 0 ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// <summary>The next row that is not empty.</summary>
    /// <exception cref="PlaceException">A quote is never closed, or a row is too long.</exception>
    public bool Next()
    {
        do
        {
            if (!lines.Next(out var bytes)) return false;
            Line = lines.Number;
            Cells.Clear();
            if (_mark == '\0') _mark = MarkOf(bytes);
            Cut(Encoding.UTF8.GetString(bytes));
        }
        while (Cells is [""]);
        return true;
    }

    private void Cut(string text)
    {
        for (var at = 0; ;)
        {
            _cell.Clear();
            if (at < text.Length && text[at] == '"') Quoted(ref text, ref at);
            var end = at < text.Length ? text.IndexOf(_mark, at) : -1;
            _cell.Append(text, at, (end < 0 ? text.Length : end) - at);
            Cells.Add(_cell.ToString());
            if (end < 0) return;
            at = end + 1;
        }
    }

    /// <summary>Reads on behind a quote to the one that closes it, over line ends where it must.</summary>
    private void Quoted(ref string text, ref int at)
    {
        for (at++; ; at++)
        {
            while (at >= text.Length) (text, at) = (More(), 0);
            if (text[at] != '"') _cell.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') _cell.Append(text[at++]);
            else break;
        }

        at++;
    }

    private string More()
    {
        _cell.Append('\n');
        if (_cell.Length > TextLines.Longest) throw new PlaceException(file, Line, $"expected a quote that closes within {TextLines.Longest} characters, found none");
        return lines.Next(out var bytes) ? Encoding.UTF8.GetString(bytes) : throw new PlaceException(file, Line, "expected a closing quote, found the end of the file: it is cut short");
    }
}
