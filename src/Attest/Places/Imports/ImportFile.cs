using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Attest.Places.Imports;

/// <summary>A file to import, open: its digest, and the parts in it that may hold places.</summary>
internal sealed class ImportFile : IDisposable
{
    private const int MostEntries = 64;
    private static readonly string[] Texts = [".txt", ".csv", ".tsv", ".json", ".geojson"];
    private static readonly string[] NoPlaces = ["readme.txt", "iso-languagecodes.txt"];
    private readonly FileStream _stream;
    private readonly ZipArchive? _archive;

    private ImportFile(string path, FileStream stream)
    {
        (Name, _stream) = (Path.GetFileName(path), stream);
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(stream));
        stream.Position = 0;
        Span<byte> first = stackalloc byte[4];
        var isArchive = stream.ReadAtLeast(first, 4, throwOnEndOfStream: false) == 4 && first.SequenceEqual("PK\u0003\u0004"u8);
        if (isArchive) _archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        Parts = _archive is null ? [new ImportPart(Name, Whole)] : [.. Entries(_archive).Select(entry => new ImportPart($"{Name}/{entry.FullName}", () => Guarded(entry)))];
    }

    /// <summary>The file's name without its folder.</summary>
    public string Name { get; }

    /// <summary>Digest of its bytes, in hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Itself, or its entries that are text and no readme.</summary>
    public ImmutableArray<ImportPart> Parts { get; }

    /// <exception cref="PlaceException">It is not there, cannot be read, or is an archive that is damaged or holds no text.</exception>
    public static ImportFile Open(string path)
    {
        FileStream? stream = null;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            return new ImportFile(path, stream);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or InvalidDataException or PlaceException)
        {
            stream?.Dispose();
            if (trouble is PlaceException) throw;
            throw new PlaceException(trouble is InvalidDataException ? $"{path}: expected a whole archive, found one that is damaged or cut short: {Cause.Of(trouble)}" : $"{path}: expected a file that can be read: {Cause.Of(trouble)}", trouble);
        }
    }

    public void Dispose()
    {
        _archive?.Dispose();
        _stream.Dispose();
    }

    private FileStream Whole() => new(_stream.Name, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);

    private GuardedStream Guarded(ZipArchiveEntry entry) => new(entry.Open(), $"{Name}/{entry.FullName}", entry.Length, entry.CompressedLength, entry.Crc32);

    private List<ZipArchiveEntry> Entries(ZipArchive archive)
    {
        if (archive.Entries.Count > MostEntries) throw new PlaceException($"{Name}: expected an archive of at most {MostEntries} files, found {archive.Entries.Count}");
        var entries = archive.Entries.Where(HoldsText).ToList();
        return entries.Count > 0 ? entries : throw new PlaceException($"{Name}: expected an archive with a file of text or JSON in it, found {(archive.Entries.Count == 0 ? "nothing" : string.Join(", ", archive.Entries.Take(5).Select(entry => entry.FullName)))}");
    }

    private static bool HoldsText(ZipArchiveEntry entry) =>
        Array.Exists(Texts, ending => entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && !Array.Exists(NoPlaces, name => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
