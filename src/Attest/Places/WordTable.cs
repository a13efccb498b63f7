namespace Attest.Places;

/// <summary>Reads tables of words, a file a language, that travel with the engine.</summary>
internal static class WordTable
{
    /// <summary>Reads every row of every file below a folder.</summary>
    /// <param name="folder">"data/place-frames/".</param>
    /// <param name="cells">How many cells a row has; those that are left out are empty.</param>
    /// <param name="take">Takes a row; says what it expected and found when it cannot.</param>
    /// <exception cref="PlaceException">A row is wrong, or there is no file.</exception>
    public static void Read(string folder, int cells, Func<string[], string?> take)
    {
        var files = typeof(WordTable).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0) throw new PlaceException(folder, 0, "expected embedded tables, found none");
        foreach (var file in files) ReadFile(file, cells, take);
    }

    private static void ReadFile(string file, int cells, Func<string[], string?> take)
    {
        using var reader = new StreamReader(typeof(WordTable).Assembly.GetManifestResourceStream(file)!);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var found = line.Split('\t');
            Array.Resize(ref found, cells);
            if (take([.. found.Select(cell => cell ?? "")]) is { } trouble) throw new PlaceException(file, number, trouble);
        }
    }
}
