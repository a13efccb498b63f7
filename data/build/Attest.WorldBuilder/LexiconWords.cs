namespace Attest.WorldBuilder;

/// <summary>Words that the lexicons of all languages give a meaning no place has: "Nine" opens a sentence, "May" a date.</summary>
internal static class LexiconWords
{
    private static readonly string[] Files = ["numbers.tsv", "reading.months.tsv"];

    public static IReadOnlyList<string> Read(string folder) =>
    [
        .. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)
            .SelectMany(language => Files.Select(file => Path.Combine(language, file)))
            .Where(File.Exists)
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')[0])
            .Where(word => word.Length > 2 && word.All(char.IsLetter))
            .Distinct(StringComparer.Ordinal),
    ];
}
