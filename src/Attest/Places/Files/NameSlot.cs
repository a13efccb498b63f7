using System.Runtime.InteropServices;

namespace Attest.Places.Files;

/// <summary>A slot of the table of names: a name or the beginning of one.</summary>
/// <param name="Key">Its digest (<see cref="NameKey"/>); 0 in an empty slot.</param>
/// <param name="Posting">Its first posting; -1 for a beginning that is no name.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct NameSlot(ulong Key, int Posting)
{
    /// <summary>Where a digest is looked for first in a table of 2^(64 - shift) slots.</summary>
    public static int Home(ulong key, int shift) => (int)(unchecked(key * 0x9E3779B97F4A7C15) >> shift);
}
