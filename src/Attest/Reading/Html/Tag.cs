using System.Collections.Frozen;

namespace Attest.Reading.Html;

/// <summary>What an element is to a reader of articles.</summary>
internal enum Tag
{
    /// <summary>A stretch within a line: span, em, b, ...</summary>
    Inline,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>A box: div, section, td, ...</summary>
    Box,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>Text with its own line breaks.</summary>
    Preformatted,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>The first heading.</summary>
    Title,

    /// <summary>Another heading.</summary>
    Heading,

    /// <summary>The element made for articles.</summary>
    Article,

    /// <summary>The element made for a page's main part.</summary>
    Main,

    /// <summary>A header: holds headline, byline and date, seldom text.</summary>
    Header,

    /// <summary>Holds no text of the article, but perhaps its date: footer, nav, aside, figure, form.</summary>
    Apart,

    /// <summary>Holds nothing for readers: script, style, button, ...</summary>
    Nothing,

    /// <summary>A day or time.</summary>
    Time,
}

/// <summary>Sorts elements by name.</summary>
internal static class Tags
{
    private static readonly FrozenDictionary<string, Tag> s_tags = Table();

    /// <summary>An unknown element is a box when its name has a hyphen, as those of scripts have, and part of a line otherwise.</summary>
    public static Tag Of(string name) => s_tags.TryGetValue(name, out var tag) ? tag : name.Contains('-', StringComparison.Ordinal) ? Tag.Box : Tag.Inline;

    private static FrozenDictionary<string, Tag> Table()
    {
        var tags = new Dictionary<string, Tag>(StringComparer.Ordinal);
        Add(Tag.Link, "a");
        Add(Tag.Break, "br hr");
        Add(Tag.Box, "html body div section table tbody thead tfoot tr td th ul ol dl center details summary fieldset hgroup address amp-body layer frameset marquee form");
        Add(Tag.Paragraph, "p");
        Add(Tag.Quote, "blockquote");
        Add(Tag.Preformatted, "pre");
        Add(Tag.Item, "li dd dt");
        Add(Tag.Title, "h1");
        Add(Tag.Heading, "h2 h3 h4 h5 h6");
        Add(Tag.Article, "article");
        Add(Tag.Main, "main");
        Add(Tag.Header, "header");
        Add(Tag.Apart, "footer nav aside figure figcaption menu caption dialog legend");
        Add(Tag.Time, "time");
        Add(Tag.Nothing, "script style noscript template iframe svg button select input textarea option object embed applet audio video canvas map head math datalist label noembed noframes rp rt");
        return tags.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(Tag tag, string names)
        {
            foreach (var name in names.Split(' ')) tags[name] = tag;
        }
    }
}
