using Attest.Cli.Configuration;
using Attest.Facts;
using Attest.Lexicons;

namespace Attest.Cli.Commands;

/// <summary>The engine as the settings want it.</summary>
internal static class Engine
{
    /// <summary>A pipeline over the lexicons and gazetteers of the settings.</summary>
    /// <exception cref="LexiconException">A row is wrong.</exception>
    /// <exception cref="Trouble">The folder of gazetteers that is named is not there.</exception>
    public static Pipeline Start(Settings settings) => Pipeline.Over(Shelf(settings), GazetteerOptions.Folder(settings));

    /// <summary>The lexicons of the settings, unread.</summary>
    /// <exception cref="LexiconException">The folder is not there.</exception>
    public static LexiconShelf Shelf(Settings settings) =>
        settings.Lexicons is { } folder ? LexiconShelf.WithFolder(folder) : LexiconShelf.Embedded();

    /// <summary>An engine for articles alone, which any language may have.</summary>
    /// <exception cref="LexiconException">A row is wrong.</exception>
    public static Pipeline StartForArticles(Settings settings) =>
        Pipeline.ForArticles(settings.Lexicons is { } folder ? LexiconShelf.WithFolder(folder) : LexiconShelf.Embedded());

    /// <summary>How reports are walked.</summary>
    /// <exception cref="PolicyException">There is no policy of that name.</exception>
    public static WalkOptions Walk(Pipeline pipeline, Settings settings, IEnumerable<string> without, bool mentions = false) =>
        new(PolicyShelf.Over(pipeline.Lexicons).Named(settings.Policy), null, mentions, [.. without]);

    /// <summary>Reads one report.</summary>
    /// <exception cref="Trouble">It is refused.</exception>
    public static Report ReadOne(Pipeline pipeline, Page page, Particulars particulars) => pipeline.Read(page, particulars).Match(
        readable => readable.Report,
        refused => throw new Trouble(refused.Refusal.Slug, refused.Refusal.Detail));
}
