using System.Globalization;
using Attest.Facts;

namespace Attest.Reading.Html;

/// <summary>Tells the day a page was published, by metadata before elements, and published before modified.</summary>
internal sealed class PublicationDay(ReadingLexicon words)
{
    private const int LongestLine = 120;

    private static readonly string[] s_published =
    [
        "article:published_time", "og:article:published_time", "article:published", "datepublished", "date_published", "pubdate", "publishdate", "publish-date",
        "publish_date", "publication_date", "published_time", "published_date", "cxenseparse:recs:publishtime", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date.created",
        "dcterms.created", "dc.date", "dcterms.date", "citation_publication_date", "citation_date", "article_date_original", "originalpublicationdate", "cdate", "pdate", "ptime", "pub_date", "displaydate",
        "date", "article.published", "article.created", "article:post_date", "datecreated", "created", "og:published_time", "og:pubdate", "bt:pubdate", "vr:published_time", "rnews:datepublished", "shareaholic:article_published_time",
    ];

    private static readonly string[] s_modified =
    [
        "article:modified_time", "og:updated_time", "lastmod", "last-modified", "datemodified", "modified_time", "dc.date.modified", "dcterms.modified", "revised", "article.updated", "utime", "lastdate", "og:modified_time",
    ];

    /// <summary>The day; null when nothing tells it.</summary>
    public DateOnly? Of(PageSigns signs, LinkedFacts linked, string? address) =>
        FromMetas(signs, s_published) ?? Parse(linked.Published) ?? FromDays(signs, least: 6) ?? (AddressReader.Day(address) is null ? FromDays(signs, least: 3) ?? Parse(linked.Modified) ?? FromMetas(signs, s_modified) ?? FromDays(signs, least: 0) : null);

    /// <summary>The first day that a short line of the page tells, or its window title; null when none does.</summary>
    public DateOnly? Visible(PageTree tree)
    {
        foreach (var line in tree.Lines)
            if (line.Text.Length is >= 8 and <= LongestLine && InWords(line.Text) is { } day) return day;
        return Parse(tree.Signs.Title);
    }

    private DateOnly? FromMetas(PageSigns signs, string[] keys)
    {
        foreach (var key in keys)
            if (signs.Metas.TryGetValue(key, out var content) && Parse(content) is { } day) return day;
        return null;
    }

    private DateOnly? FromDays(PageSigns signs, int least)
    {
        var (best, weight) = ((DateOnly?)null, least - 1);
        foreach (var sign in signs.Days)
            if (sign.Weight > weight && Parse(sign.Text) is { } day) (best, weight) = (day, sign.Weight);
        return best;
    }

    /// <summary>An ISO date or date-time, or a date in words with its year anywhere in a short text.</summary>
    internal DateOnly? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var said = text.AsSpan().Trim();
        if (said.Length >= 10 && DateOnly.TryParseExact(said[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Plausible(day);
        if (said.Length >= 8 && said[..8].IndexOfAnyExceptInRange('0', '9') < 0 && DateOnly.TryParseExact(said[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return Plausible(day);
        return InWords(said);
    }

    private DateOnly? InWords(ReadOnlySpan<char> said)
    {
        for (var cursor = new WordCursor(said); cursor.MoveNext();)
            if (WrittenDate.TryReadAt(said[cursor.Start..], words.Months, out var date, out _) && date.Year > 99 && date.Resolve(null) is { } day) return Plausible(day);
        return null;
    }

    private static DateOnly? Plausible(DateOnly day) => day.Year is >= 1980 and <= 2100 ? day : null;
}
