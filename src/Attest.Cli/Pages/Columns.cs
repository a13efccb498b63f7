using System.Text;

namespace Attest.Cli.Pages;

/// <summary>Lays plain rows out in columns, two spaces apart; the last column is left as long as it is.</summary>
internal static class Columns
{
    public static string Lay(IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        var widths = Enumerable.Range(0, all.Count == 0 ? 0 : all.Max(row => row.Length))
            .Select(column => all.Max(row => column < row.Length ? Cells.WidthOf(row[column]) : 0)).ToArray();
        var laid = new StringBuilder();
        foreach (var row in all)
        {
            for (var column = 0; column < row.Length; column++)
                laid.Append(column == row.Length - 1 ? Cells.Clean(row[column]) : Cells.Pad(Cells.Clean(row[column]), widths[column] + 2));
            laid.Append('\n');
        }

        return laid.ToString();
    }
}
