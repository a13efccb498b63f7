using System.Globalization;
using System.Text.Unicode;

namespace Attest.Places.Imports;

/// <summary>The lines of a stream as bytes of UTF-8, checked, none longer than a mebibyte.</summary>
/// <param name="stream">The stream.</param>
/// <param name="file">What it is called in messages.</param>
internal sealed class TextLines(Stream stream, string file)
{
    /// <summary>The longest line, in bytes. Those of GeoNames have some fifteen thousand at most.</summary>
    public const int Longest = 1 << 20;

    private byte[] _buffer = new byte[1 << 16];
    private int _from, _to;
    private bool _ended;

    /// <summary>Number of the line last read, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>True when the line last read is the end of the stream and no line feed closes it.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The next line without its end; valid until the next call.</summary>
    /// <exception cref="PlaceException">It is too long or no UTF-8.</exception>
    public bool Next(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var rest = _buffer.AsSpan(_from, _to - _from);
            var end = rest[searched..].IndexOf((byte)'\n');
            if (end >= 0) return Give(searched + end, 1, out line);
            if (_ended)
            {
                line = default;
                IsOpen = rest.Length > 0;
                return IsOpen && Give(rest.Length, 0, out line);
            }

            searched = rest.Length;
            if (searched >= Longest) throw new PlaceException(file, Number + 1, string.Create(CultureInfo.InvariantCulture, $"expected lines of at most {Longest} bytes, found a longer one"));
            Fill();
        }
    }

    private bool Give(int length, int skip, out ReadOnlySpan<byte> line)
    {
        Number++;
        line = _buffer.AsSpan(_from, length);
        _from += length + skip;
        if (Number == 1 && line.StartsWith("\uFEFF"u8)) line = line[3..];
        if (line.EndsWith("\r"u8)) line = line[..^1];
        if (length > Longest) throw new PlaceException(file, Number, string.Create(CultureInfo.InvariantCulture, $"expected lines of at most {Longest} bytes, found {length}"));
        return Utf8.IsValid(line) ? true : throw new PlaceException(file, Number, "expected UTF-8, found bytes that are none");
    }

    private void Fill()
    {
        if (_from > 0)
        {
            _buffer.AsSpan(_from, _to - _from).CopyTo(_buffer);
            (_from, _to) = (0, _to - _from);
        }

        if (_to == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.Read(_buffer, _to, _buffer.Length - _to);
        if (read == 0) _ended = true;
        _to += read;
    }
}
