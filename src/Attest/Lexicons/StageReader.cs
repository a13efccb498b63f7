using System.Collections.Frozen;
using Attest.Lexicons.Patterns;

namespace Attest.Lexicons;

/// <summary>Reads a file of rules: name, pattern, reading.</summary>
internal sealed class StageReader(ClassTable classes, IReadOnlyDictionary<string, string> macros, StageWords words)
{
    /// <summary>The rules of a file, parsed; literal words are noted in the class table.</summary>
    /// <param name="rows">The rows, each with its language.</param>
    /// <param name="stage">The stage, which rules are named after.</param>
    public ParsedRules Read(IEnumerable<(string Language, Row Row)> rows, string stage)
    {
        var labels = new LabelTable();
        var parser = new PatternParser(classes, labels, name => macros.GetValueOrDefault(name));
        List<Rule> rules = [];
        List<PatternNode> patterns = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var (language, row) in rows)
        {
            if (row.Cells.Length is < 2 or > 3) throw row.Bad($"expected name<TAB>pattern<TAB>reading, found {row.Cells.Length} cells");
            if (row[0].Length == 0 || row[1].Length == 0) throw row.Bad("expected a name and a pattern, found an empty cell");
            if (!names.Add(language + row[0])) throw row.Bad($"expected a name of its own, found \"{row[0]}\" a second time");
            rules.Add(new Rule($"{language}.{stage}.{row[0]}", row[1], ReadingOf(row), row));
            patterns.Add(Parse(parser, row));
            words.Check(row, labels.Names);
        }

        return new ParsedRules(rules, patterns, labels);
    }

    private static PatternNode Parse(PatternParser parser, Row row)
    {
        try
        {
            return parser.Parse(row[1]);
        }
        catch (FormatException trouble)
        {
            throw row.Bad(trouble.Message);
        }
    }

    private static FrozenDictionary<string, string> ReadingOf(Row row)
    {
        var reading = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (!reading.TryAdd(equals < 0 ? part : part[..equals], equals < 0 ? "" : part[(equals + 1)..]))
                throw row.Bad($"expected each key once, found \"{part}\" again");
        }

        return reading.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
