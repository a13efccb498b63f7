using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Attest.Facts;

namespace Attest.Reading;

/// <summary>Takes the article out of a page.</summary>
public sealed class ArticleReader(ReadingLexicon words)
{
    private readonly ReadingLexicon _words = words;

    /// <summary>A report, or the reason why there is none.</summary>
    public ReadOutcome Read(Page page, Particulars particulars)
    {
        ArgumentNullException.ThrowIfNull(page);
        return ReadText(Encoding.UTF8.GetString(page.Bytes.Span), particulars);
    }

    /// <summary>The same for text that is already in hand and is no page.</summary>
    public ReadOutcome ReadText(string text, Particulars particulars)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        _ = _words;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new ReadOutcome.Readable(new Report
        {
            Id = new(hash), TextId = new(hash), Text = text, FromPage = false, Title = particulars.Title, TitleInText = null,
            Furniture = ImmutableArray<TextSpan>.Empty, Outlet = particulars.Outlet, Agency = null, Authors = [], Dateline = null,
            Published = particulars.Published, PublishedBasis = particulars.Published is null ? PublishedBasis.Unknown : PublishedBasis.Given,
            Language = "en", Address = particulars.Address,
        });
    }
}
