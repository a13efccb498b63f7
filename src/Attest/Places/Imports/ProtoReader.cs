namespace Attest.Places.Imports;

/// <summary>Walks the fields of a Protocol Buffers message.</summary>
/// <param name="bytes">The message.</param>
internal ref struct ProtoReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Number of the field last read.</summary>
    public int Field { get; private set; }

    /// <summary>Its value where it is a number; its length where it is bytes.</summary>
    public ulong Value { get; private set; }

    /// <summary>Its bytes where it is text, a message or packed numbers.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    public readonly bool AtEnd => _rest.Length == 0;

    /// <summary>The next field; false at the end.</summary>
    /// <exception cref="InvalidDataException">The bytes are no message.</exception>
    public bool Next()
    {
        if (_rest.Length == 0) return false;
        var key = Varint();
        Field = key >> 3 is > 0 and < int.MaxValue and var field ? (int)field : throw Damaged();
        Bytes = default;
        Value = 0;
        switch (key & 7)
        {
            case 0:
                Value = Varint();
                break;
            case 1:
                Bytes = Take(8);
                break;
            case 2:
                Value = Varint();
                Bytes = Take(Value);
                break;
            case 5:
                Bytes = Take(4);
                break;
            default:
                throw Damaged();
        }

        return true;
    }

    /// <summary>The next number of a packed list.</summary>
    public ulong Varint()
    {
        ulong number = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (_rest.Length == 0) throw Damaged();
            var one = _rest[0];
            _rest = _rest[1..];
            number |= (ulong)(one & 0x7F) << shift;
            if (one < 0x80) return number;
        }

        throw Damaged();
    }

    /// <summary>The next number of a packed list that may be below zero.</summary>
    public long Zigzag() => Signed(Varint());

    /// <summary>A number that may be below zero, as it is written: 0, -1, 1, -2 …</summary>
    public static long Signed(ulong number) => (long)(number >> 1) ^ -(long)(number & 1);

    private ReadOnlySpan<byte> Take(ulong length)
    {
        if (length > (ulong)_rest.Length) throw Damaged();
        var taken = _rest[..(int)length];
        _rest = _rest[(int)length..];
        return taken;
    }

    private static InvalidDataException Damaged() => new("a message of OpenStreetMap's format is cut short or damaged");
}
