using System.Text;

namespace Attest.Actors;

/// <summary>The embedded files of the registry: <c>data/actors/*.jsonl</c> and the tables beside them.</summary>
internal static class ActorFiles
{
    private const string Folder = "data/actors/", Ending = ".jsonl";

    /// <summary>Every row of every region.</summary>
    /// <exception cref="ActorException">A line is no actor.</exception>
    public static List<ActorRow> Actors()
    {
        var rows = new List<ActorRow>(500);
        foreach (var file in typeof(ActorFiles).Assembly.GetManifestResourceNames())
            if (file.StartsWith(Folder, StringComparison.Ordinal)) Read(file, Bytes(file), rows);
        return rows;
    }

    /// <summary>Every row of one file.</summary>
    /// <param name="file">"data/actors/sahel.jsonl".</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="rows">Added to.</param>
    /// <exception cref="ActorException">A line is no actor.</exception>
    public static void Read(string file, ReadOnlySpan<byte> text, List<ActorRow> rows)
    {
        var region = file[Folder.Length..^Ending.Length];
        for (var line = 1; text.Length > 0; line++)
        {
            var end = text.IndexOf((byte)'\n');
            var row = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
            if (row.Length > 0) rows.Add(new ActorRow(file, line, ActorRowReader.Read(file, line, region, row)));
        }
    }

    /// <summary>The rows of an embedded table, as cells.</summary>
    /// <param name="file">"data/roles.tsv".</param>
    /// <param name="columns">How many cells a row has at least.</param>
    /// <param name="add">Receives the line, from 1, and the cells.</param>
    public static void Rows(string file, int columns, Action<int, string[]> add)
    {
        using var reader = new StreamReader(Open(file), Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length < columns) throw new ActorException(file, number, $"expected {columns} cells, found {cells.Length}");
            add(number, cells);
        }
    }

    private static byte[] Bytes(string file)
    {
        using var stream = Open(file);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string file) =>
        typeof(ActorFiles).Assembly.GetManifestResourceStream(file) ?? throw new ActorException(file, 0, "expected an embedded table, found none");
}
