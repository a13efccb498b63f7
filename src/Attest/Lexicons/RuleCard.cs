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
    /// <summary>The card of a rule named "en.harm.passive" (language, stage, name); null when the lexicons have none of that name.</summary>
    internal static RuleCard? Find(LexiconShelf lexicons, string rule)
    {
        if (rule.Split('.', 3) is not [var language, var stage, var name]) return null;
        var path = $"lexicons/{language}/{stage}.rules.tsv";
        var row = lexicons.Rows(path).FirstOrDefault(row => row[0] == name);
        return row is null ? null : new RuleCard(rule, path, row.Line, [.. row.Cells], [.. row.Examples.Select(Written)]);
    }

    private static string Written(Example example) => $"{(example.Counter ? '-' : '+')} {example.Text} => {example.Expected}";
}
