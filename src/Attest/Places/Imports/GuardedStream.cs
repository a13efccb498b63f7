using System.Globalization;

namespace Attest.Places.Imports;

/// <summary>An entry of an archive that must be what the archive says of it: as long, with that checksum, and not a thousand times what it takes on the disk.</summary>
/// <param name="inner">The entry's bytes.</param>
/// <param name="name">What it is called in messages.</param>
/// <param name="length">How long it says it is.</param>
/// <param name="packed">What it takes on the disk.</param>
/// <param name="checksum">CRC-32 of its bytes.</param>
internal sealed class GuardedStream(Stream inner, string name, long length, long packed, uint checksum) : Stream
{
    /// <summary>Text of places packs to a fifth; nothing honest to a hundredth.</summary>
    private const int MostTimes = 100;

    /// <summary>Small entries may be as dense as they like.</summary>
    private const long Harmless = 16 << 20;

    private static readonly uint[] Table = MakeTable();
    private long _seen;
    private uint _sum = uint.MaxValue;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get => _seen; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (Exception trouble) when (trouble is InvalidDataException or IOException)
        {
            throw new PlaceException($"{name}: expected a whole entry, found one that is damaged or cut short: {Cause.Of(trouble)}", trouble);
        }

        _seen += read;
        foreach (var one in buffer[..read]) _sum = Table[(_sum ^ one) & 0xFF] ^ (_sum >> 8);
        if (_seen > Harmless && _seen / MostTimes > packed) throw new PlaceException(string.Create(CultureInfo.InvariantCulture, $"{name}: expected at most {MostTimes} times the {packed} bytes it takes in the archive, found more: it is no data but an attack"));
        if (_seen > length || (read == 0 && buffer.Length > 0 && (_seen != length || ~_sum != checksum)))
            throw new PlaceException(string.Create(CultureInfo.InvariantCulture, $"{name}: expected {length} bytes with checksum {checksum:x8}, found {_seen} with {~_sum:x8}: the archive is damaged"));
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var sum = i;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            table[i] = sum;
        }

        return table;
    }
}
