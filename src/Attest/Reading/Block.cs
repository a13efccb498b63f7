using Attest.Facts;

namespace Attest.Reading;

/// <summary>A paragraph or a line of a text, without the blanks around it.</summary>
internal readonly record struct Block(int Start, int End)
{
    public int Length => End - Start;

    public TextSpan Span => TextSpan.Between(Start, End);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>The stretch without the blanks (and byte order marks) at its ends.</summary>
    public static Block Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return new(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
