using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Attest.Reading.Html;

/// <summary>Takes the article out of a parsed page.</summary>
internal static class PageArticle
{
    /// <summary>The paragraphs of the page, an empty line between them; empty when it has none.</summary>
    public static string TextOf(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var paragraphs = document.QuerySelectorAll("p").Select(paragraph => paragraph.Text().Trim()).Where(text => text.Length > 0);
        return string.Join("\n\n", paragraphs);
    }
}
