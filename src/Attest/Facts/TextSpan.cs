namespace Attest.Facts;

/// <summary>A stretch of the stored text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first unit, from 0.</param>
/// <param name="Length">How many units it covers; 0 for an empty span.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>True when the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>True when <paramref name="offset"/> lies inside.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;
}
