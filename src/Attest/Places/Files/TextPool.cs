using System.Text;

namespace Attest.Places.Files;

/// <summary>Texts one behind the other, each behind a byte that says how long it is; the same text stands there once.</summary>
internal sealed class TextPool
{
    private readonly List<byte> _bytes = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    /// <summary>Where a text stands. One of more than 255 bytes is cut at a character.</summary>
    public int Add(string text)
    {
        if (_known.TryGetValue(text, out var at)) return at;
        var bytes = Encoding.UTF8.GetBytes(text);
        var length = Math.Min(bytes.Length, byte.MaxValue);
        while (length < bytes.Length && (bytes[length] & 0xC0) == 0x80) length--;
        at = _bytes.Count;
        _bytes.Add((byte)length);
        _bytes.AddRange(bytes.AsSpan(0, length));
        return _known[text] = at;
    }

    public byte[] ToArray() => [.. _bytes];
}
