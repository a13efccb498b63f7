using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using Attest.Facts;

namespace Attest.Reading.Html;

/// <summary>Takes the article, and what the page says of it, out of HTML.</summary>
internal sealed class PageArticle(ReadingLexicon words)
{
    private static readonly HtmlParserOptions s_options = new()
    {
        // what is left out here costs a fifth of the parser's time, and no reader of articles needs it
        ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => IsRead(name.Span),
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipScriptText = true,
        SkipRawText = true,
    };

    private readonly CueReader _cues = new(words);
    private readonly BodyText _text = new(new FurnitureReader(words));
    private readonly HeaderReader _headers = new(words);

    /// <summary>The article's text, paragraphs with an empty line between, and its header; the text is empty when the page has no article.</summary>
    public (string Text, PageHeader Header) Read(string html, string? address)
    {
        using var document = new HtmlParser(s_options).ParseDocument(TagGuard.Flatten(html));
        var tree = new TreeBuilder(_cues).Build(document);
        var linked = LinkedFacts.In(html);
        var header = _headers.Read(tree, linked, address);
        var text = _text.Of(tree, header.Title);
        return (linked.Body is { } body && body.Length > text.Length * 3 ? body : text, header);
    }

    private static bool IsRead(ReadOnlySpan<char> name) => name.Length switch
    {
        2 => name is "id",
        3 => name is "rel",
        4 => name is "href" or "name" or "role" or "lang",
        5 => name is "class" or "style" or "title",
        6 => name is "hidden",
        7 => name is "content" or "pubdate",
        8 => name is "property" or "itemprop" or "datetime",
        10 => name is "http-equiv",
        _ => false,
    };
}
