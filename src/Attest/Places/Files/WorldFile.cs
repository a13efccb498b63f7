using System.Globalization;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Places.Files;

/// <summary>A gazetteer file mapped into memory: opening it reads its header, and only the pages that a lookup touches are ever loaded. Safe for many threads.</summary>
/// <remarks>Sections are seen as spans over the mapping, so a wrong index is an exception and never a look outside the file. It is not unmapped while a span of it is in use: the mapping lives as long as this object.</remarks>
internal sealed unsafe class WorldFile : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly (long Offset, int Length)[] _sections;
    private readonly byte* _start;
    private readonly int _shift, _mask;
    private bool _closed;

    private WorldFile(string path, MemoryMappedFile file, long size)
    {
        (Path, _file) = (path, file);
        _view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        (Size, _sections) = (size, []);
        try
        {
            _sections = WorldHeader.Read(new ReadOnlySpan<byte>(_start, (int)Math.Min(size, WorldHeader.Length)), size, path);
            var slots = Names.Length;
            if (slots == 0 || (slots & (slots - 1)) != 0) throw new PlaceException(path, 0, $"expected a table of names whose size is a power of two, found {slots}");
            (_mask, _shift) = (slots - 1, 64 - int.Log2(slots));
        }
        finally
        {
            if (_mask == 0) Dispose();
        }
    }

    /// <summary>Maps a file.</summary>
    /// <exception cref="PlaceException">It is not there, no gazetteer file, of another version, or cut short.</exception>
    public static WorldFile Open(string path)
    {
        try
        {
            var size = new FileInfo(path).Length;
            if (size < WorldHeader.Length) throw new PlaceException(path, 0, $"expected a gazetteer file, found {size} bytes");
            return new WorldFile(path, MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read), size);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new PlaceException($"{path}: expected a gazetteer file that can be read: {Cause.Of(trouble)}", trouble);
        }
    }

    public string Path { get; }

    public long Size { get; }

    public ReadOnlySpan<byte> Info => Section<byte>(WorldSection.Info);

    public ReadOnlySpan<PlaceRecord> Places => Section<PlaceRecord>(WorldSection.Places);

    public ReadOnlySpan<NameSlot> Names => Section<NameSlot>(WorldSection.Names);

    public ReadOnlySpan<Posting> Postings => Section<Posting>(WorldSection.Postings);

    public ReadOnlySpan<UnitPeriod> Periods => Section<UnitPeriod>(WorldSection.Periods);

    public ReadOnlySpan<NameSlot> Skeletons => Section<NameSlot>(WorldSection.Skeletons);

    public ReadOnlySpan<int> Borders => Section<int>(WorldSection.Borders);

    /// <summary>The digest the header gives, in hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(WorldHeader.Digest(new ReadOnlySpan<byte>(_start, WorldHeader.Length)));

    /// <summary>False when no name begins with a word; true when one does or, rarely, when none does.</summary>
    public bool Begins(ulong word) => MayKnow(NameKey.Step(NameKey.Nothing, word));

    /// <summary>False for a digest that is neither a name nor the beginning of one; true for one that is or, rarely, is not. One look at half a megabyte that stays in the processor's cache.</summary>
    private bool MayKnow(ulong name)
    {
        var bits = Section<ulong>(WorldSection.Known);
        return (bits[(int)((name >> 6) & (uint)(bits.Length - 1))] >> (int)(name & 63) & 1) != 0;
    }

    /// <summary>The first posting of a name.</summary>
    /// <returns>-1 for a digest that only begins names; -2 for one the file does not know.</returns>
    public int Find(ulong name)
    {
        if (!MayKnow(name)) return -2;
        var names = Names;
        for (var slot = NameSlot.Home(name, _shift); ; slot = (slot + 1) & _mask)
        {
            ref readonly var found = ref names[slot];
            if (found.Key == name) return found.Posting;
            if (found.Key == NameKey.Nothing) return -2;
        }
    }

    /// <summary>Row of a country; -1 for none.</summary>
    public int RowOf(int country) => Section<int>(WorldSection.Countries) is var rows && country < rows.Length ? rows[country] : -1;

    /// <summary>The row of an id; -1 for none.</summary>
    public int FindId(string id)
    {
        var ids = Section<NameSlot>(WorldSection.Ids);
        var key = NameKey.OfId(id);
        int low = 0, high = ids.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ids[middle].Key < key) low = middle + 1;
            else high = middle;
        }

        return low < ids.Length && ids[low].Key == key ? ids[low].Posting : -1;
    }

    /// <summary>A text of the pool.</summary>
    public ReadOnlySpan<byte> Bytes(int at)
    {
        var pool = Section<byte>(WorldSection.Pool);
        return pool.Slice(at + 1, pool[at]);
    }

    public string Text(int at) => Encoding.UTF8.GetString(Bytes(at));

    /// <summary>Id of a row.</summary>
    public string IdOf(in PlaceRecord place) =>
        (place.Flags & PlaceFlags.GeoNames) != 0 ? string.Create(CultureInfo.InvariantCulture, $"gn:{place.Id}") : Text(place.Id);

    /// <summary>True when the bytes after the header are those that were written.</summary>
    public bool IsWhole()
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long at = WorldHeader.Length; at < Size; at += 1 << 20) digest.AppendData(new ReadOnlySpan<byte>(_start + at, (int)Math.Min(1 << 20, Size - at)));
        return digest.GetHashAndReset().AsSpan().SequenceEqual(WorldHeader.Digest(new ReadOnlySpan<byte>(_start, WorldHeader.Length)));
    }

    public void Dispose()
    {
        if (_closed) return;
        _closed = true;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<T> Section<T>(WorldSection section)
        where T : unmanaged
    {
        var (offset, length) = _sections[(int)section];
        return MemoryMarshal.Cast<byte, T>(new ReadOnlySpan<byte>(_start + offset, length));
    }
}
