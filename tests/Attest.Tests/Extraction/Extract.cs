using Attest.Actors;
using Attest.Extraction;
using Attest.Facts;
using Attest.Lexicons;
using Attest.Places;
using Attest.Tests.Reading;

namespace Attest.Tests.Extraction;

/// <summary>Shorthand for extraction in tests.</summary>
internal static class Extract
{
    private static readonly ClaimExtractor _extractor = new(LexiconShelf.Embedded(), WorldGazetteer.Default(), new ActorRegistry());

    /// <summary>The account of a text, its mentions listed.</summary>
    public static Account From(string text, DateOnly? published = null, string? title = null) =>
        _extractor.Extract(Report(text, published, title), mentions: true);

    /// <summary>The account of a text, its mentions not asked for.</summary>
    public static Account Plainly(string text) => _extractor.Extract(Report(text, null, null), mentions: false);

    /// <summary>The mentions of a text.</summary>
    public static Facts.Mentions Mentions(string text, DateOnly? published = null, string? title = null) =>
        From(text, published, title).Mentions ?? throw new InvalidOperationException("mentions were asked for");

    private static Report Report(string text, DateOnly? published, string? title) =>
        Read.Text(text, Particulars.None with { Published = published, Title = title });
}
