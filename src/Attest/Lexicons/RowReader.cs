namespace Attest.Lexicons;

/// <summary>Splits a lexicon file into rows: cells apart by tabs, comments after "#", examples indented beneath.</summary>
internal static class RowReader
{
    public static List<Row> Read(string file, string text)
    {
        var rows = new List<Row>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r', ' ', '\t');
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == ' ') ReadExample(file, i + 1, line, rows);
            else rows.Add(new Row(file, i + 1, [.. line.Split('\t').Select(cell => cell.Trim())], []));
        }

        return rows;
    }

    private static void ReadExample(string file, int number, string line, List<Row> rows)
    {
        var body = line.TrimStart();
        if (rows.Count == 0 || body.Length < 2 || body[0] is not ('+' or '-') || body[1] != ' ')
            throw new LexiconException(file, number, $"expected \"  + text => reading\" or \"  - text => none\" beneath a row, found \"{body}\"");
        var arrow = body.LastIndexOf("=>", StringComparison.Ordinal);
        var (said, expected) = arrow < 0 ? (body[2..], "none") : (body[2..arrow], body[(arrow + 2)..]);
        rows[^1].Examples.Add(new Example(number, body[0] == '-', said.Trim(), expected.Trim()));
    }
}
