namespace Attest.Text;

/// <summary>Tells texts set in capitals, where capitals tell nothing.</summary>
internal static class Capitals
{
    private const int Sample = 4000;

    /// <summary>True when at most one letter in twenty of the first 4,000 characters is small.</summary>
    public static bool Only(ReadOnlySpan<char> text)
    {
        int small = 0, large = 0;
        foreach (var c in text[..Math.Min(text.Length, Sample)])
        {
            if (char.IsAsciiLetterUpper(c) || (c >= 0x80 && char.IsUpper(c))) large++;
            else if ((char.IsAsciiLetterLower(c) || (c >= 0x80 && char.IsLower(c))) && ++small * 20 > Sample) return false; // so many that no rest can outweigh them
        }

        return large > 20 && small * 20 <= large;
    }
}
