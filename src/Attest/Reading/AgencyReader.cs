using System.Collections.Frozen;
using Attest.Facts;

namespace Attest.Reading;

/// <summary>Finds the agency a report credits.</summary>
internal sealed class AgencyReader(ReadingLexicon words)
{
    private const int LongestCredit = 60;
    private const int Buckets = 128;
    private const int ShortName = 6; // longer names may be glued to the writer's, where a page lost a line break

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _names = words.Agencies.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly string[] _longestFirst = [.. Spellings(words).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
    private readonly string[]?[] _byFirst = ByFirst(words); // by the low seven bits of the first character, the longest first
    private readonly string[] _told = [.. words.ListOf(CreditKind.Told)];
    private readonly Openings _staff = new(words.ListOf(CreditKind.Staff));

    /// <summary>The agency that a name stands for, capitals disregarded; null when it is none.</summary>
    public string? Named(ReadOnlySpan<char> name) => _names.TryGetValue(name.Trim(" .,;:-–—()[]|/"), out var agency) ? agency : null;

    /// <summary>The agency named as whole words within a byline; null when none is.</summary>
    public string? Within(ReadOnlySpan<char> byline)
    {
        foreach (var name in _longestFirst)
        {
            var at = byline.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || name.Length > ShortName || !char.IsLetter(byline[at - 1])) && EndsWord(byline, at + name.Length)) return words.Agencies[name];
        }

        return null;
    }

    /// <summary>A credit at the end of the last block: "(AP)", "- Reuters", "Source: Xinhua", or the name alone.</summary>
    public string? AtEnd(ReadOnlySpan<char> block, out int start)
    {
        start = 0;
        var last = block.TrimEnd(". ");
        if (Named(last) is { } alone && last.Length <= LongestCredit) return alone;
        var at = last[Math.Max(0, last.Length - LongestCredit)..].LastIndexOfAny("(-–—:");
        if (at < 0) return null;
        at += Math.Max(0, last.Length - LongestCredit);
        if (last[at] is '-' && at > 0 && last[at - 1] is not (' ' or '-' or '.')) return null;
        start = last[at] is ':' ? 0 : at;
        return last[at] is not ':' || start + LongestCredit > last.Length ? Named(last[(at + 1)..]) : null;
    }

    /// <summary>The first agency whose people the text says were spoken to or were there: "told AFP", "an AFP correspondent".</summary>
    public string? SpokenTo(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var name = _byFirst[text[at] & (Buckets - 1)] is { } names && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) ? LongestAt(names, text[at..]) : null;
            if (name is not null && (IsTold(text[..at]) || IsStaff(text[(at + name.Length)..]))) return words.Agencies[name];
            at += name?.Length ?? 1;
        }

        return null;
    }

    /// <summary>As the lexicon has them, and in capitals as old wires do.</summary>
    private static string[] Spellings(ReadingLexicon words) =>
        [.. words.Agencies.Keys.Concat(words.Agencies.Keys.Select(name => name.ToUpperInvariant())).Where(name => name.Length > 1).Distinct(StringComparer.Ordinal)];

    private static string[]?[] ByFirst(ReadingLexicon words)
    {
        var byFirst = new string[]?[Buckets];
        foreach (var names in Spellings(words).GroupBy(name => name[0] & (Buckets - 1))) byFirst[names.Key] = [.. names.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
        return byFirst;
    }

    private static string? LongestAt(string[] names, ReadOnlySpan<char> rest)
    {
        foreach (var name in names)
            if (rest.StartsWith(name, StringComparison.Ordinal) && EndsWord(rest, name.Length)) return name;
        return null;
    }

    private bool IsTold(ReadOnlySpan<char> before)
    {
        var said = before.TrimEnd();
        foreach (var phrase in _told)
            if (said.EndsWith(phrase, StringComparison.OrdinalIgnoreCase) && (said.Length == phrase.Length || !char.IsLetter(said[^(phrase.Length + 1)]))) return true;
        return false;
    }

    private bool IsStaff(ReadOnlySpan<char> after)
    {
        if (after.StartsWith("'s", StringComparison.Ordinal) || after.StartsWith("’s", StringComparison.Ordinal)) after = after[2..];
        else if (after.StartsWith("'", StringComparison.Ordinal) || after.StartsWith("’", StringComparison.Ordinal)) after = after[1..];
        return after.Length > 1 && char.IsWhiteSpace(after[0]) && _staff.Begin(after.TrimStart());
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
