using Attest.Places.Files;

namespace Attest.Places;

/// <summary>Finds places whose names are spelled a little differently.</summary>
/// <param name="world">The gazetteers.</param>
/// <param name="country">ISO alpha-2 of the only country looked in; null for all.</param>
internal sealed class SpellingSearch(PlaceLayers world, string? country)
{
    private const int MostFound = 200;
    private readonly int _country = country is null ? -1 : CountryCode.Of(country);

    /// <summary>Places whose name has the same skeleton.</summary>
    public List<int> BySound(string name)
    {
        var found = new List<int>();
        var key = Skeleton.Of(name);
        if (key == NameKey.Nothing) return found;
        for (var layer = 0; layer < world.Files.Count; layer++)
        {
            var skeletons = world.Files[layer].Skeletons;
            for (var at = First(skeletons, key); at < skeletons.Length && skeletons[at].Key == key && found.Count < MostFound; at++)
            {
                var place = PlaceLayers.PlaceAt(layer, skeletons[at].Posting);
                if (_country < 0 || world[place].Country == _country) found.Add(place);
            }
        }

        return found;
    }

    /// <summary>Places of the country whose name differs by one letter that is added, left out or another; accents and case do not count.</summary>
    public List<int> ByLetter(string name)
    {
        var found = new List<int>();
        var letters = Folded(name);
        if (letters.Length < 4) return found; // with three, everything is near
        for (var layer = 0; layer < world.Files.Count; layer++)
        {
            var file = world.Files[layer];
            var places = file.Places;
            for (var row = 0; row < places.Length && found.Count < MostFound; row++)
                if (places[row].Country == _country && places[row].Kind != PlaceKind.Country && IsNear(letters, Folded(file.Text(places[row].Name)))) found.Add(PlaceLayers.PlaceAt(layer, row));
        }

        return found;
    }

    /// <summary>True when one letter at most parts two words.</summary>
    internal static bool IsNear(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > other.Length) return IsNear(other, one);
        if (other.Length - one.Length > 1) return false;
        var same = one.CommonPrefixLength(other);
        if (one.Length < other.Length) return one[same..].SequenceEqual(other[(same + 1)..]);
        return same == one.Length || one[(same + 1)..].SequenceEqual(other[(same + 1)..]);
    }

    private static string Folded(string name) => string.Concat(Plain.Of(name).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static int First(ReadOnlySpan<NameSlot> skeletons, ulong key)
    {
        int low = 0, high = skeletons.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (skeletons[middle].Key < key) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
