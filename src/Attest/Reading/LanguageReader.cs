using System.Collections.Frozen;
using Attest.Facts;

namespace Attest.Reading;

/// <summary>Tells the language of a text by its small words, or by its script. In doubt it is English.</summary>
internal sealed class LanguageReader(ReadingLexicon words)
{
    /// <summary>What a text is taken for when nothing tells.</summary>
    public const string Default = "en";

    /// <summary>From this length on, a text tells its language itself.</summary>
    public const int TellingLength = 300;

    private const int Sample = 1500;
    private const int LeastHits = 8;
    private const int Margin = 2;
    private const double LeastShare = 0.12;
    private const int LeastLetters = 40;
    private const char FirstOfScripts = '\u0370'; // what stands before it is Latin

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _small = words.SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly int _english = words.Languages.IndexOf(Default);

    /// <summary>ISO 639-1 code.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(Sample, text.Length)];
        if (ByScript(sample) is { } language) return language;
        Span<int> hits = stackalloc int[32];
        hits.Clear();
        var count = 0;
        for (var cursor = new WordCursor(sample); cursor.MoveNext(); count++)
        {
            if (!_small.TryGetValue(cursor.Word, out var bits)) continue;
            for (; bits != 0; bits &= bits - 1) hits[int.TrailingZeroCount(bits)]++;
        }

        return ByWords(hits[..words.Languages.Length], count);
    }

    /// <summary>The language itself out of a tag such as "en-GB", lower case; null for none.</summary>
    public static string? Primary(string? tag)
    {
        var name = tag.AsSpan().Trim();
        var end = name.IndexOfAny('-', '_');
        return name.IsEmpty ? null : (end < 0 ? name : name[..end]).ToString().ToLowerInvariant();
    }

    private string ByWords(ReadOnlySpan<int> hits, int count)
    {
        var best = 0;
        for (var i = 1; i < hits.Length; i++)
            if (hits[i] > hits[best]) best = i;
        if (hits.Length == 0 || hits[best] < LeastHits || hits[best] < count * LeastShare) return Default;
        var english = _english < 0 ? 0 : hits[_english];
        return hits[best] >= english * Margin ? words.Languages[best] : Default;
    }

    private string? ByScript(ReadOnlySpan<char> sample)
    {
        if (!sample.ContainsAnyInRange(FirstOfScripts, '\uFFFF')) return null;
        Span<int> counts = stackalloc int[64];
        counts.Clear();
        var letters = 0;
        foreach (var c in sample)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c >= FirstOfScripts) Count(c, counts);
        }

        for (var i = 0; i < words.Scripts.Length && i < counts.Length; i++)
            if (letters >= LeastLetters && counts[i] * 2 > letters) return words.Scripts[i].Language;
        return null;
    }

    private void Count(char c, Span<int> counts)
    {
        for (var i = 0; i < words.Scripts.Length && i < counts.Length; i++)
            if (c >= words.Scripts[i].First && c <= words.Scripts[i].Last) counts[i]++;
    }
}
