using System.IO.Compression;
using System.Text;
using Attest.Places;
using Attest.Places.Imports;
using Xunit;

namespace Attest.Tests.Places.Imports;

/// <summary>A folder with files to import, and the gazetteers made of them.</summary>
internal sealed class Importing : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("attest-import-");

    public Importing() => Shelf = new GazetteerShelf(Path.Combine(_folder.FullName, "gazetteers"));

    public GazetteerShelf Shelf { get; }

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>An archive with files of text in it.</summary>
    public string Zip(string name, params (string Name, string Text)[] entries) => Write(name, Zipped(entries));

    public static byte[] Zipped(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    public ImportOutcome Import(params string[] files) => Import(new ImportOrder { Files = [.. files], Name = "planted", Day = new DateOnly(2026, 11, 23) });

    public ImportOutcome Import(ImportOrder order) => Shelf.Import(order, null, TestContext.Current.CancellationToken);

    /// <summary>What the imports over the default gazetteer say to a name.</summary>
    public LookupAnswer Look(string words, string? country = null, DateOnly? on = null)
    {
        using var gazetteer = WorldGazetteer.WithImports(Shelf.Folder);
        return new PlaceLookup(gazetteer).Look(words, country, on);
    }

    /// <summary>The bytes of the gazetteer; null for none.</summary>
    public byte[]? Bytes() => Path.Combine(Shelf.Folder, "planted.agz") is var path && File.Exists(path) ? File.ReadAllBytes(path) : null;

    public void Dispose() => _folder.Delete(recursive: true);
}
