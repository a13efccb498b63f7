using System.Buffers;
using System.Text;
using Attest.Facts;

namespace Attest.Reading;

/// <summary>Turns bytes into characters: byte order mark, then UTF-8 where it holds, then what the sender or the page names, then Windows-1252.</summary>
internal static class PageDecoder
{
    private const int MetaReach = 2048;
    private const double FewBroken = 0.002;
    private const double MostBroken = 0.02;

    private static readonly SearchValues<string> s_charset = SearchValues.Create(["charset"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> s_broken = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(unit => (char)unit).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u001A')), '\uFFFD']);

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; or null and the reason.</summary>
    public static string? Decode(Page page, out Refusal? refusal)
    {
        var bytes = page.Bytes.Span;
        refusal = BinaryKind(bytes) is { } kind ? Refusals.Binary(kind) : null;
        if (refusal is not null) return null;
        var text = Marked(bytes) ?? Unmarked(bytes, page.MediaType);
        if (IsBroken(text)) refusal = Refusals.Encoding;
        return refusal is null ? text : null;
    }

    /// <summary>True when a text in hand cannot have been text: controls, or characters lost in decoding.</summary>
    public static bool IsBroken(ReadOnlySpan<char> text)
    {
        var (broken, most) = (0, text.Length * MostBroken);
        for (var at = text.IndexOfAny(s_broken); at >= 0; at = text.IndexOfAny(s_broken))
        {
            if (++broken > most) return true;
            text = text[(at + 1)..];
        }

        return false;
    }

    private static string? BinaryKind(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8)) return "a PDF file";
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return "a ZIP archive or an office document";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return "compressed with gzip";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD])) return "compressed with Zstandard";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith("GIF8"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "an image";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return "an old office document";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x7F, 0x45, 0x4C, 0x46]) || bytes.StartsWith("MZ\u0090"u8[..2]) && bytes.Contains((byte)0)) return "a program";
        return HasMark(bytes) || WideKind(bytes) is not null || !bytes.Contains((byte)0) ? null : "a binary file";
    }

    private static bool HasMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    private static string? Marked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) && bytes.Length % 4 == 0) return Encoding.UTF32.GetString(bytes[4..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(Even(bytes[2..]));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(Even(bytes[2..]));
        return WideKind(bytes)?.GetString(Even(bytes));
    }

    /// <summary>A file cut in the middle of a character loses that character only.</summary>
    private static ReadOnlySpan<byte> Even(ReadOnlySpan<byte> bytes) => bytes[..(bytes.Length & ~1)];

    /// <summary>UTF-16 without a mark: zeros at every other place of mostly plain characters.</summary>
    private static Encoding? WideKind(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(512, bytes.Length & ~1)];
        if (sample.Length < 8) return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        var most = sample.Length / 2 * 3 / 4;
        if (odd >= most && even == 0) return Encoding.Unicode;
        return even >= most && odd == 0 ? Encoding.BigEndianUnicode : null;
    }

    private static string Unmarked(ReadOnlySpan<byte> bytes, string? mediaType)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        var named = Named(mediaType) ?? Named(Latin(bytes[..Math.Min(MetaReach, bytes.Length)]));
        if (named is not null and not UTF8Encoding) return named.GetString(bytes);
        var text = Encoding.UTF8.GetString(bytes);
        if (text.AsSpan().Count('\uFFFD') <= 1 + text.Length * FewBroken) return text;
        return CodePagesEncodingProvider.Instance.GetEncoding(1252)?.GetString(bytes) ?? Latin(bytes);
    }

    private static string Latin(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    /// <summary>The encoding that "charset=..." names; null when it names none that is known.</summary>
    private static Encoding? Named(string? declaration)
    {
        var rest = declaration.AsSpan();
        for (var at = rest.IndexOfAny(s_charset); at >= 0; at = rest.IndexOfAny(s_charset))
        {
            rest = rest[(at + "charset".Length)..];
            var name = rest.TrimStart(" =\"'");
            var length = name.IndexOfAnyExcept(SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:."));
            if (Known((length < 0 ? name : name[..length]).ToString()) is { } encoding) return encoding;
        }

        return null;
    }

    private static Encoding? Known(string name) => name.ToLowerInvariant() switch
    {
        "" or "unknown" => null,
        "utf-8" or "utf8" => s_strict,
        "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" => CodePagesEncodingProvider.Instance.GetEncoding(1252), // as browsers do
        var other => CodePagesEncodingProvider.Instance.GetEncoding(other),
    };
}
