using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;

namespace Attest.Places.Imports;

/// <summary>The blocks of an .osm.pbf file, unpacked one at a time. Zlib and plain blocks are read, which is what every published extract has.</summary>
internal sealed class PbfBlobs(Stream stream, string file)
{
    private const int LongestHeader = 64 << 10; // limits of the format's description
    private const int LargestBlock = 32 << 20;
    private int _number;

    /// <summary>The next block of places; null at the end.</summary>
    /// <exception cref="PlaceException">The file is damaged or cut short.</exception>
    public byte[]? Next()
    {
        while (true)
        {
            var length = new byte[4];
            var read = stream.ReadAtLeast(length, 4, throwOnEndOfStream: false);
            if (read == 0) return null;
            _number++;
            var header = Bytes(read == 4 ? BinaryPrimitives.ReadInt32BigEndian(length) : -1, LongestHeader);
            var (kind, size) = HeaderOf(header);
            var blob = Bytes(size, LargestBlock);
            if (kind == "OSMData") return Unpacked(blob);
        }
    }

    private static (string Kind, long Size) HeaderOf(byte[] header)
    {
        var fields = new ProtoReader(header);
        var (kind, size) = ("", -1L);
        while (fields.Next())
        {
            if (fields.Field == 1) kind = System.Text.Encoding.UTF8.GetString(fields.Bytes);
            if (fields.Field == 3) size = (long)Math.Min(fields.Value, int.MaxValue);
        }

        return (kind, size);
    }

    private byte[] Unpacked(byte[] blob)
    {
        var fields = new ProtoReader(blob);
        while (fields.Next())
        {
            if (fields.Field == 1) return fields.Bytes.ToArray();
            if (fields.Field != 3) continue;
            using var packed = new ZLibStream(new MemoryStream(fields.Bytes.ToArray()), CompressionMode.Decompress);
            var plain = new MemoryStream();
            var piece = new byte[1 << 16];
            while (packed.Read(piece) is var count and > 0)
            {
                if (plain.Length + count > LargestBlock) throw Wrong($"expected at most {LargestBlock} bytes in a block, found more");
                plain.Write(piece, 0, count);
            }

            return plain.ToArray();
        }

        throw Wrong("expected a block packed by zlib or not at all, found another");
    }

    private byte[] Bytes(long length, int most)
    {
        if (length < 0 || length > most) throw Wrong($"expected a block of at most {most} bytes, found {length}");
        var bytes = new byte[length];
        return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length ? bytes : throw Wrong("expected a whole block, found the end of the file: it is cut short");
    }

    private PlaceException Wrong(string detail) => new(string.Create(CultureInfo.InvariantCulture, $"{file}: block {_number}: {detail}"));
}
