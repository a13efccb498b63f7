using System.Buffers.Binary;

namespace Attest.Places.Files;

/// <summary>The first bytes of a gazetteer file: what it is, its version, its digest, and where each section lies.</summary>
/// <remarks>Little-endian: 8 bytes of magic, the format's version, the version of the folding of names, 32 bytes of SHA-256 over all that follows the header, then offset and length of each section.</remarks>
internal static class WorldHeader
{
    public const int Length = 256;

    /// <summary>Raised when the layout of a section changes.</summary>
    private const int Format = 1;

    /// <summary>Raised when <see cref="Text.Folding"/>, <see cref="Text.NameCutter"/> or <see cref="NameKey"/> give other digests.</summary>
    private const int Folding = 1;

    private const int DigestAt = 16, SectionsAt = 48;

    private static ReadOnlySpan<byte> Magic => "ATTESTGZ"u8;

    public static int Sections { get; } = Enum.GetValues<WorldSection>().Length;

    public static byte[] Write(ReadOnlySpan<byte> digest, ReadOnlySpan<(long Offset, long Length)> sections)
    {
        var header = new byte[Length];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), Format);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), Folding);
        digest.CopyTo(header.AsSpan(DigestAt));
        for (var i = 0; i < sections.Length; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(SectionsAt + i * 16), sections[i].Offset);
            BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(SectionsAt + i * 16 + 8), sections[i].Length);
        }

        return header;
    }

    public static ReadOnlySpan<byte> Digest(ReadOnlySpan<byte> header) => header.Slice(DigestAt, 32);

    /// <summary>Where the sections lie.</summary>
    /// <exception cref="PlaceException">It is no gazetteer file, one of another version, or cut short.</exception>
    public static (long Offset, int Length)[] Read(ReadOnlySpan<byte> header, long size, string file)
    {
        if (header.Length < Length || !header.StartsWith(Magic)) throw new PlaceException(file, 0, "expected a gazetteer file, found something else");
        var (format, folding) = (BinaryPrimitives.ReadInt32LittleEndian(header[8..]), BinaryPrimitives.ReadInt32LittleEndian(header[12..]));
        if (format != Format || folding != Folding) throw new PlaceException(file, 0, $"expected version {Format}.{Folding} of the format, found {format}.{folding}; import it again");
        var sections = new (long Offset, int Length)[Sections];
        for (var i = 0; i < sections.Length; i++)
        {
            var (offset, length) = (BinaryPrimitives.ReadInt64LittleEndian(header[(SectionsAt + i * 16)..]), BinaryPrimitives.ReadInt64LittleEndian(header[(SectionsAt + i * 16 + 8)..]));
            if (offset < WorldHeader.Length || length is < 0 or > int.MaxValue || offset > size || length > size - offset) throw new PlaceException(file, 0, $"expected {length} bytes at {offset}, found the file's end at {size}");
            sections[i] = (offset, (int)length);
        }

        return sections;
    }
}
