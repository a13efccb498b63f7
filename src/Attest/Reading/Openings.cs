using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attest.Reading;

/// <summary>Phrases looked for at the beginning of a stretch, found by their first word.</summary>
internal sealed class Openings
{
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _byFirst;

    public Openings(ImmutableArray<string> phrases) =>
        _byFirst = phrases.GroupBy(phrase => FirstWord(phrase).ToString(), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when one of the phrases begins the stretch, as whole words.</summary>
    public bool Begin(ReadOnlySpan<char> stretch) => LengthAt(stretch) > 0;

    /// <summary>Length of the longest phrase that begins the stretch; 0 when none does.</summary>
    public int LengthAt(ReadOnlySpan<char> stretch)
    {
        if (!_byFirst.TryGetValue(FirstWord(stretch), out var phrases)) return 0;
        foreach (var phrase in phrases)
        {
            if (!stretch.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) continue;
            if (phrase.Length == stretch.Length || !char.IsLetterOrDigit(phrase[^1]) || !char.IsLetterOrDigit(stretch[phrase.Length])) return phrase.Length;
        }

        return 0;
    }

    /// <summary>The letters at the beginning, or a single sign.</summary>
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> stretch)
    {
        var length = 0;
        while (length < stretch.Length && char.IsLetter(stretch[length])) length++;
        return stretch[..Math.Max(length, Math.Min(1, stretch.Length))];
    }
}
