using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reading.Html;

/// <summary>Weighs what a page says of its article: headline, outlet, writers, day, language, address.</summary>
internal sealed class HeaderReader(ReadingLexicon words)
{
    private const int MostOutletWords = 6;
    private const int LongestByline = 120;
    private const int MostAuthors = 12;

    private readonly BylineReader _bylines = new(words);
    private readonly Openings _by = new(words.ListOf(CreditKind.PageBy));
    private readonly PublicationDay _days = new(words);

    public PageHeader Read(PageTree tree, LinkedFacts linked, string? address)
    {
        var signs = tree.Signs;
        var outlet = First(signs, "og:site_name") ?? linked.Outlet ?? First(signs, "application-name", "dc.publisher", "publisher");
        var canonical = Absolute(signs.Canonical) ?? Absolute(First(signs, "og:url"));
        var byline = Byline(signs, linked);
        var published = _days.Of(signs, linked, address ?? canonical);
        return new PageHeader
        {
            Title = Title(signs, linked, outlet),
            Outlet = outlet,
            Authors = Authors(signs, linked, outlet),
            Byline = byline,
            Published = published ?? _days.Visible(tree),
            PublishedInferred = published is null,
            Address = canonical,
            Language = Code(signs.Language) ?? Code(linked.Language) ?? Code(First(signs, "og:locale", "content-language", "language")),
        };
    }

    private static string? First(PageSigns signs, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (signs.Metas.TryGetValue(key, out var content)) return Clean(content);
        return null;
    }

    private static string Clean(string text) => string.Join(' ', References.Decode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Absolute(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    private static string? Code(string? language) =>
        language?.Trim() is { Length: >= 2 } tag && (tag.Length == 2 || tag[2] is '-' or '_') && char.IsAsciiLetter(tag[0]) && char.IsAsciiLetter(tag[1]) ? tag[..2].ToLowerInvariant() : null;

    private string? Title(PageSigns signs, LinkedFacts linked, string? outlet)
    {
        var own = First(signs, "og:title") ?? (linked.Headline is null ? null : Clean(linked.Headline)) ?? First(signs, "twitter:title", "dc.title", "title");
        var window = signs.Title is null ? null : Clean(signs.Title);
        foreach (var heading in signs.Headings)
            if (heading.Length > 8 && ((own ?? window) is not { } named || named.Contains(heading, StringComparison.OrdinalIgnoreCase))) return heading;
        var title = own ?? window;
        return title is null ? signs.Headings.Find(heading => heading.Length > 0) : WithoutSite(title, outlet);
    }

    /// <summary>"Four dead at customs post | Harbour Gazette": the short part at the end (or the outlet's name at the beginning) goes.</summary>
    private string WithoutSite(string title, string? outlet)
    {
        foreach (var separator in words.TitleSeparators)
        {
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && outlet is not null && title[..first].Trim().Equals(outlet, StringComparison.OrdinalIgnoreCase)) return title[(first + separator.Length)..].Trim();
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last <= 0) continue;
            var (before, after) = (title[..last].Trim(), title[(last + separator.Length)..].Trim());
            if (after.Equals(outlet, StringComparison.OrdinalIgnoreCase)) return before;
            if (before.Length > after.Length && IsSiteName(after)) return outlet is null || separator.Trim() is "|" or "»" or "«" ? WithoutSite(before, outlet) : before;
        }

        return title;
    }

    /// <summary>A few words, each with a capital, or an address.</summary>
    private static bool IsSiteName(string part)
    {
        var count = 0;
        for (var cursor = new WordCursor(part); cursor.MoveNext(); count++)
            if (!char.IsUpper(cursor.Word[0]) && cursor.Word.Length > 3 && !part.Contains('.', StringComparison.Ordinal)) return false;
        return count is > 0 and <= MostOutletWords;
    }

    private ImmutableArray<string> Authors(PageSigns signs, LinkedFacts linked, string? outlet)
    {
        var named = Names(linked.Authors, outlet);
        if (named.IsEmpty) named = Names(signs.MetaAuthors.Where(author => !author.Contains("://", StringComparison.Ordinal)), outlet);
        if (named.IsEmpty && IsWriters(signs) && signs.Metas.TryGetValue("twitter:data1", out var writer)) named = Names([writer], outlet);
        return named.IsEmpty ? FromBylines(signs, outlet) : named;
    }

    /// <summary>The first label of the card for messages names the writer ("Written by").</summary>
    private bool IsWriters(PageSigns signs) => signs.Metas.TryGetValue("twitter:label1", out var label) && _by.Begin(label);

    private ImmutableArray<string> FromBylines(PageSigns signs, string? outlet)
    {
        foreach (var byline in signs.Bylines)
        {
            if (byline.Length is 0 or > LongestByline) continue;
            var names = Names([byline], outlet);
            if (!names.IsEmpty) return names;
        }

        return [];
    }

    private ImmutableArray<string> Names(IEnumerable<string> said, string? outlet) =>
        [.. said.SelectMany(text => (IEnumerable<string>)_bylines.Names(WithoutBy(Clean(text)))).Where(name => !name.Equals(outlet, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAuthors)];

    private string WithoutBy(string text) => text[_by.LengthAt(text)..].TrimStart(' ', ':');

    private static string? Byline(PageSigns signs, LinkedFacts linked)
    {
        var all = string.Join("; ", linked.Authors.Concat(signs.MetaAuthors).Concat(signs.Bylines.Where(byline => byline.Length <= LongestByline)).Take(MostAuthors));
        return all.Length == 0 ? null : all;
    }
}
