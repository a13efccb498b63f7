using Attest.Facts;
using Attest.Reading.Html;

namespace Attest.Reading;

/// <summary>Takes the article out of a page, or a report out of a text.</summary>
/// <remarks>Safe for many threads at once.</remarks>
/// <param name="words">The words it reads by.</param>
/// <param name="anyLanguage">True to read texts of any language, for callers who want the article only; by default a language that Attest does not read yet is refused.</param>
public sealed class ArticleReader(ReadingLexicon words, bool anyLanguage = false)
{
    /// <summary>The most that is read of one page: bytes, or UTF-16 units of text in hand.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    private readonly FrameReader _frames = new(words);
    private readonly PageArticle _pages = new(words);
    private readonly LanguageReader _languages = new(words);

    /// <summary>A report, or the reason why there is none: plain text or HTML, as the media type says or the bytes look.</summary>
    public ReadOutcome Read(Page page, Particulars particulars)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(particulars);
        if (page.Bytes.Length > MostBytes) return Refuse(Refusals.TooLarge(page.Bytes.Length, "bytes"));
        var text = PageDecoder.Decode(page, out var refusal);
        if (text is null) return Refuse(refusal ?? Refusals.Encoding);
        var known = particulars.Address is null ? particulars with { Address = page.Address } : particulars;
        return HtmlSigns.Show(text, page.MediaType) ? ReadHtml(text, known) : ReadText(text, known);
    }

    /// <summary>The same for plain text that is already in hand; it stays as it is.</summary>
    public ReadOutcome ReadText(string text, Particulars particulars)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(particulars);
        return Trouble(text) is { } refusal ? Refuse(refusal) : Report(text, particulars, PageHeader.None, fromPage: false);
    }

    /// <summary>The same for HTML that is already in hand: the report's text is the article.</summary>
    public ReadOutcome ReadHtml(string html, Particulars particulars)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(particulars);
        if (Trouble(html) is { } refusal) return Refuse(refusal);
        var (article, header) = _pages.Read(html, particulars.Address);
        return article.Length == 0 ? Refuse(Refusals.NoArticle) : Report(article, particulars, header, fromPage: true);
    }

    private static Refusal? Trouble(string text)
    {
        if (text.Length > MostBytes) return Refusals.TooLarge(text.Length, "characters");
        if (string.IsNullOrWhiteSpace(text) || text.AsSpan().Trim("\uFEFF\u200B \t\r\n").IsEmpty) return Refusals.Empty;
        return PageDecoder.IsBroken(text) ? text.Contains('\0', StringComparison.Ordinal) ? Refusals.Binary("full of control characters") : Refusals.Encoding : null;
    }

    private ReadOutcome Report(string text, Particulars particulars, PageHeader page, bool fromPage)
    {
        var language = LanguageReader.Primary(particulars.Language) ?? LanguageOf(text, page);
        if (!anyLanguage && language != LanguageReader.Default) return Refuse(Refusals.Language(language));
        var address = particulars.Address ?? page.Address;
        var (published, basis) = Published(particulars, page, address);
        var frame = _frames.Read(text, particulars.Title ?? page.Title, page.Byline, published);
        if (frame.Bare) return Refuse(Refusals.OnlyFurniture);
        if (basis is PublishedBasis.Unknown or PublishedBasis.Address or PublishedBasis.Inferred && frame is { DatelineIsFull: true, Dateline.Date: { } day }) (published, basis) = (day, PublishedBasis.Dateline);
        if (basis is PublishedBasis.Unknown && frame.HeadingDay is { } headed) (published, basis) = (headed, PublishedBasis.Inferred);
        var outlet = particulars.Outlet ?? page.Outlet ?? AddressReader.Outlet(address, words) ?? frame.Station;
        var (textId, id) = ReportIds.Of(text, outlet, address, published);
        return new ReadOutcome.Readable(new Report
        {
            Id = id, TextId = textId, Text = text, FromPage = fromPage, Title = frame.Title, TitleInText = frame.TitleInText,
            Furniture = frame.Furniture, Outlet = outlet, Agency = frame.Agency, Authors = page.Authors.IsEmpty ? frame.Authors : page.Authors,
            Dateline = frame.Dateline, Published = published, PublishedBasis = basis, Language = language, Address = address,
        });
    }

    /// <summary>The text tells better than the page, which often names the language of its template.</summary>
    private string LanguageOf(string text, PageHeader page)
    {
        var told = _languages.Of(text);
        return told == LanguageReader.Default && page.Language is { } named && text.Length < LanguageReader.TellingLength ? named : told;
    }

    private static (DateOnly? Day, PublishedBasis Basis) Published(Particulars particulars, PageHeader page, string? address)
    {
        if (particulars.Published is { } given) return (given, PublishedBasis.Given);
        if (page is { Published: { } stated, PublishedInferred: false }) return (stated, PublishedBasis.Metadata);
        if (AddressReader.Day(address) is { } day) return (day, PublishedBasis.Address);
        return (page.Published, page.Published is null ? PublishedBasis.Unknown : PublishedBasis.Inferred);
    }

    private static ReadOutcome.Refused Refuse(Refusal refusal) => new(refusal);
}
