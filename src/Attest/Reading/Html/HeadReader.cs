using AngleSharp.Dom;

namespace Attest.Reading.Html;

/// <summary>Takes what meta, link and title elements say.</summary>
internal static class HeadReader
{
    public static void Take(IElement element, string name, PageSigns signs)
    {
        if (name == "title") signs.Title ??= TreeBuilder.ShortText(element);
        else if (name == "link" && element.GetAttribute("rel") is "canonical") signs.Canonical ??= element.GetAttribute("href");
        else if (name == "meta" && element.GetAttribute("content")?.Trim() is { Length: > 0 } content) TakeMeta(element, content, signs);
    }

    private static void TakeMeta(IElement element, string content, PageSigns signs)
    {
        var key = (element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv"))?.Trim().ToLowerInvariant();
        if (string.IsNullOrEmpty(key)) return;
        if (key is "author" or "article:author" or "dc.creator" or "byl" or "parsely-author" or "sailthru.author" or "og:article:author") signs.MetaAuthors.Add(content);
        signs.Metas.TryAdd(key, content);
    }
}
