using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Attest.Facts;

namespace Attest.Lexicons;

/// <summary>The lexicons as files of text: embedded in the engine, or those of a folder in their place.</summary>
public sealed class LexiconShelf
{
    private readonly FrozenDictionary<string, string> _files;

    private LexiconShelf(Dictionary<string, string> files)
    {
        _files = files.ToFrozenDictionary(StringComparer.Ordinal);
        Version = "sha256:" + Digest(files);
    }

    /// <summary>What every claim is stamped with: "sha256:" and the digest of all files, names and content.</summary>
    public string Version { get; }

    /// <summary>Paths of all files, sorted.</summary>
    public IEnumerable<string> Paths => _files.Keys.Order(StringComparer.Ordinal);

    /// <summary>Those that travel with the engine.</summary>
    public static LexiconShelf Embedded() => new(EmbeddedFiles());

    /// <summary>Those that travel with the engine, files of a folder in place of the ones of the same name ("en/numbers.tsv").</summary>
    /// <exception cref="LexiconException">The folder is not there or holds a file of no known name.</exception>
    public static LexiconShelf WithFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder)) throw new LexiconException($"{folder}: the folder is not there");
        var files = EmbeddedFiles();
        foreach (var path in Directory.EnumerateFiles(folder, "*.tsv", SearchOption.AllDirectories))
        {
            var name = "lexicons/" + Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!files.ContainsKey(name)) throw new LexiconException(name, 0, "expected a file named like one of those that travel with the engine");
            files[name] = File.ReadAllText(path);
        }

        return new(files);
    }

    /// <summary>The same with a file of another text.</summary>
    internal LexiconShelf With(string path, string text) => new(new Dictionary<string, string>(_files, StringComparer.Ordinal) { [path] = text });

    /// <summary>The rows of a file; none where the shelf has no such file.</summary>
    internal IEnumerable<Row> Rows(string path) => _files.TryGetValue(path, out var text) ? RowReader.Read(path, text) : [];

    /// <summary>The text of a file; null where the shelf has no such file.</summary>
    internal string? TextOf(string path) => _files.GetValueOrDefault(path);

    /// <summary>What a reader of pages needs.</summary>
    public ReadingLexicon Reading() => ReadingShelf.Load(this);

    private static Dictionary<string, string> EmbeddedFiles()
    {
        var assembly = typeof(LexiconShelf).Assembly;
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith("data/", StringComparison.Ordinal)) continue; // the world's tables are read by those who keep them
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8); // a listed name always opens
            files[name.Replace('\\', '/')] = reader.ReadToEnd();
        }

        return files;
    }

    private static string Digest(Dictionary<string, string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
