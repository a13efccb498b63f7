using System.Collections.Immutable;

namespace Attest.Lexicons;

/// <summary>A rule as a person looks it up: its row, where the row stands, and what it is shown to read.</summary>
/// <param name="Name">The rule's name, as claims carry it.</param>
/// <param name="File">Path within the lexicons.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Row">The row's cells, as written.</param>
/// <param name="Examples">"+ text => reading" and "- text => none", as they stand beneath the row.</param>
public sealed record RuleCard(string Name, string File, int Line, ImmutableArray<string> Row, ImmutableArray<string> Examples)
{
    /// <summary>The card of a rule; null when no row of the lexicons bears its name in its first cell.</summary>
    internal static RuleCard? Find(LexiconShelf lexicons, string rule)
    {
        foreach (var path in lexicons.Paths)
        {
            if (!path.EndsWith(".tsv", StringComparison.Ordinal)) continue;
            foreach (var row in lexicons.Rows(path))
            {
                if (row[0] != rule) continue;
                return new(rule, path, row.Line, [.. row.Cells], [.. row.Examples.Select(Written)]);
            }
        }

        return null;
    }

    private static string Written(Example example) => $"{(example.Counter ? '-' : '+')} {example.Text} => {example.Expected}";
}
