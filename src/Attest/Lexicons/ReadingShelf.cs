using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Attest.Facts;

namespace Attest.Lexicons;

/// <summary>Takes the words of the reading room off the shelf.</summary>
internal static class ReadingShelf
{
    private const int MostLanguages = 31; // one bit each

    public static ReadingLexicon Load(LexiconShelf shelf)
    {
        var words = LanguageRows(shelf, "words");
        return new ReadingLexicon
        {
            Agencies = Pairs(shelf, "lexicons/mul/reading.agencies.tsv"),
            Outlets = Pairs(shelf, "lexicons/mul/reading.outlets.tsv"),
            Months = Months(shelf),
            Languages = [.. words.Select(row => row[1])],
            SmallWords = SmallWords(words),
            Scripts = [.. LanguageRows(shelf, "script").Select(ScriptOf)],
            Furniture = ByKind<FurnitureKind>(shelf, "lexicons/en/reading.furniture.tsv"),
            Credits = ByKind<CreditKind>(shelf, "lexicons/en/reading.credits.tsv"),
            TitleSeparators = [.. shelf.Rows("lexicons/en/reading.titles.tsv").Select(Separator)],
            PageCues = ByKind<PageCue>(shelf, "lexicons/mul/reading.page.tsv"),
        };
    }

    private static FrozenDictionary<string, string> Pairs(LexiconShelf shelf, string path)
    {
        var pairs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in shelf.Rows(path))
        {
            if (row[0].Length == 0 || row[1].Length == 0) throw row.Bad($"expected two cells apart by a tab, found \"{string.Join(' ', row.Cells)}\"");
            if (pairs.TryGetValue(row[0], out var earlier) && earlier != row[1]) throw row.Bad($"expected one meaning, found \"{row[0]}\" as {earlier} and as {row[1]}");
            pairs[row[0]] = row[1];
        }

        return pairs.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static FrozenDictionary<string, int> Months(LexiconShelf shelf)
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in shelf.Rows("lexicons/mul/reading.months.tsv"))
        {
            if (!int.TryParse(row[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month > 12)
                throw row.Bad($"expected a month from 1 to 12, or 0 for a weekday, found \"{row[1]}\"");
            months[row[0]] = month;
        }

        return months.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static List<Row> LanguageRows(LexiconShelf shelf, string kind)
    {
        var all = shelf.Rows("lexicons/mul/reading.languages.tsv").ToList();
        if (all.Find(row => row[0] is not ("words" or "script")) is { } odd) throw odd.Bad($"expected \"words\" or \"script\", found \"{odd[0]}\"");
        var rows = all.FindAll(row => row[0] == kind);
        if (rows.Count > MostLanguages && kind == "words") throw rows[MostLanguages].Bad($"expected at most {MostLanguages} languages");
        return rows;
    }

    private static FrozenDictionary<string, int> SmallWords(List<Row> rows)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < rows.Count; i++)
            foreach (var word in rows[i][2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = words.GetValueOrDefault(word) | (1 << i);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static Script ScriptOf(Row row) => new(row[1], CodePoint(row, 2), CodePoint(row, 3));

    private static char CodePoint(Row row, int column) =>
        ushort.TryParse(row[column], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : throw row.Bad($"expected four hexadecimal digits, found \"{row[column]}\"");

    private static string Separator(Row row) =>
        row[0] is ['|', .. { Length: > 0 } between, '|'] ? between : throw row.Bad($"expected a separator between bars, found \"{row[0]}\"");

    private static FrozenDictionary<TKind, ImmutableArray<string>> ByKind<TKind>(LexiconShelf shelf, string path)
        where TKind : struct, Enum
    {
        var kinds = new Dictionary<TKind, ImmutableArray<string>.Builder>();
        foreach (var row in shelf.Rows(path))
        {
            if (!Enum.TryParse<TKind>(row[0], ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
                throw row.Bad($"expected one of {string.Join(", ", Enum.GetNames<TKind>()).ToLowerInvariant()}, found \"{row[0]}\"");
            if (row[1].Length == 0) throw row.Bad("expected words after the kind, found none");
            if (!kinds.TryGetValue(kind, out var words)) kinds[kind] = words = ImmutableArray.CreateBuilder<string>();
            words.Add(row[1]);
        }

        return kinds.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToImmutable());
    }
}
