namespace Attest.Text;

/// <summary>Tells texts set in capitals, where capitals tell nothing.</summary>
internal static class Capitals
{
    /// <summary>True when at most one letter in twenty of the first 4,000 characters is small.</summary>
    public static bool Only(ReadOnlySpan<char> text)
    {
        int small = 0, large = 0;
        foreach (var c in text[..Math.Min(text.Length, 4000)])
        {
            if (char.IsUpper(c)) large++;
            else if (char.IsLower(c)) small++;
        }

        return large > 20 && small * 20 <= large;
    }
}
