namespace Attest.Lexicons.Patterns;

/// <summary>Compares sets of bits word by word.</summary>
internal sealed class BitsComparer : IEqualityComparer<ulong[]>
{
    public static BitsComparer Instance { get; } = new();

    public bool Equals(ulong[]? x, ulong[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(ulong[] obj)
    {
        ulong hash = 14695981039346656037;
        foreach (var word in obj) hash = unchecked((hash ^ word ^ (word >> 29)) * 1099511628211);
        return unchecked((int)(hash ^ (hash >> 32)));
    }
}
