using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reading;

/// <summary>Reads a line that says who wrote: "By Ilse Maran and Tor Vell, Associated Press".</summary>
internal sealed class BylineReader(ReadingLexicon words)
{
    private const int Longest = 140;
    private const int MostNameWords = 5;

    private readonly Openings _by = new(words.ListOf(CreditKind.By));
    private readonly string[] _agencies = [.. words.Agencies.Keys.Where(name => name.Length > 3).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
    private readonly string[] _jobs = [.. words.ListOf(CreditKind.Job).OrderByDescending(job => job.Length)];

    /// <summary>The names; empty when the line is no byline.</summary>
    public ImmutableArray<string> Read(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || line[^1] is '.' or '?' or '!') return [];
        var opening = _by.LengthAt(line);
        return opening == 0 ? [] : Names(line[opening..].TrimStart(" :"));
    }

    /// <summary>The names in a list: apart by commas, "and", "&amp;"; jobs and agencies taken off.</summary>
    public ImmutableArray<string> Names(ReadOnlySpan<char> list)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        while (list.Length > 0)
        {
            var end = Cut(list, out var next);
            var name = WithoutJob(list[..end].Trim(" .,;|/"));
            if (IsName(name)) names.Add(name.ToString());
            else if (names.Count == 0 && name.Length > 0 && !words.Agencies.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out _)) return [];
            list = list[next..];
        }

        return names.ToImmutable();
    }

    private static int Cut(ReadOnlySpan<char> list, out int next)
    {
        var (end, width) = (list.Length, 0);
        foreach (var mark in (ReadOnlySpan<string>)[",", ";", " and ", " AND ", " And ", " und ", " et ", " y ", " e ", " - ", " & ", " | ", "/", " for ", " in "])
        {
            var at = list.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0 && at < end) (end, width) = (at, mark.Length);
        }

        next = end + width;
        return end;
    }

    private ReadOnlySpan<char> WithoutJob(ReadOnlySpan<char> name)
    {
        foreach (var agency in _agencies)
            if (name.Length > agency.Length && name.EndsWith(agency, StringComparison.Ordinal)) name = name[..^agency.Length].TrimEnd();
        foreach (var job in _jobs)
            if (name.EndsWith(job, StringComparison.OrdinalIgnoreCase)) name = name[..^job.Length].TrimEnd(" ,");
        return name;
    }

    private bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length < 3 || words.Agencies.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out _)) return false;
        var count = 0;
        for (var cursor = new WordCursor(name); cursor.MoveNext(); count++)
            if (char.IsAsciiDigit(cursor.Word[0]) || (!char.IsUpper(cursor.Word[0]) && (cursor.Word.Length > 3 || count == 0))) return false;
        return count is > 1 and <= MostNameWords;
    }
}
