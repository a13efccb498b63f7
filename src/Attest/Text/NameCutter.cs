using System.Buffers;
using System.Text;

namespace Attest.Text;

/// <summary>Cuts a name of a data file, still in UTF-8, into the digests <see cref="Tokenizer"/> gives the same name in a text. Hyphens are left out, so that "Port-au-Prince" and "Port au Prince" are one name.</summary>
public static class NameCutter
{
    private static readonly SearchValues<byte> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -"u8);

    /// <summary>Digest of a hyphen as a token.</summary>
    public static ulong Hyphen { get; } = Folding.Hash("-");

    /// <summary>Digest of an opening bracket as a token.</summary>
    public static ulong Bracket { get; } = Folding.Hash("(");

    /// <summary>Cuts a name.</summary>
    /// <param name="name">The name in UTF-8, without tabs or line ends.</param>
    /// <param name="stopsBelong">True to take the full stop of "St." as part of the word, as a tokenizer does whose vocabulary holds the abbreviation; false to take it as a mark.</param>
    /// <param name="words">Receives the digests; tokens beyond its length are left out.</param>
    /// <returns>How many.</returns>
    public static int Cut(ReadOnlySpan<byte> name, bool stopsBelong, Span<ulong> words)
    {
        if (!name.ContainsAnyExcept(Plain)) return CutPlain(name, words);
        Span<char> wide = stackalloc char[256];
        var length = Widen(name, wide);
        ReadOnlySpan<char> text = wide[..length];
        var count = 0;
        for (var at = 0; at < text.Length && count < words.Length;)
        {
            var end = EndOf(text, at, stopsBelong);
            var c = text[at];
            if (c != ' ' && c != '-') words[count++] = Folding.Hash(text[at..end]);
            at = end;
        }

        return count;
    }

    /// <summary>Nine names in ten are letters, blanks and hyphens: their digests are made from the bytes.</summary>
    private static int CutPlain(ReadOnlySpan<byte> name, Span<ulong> words)
    {
        var count = 0;
        for (var at = 0; at < name.Length && count < words.Length; at++)
        {
            if (name[at] is (byte)' ' or (byte)'-') continue;
            var hash = Folding.Begin;
            for (; at < name.Length && name[at] is not ((byte)' ' or (byte)'-'); at++) hash = Folding.Step(hash, (char)name[at]);
            words[count++] = hash;
        }

        return count;
    }

    private static int Widen(ReadOnlySpan<byte> name, Span<char> wide)
    {
        if (name.Length > wide.Length) name = name[..wide.Length];
        if (!Ascii.IsValid(name)) return Encoding.UTF8.GetChars(name, wide);
        for (var i = 0; i < name.Length; i++) wide[i] = (char)name[i];
        return name.Length;
    }

    private static int EndOf(ReadOnlySpan<char> text, int at, bool stopsBelong)
    {
        var end = at;
        while (end < text.Length && (IsLetter(text[end]) || IsWithin(text, end)))
        {
            end++;
            if (end == at + 2 && IsElision(text, at)) return end;
        }

        if (end == at)
        {
            if (char.IsAsciiDigit(text[at])) while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            else end += text[at] is '\'' or '\u2019' && at + 1 < text.Length && text[at + 1] is 's' ? 2 : 1;
            return end;
        }

        if (end >= text.Length || text[end] != '.') return end;
        var single = end - at == 1 && ((end + 1 < text.Length && IsLetter(text[end + 1])) || char.IsUpper(text[at]));
        if (!single && !stopsBelong) return end;
        end++;
        while (single && end + 1 < text.Length && IsLetter(text[end]) && text[end + 1] == '.') end += 2;
        return end;
    }

    private static bool IsLetter(char c) => c < 0x80 ? char.IsAsciiLetter(c) : char.IsLetter(c) || char.IsSurrogate(c);

    /// <summary>As the tokenizer parts "d'Ivoire".</summary>
    private static bool IsElision(ReadOnlySpan<char> text, int at) =>
        Folding.Fold(text[at]) is 'd' or 'l' && text[at + 1] is '\'' or '\u2019' && at + 2 < text.Length && char.IsUpper(text[at + 2]);

    private static bool IsWithin(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('\'' or '\u2019') || at == 0 || at + 1 >= text.Length || !IsLetter(text[at + 1]) || !IsLetter(text[at - 1])) return false;
        return !(text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || !IsLetter(text[at + 2])));
    }
}
