using System.Runtime.InteropServices;

namespace Attest.Extraction;

/// <summary>Looks things up in lists that stand in the order of the text, without walking them.</summary>
internal static class InOrder
{
    /// <summary>Index of the first item whose place is at or after another; the count where all lie before it.</summary>
    /// <param name="items">Items whose places never fall.</param>
    /// <param name="place">A token, or the number of a sentence.</param>
    /// <param name="placeOf">Where an item stands.</param>
    public static int From<T>(List<T> items, int place, Func<T, int> placeOf) => From<T>(CollectionsMarshal.AsSpan(items), place, placeOf);

    /// <summary>The same in an array.</summary>
    public static int From<T>(ReadOnlySpan<T> items, int place, Func<T, int> placeOf)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (placeOf(items[middle]) < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
