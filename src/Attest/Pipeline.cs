using System.Collections.Immutable;
using Attest.Actors;
using Attest.Extraction;
using Attest.Facts;
using Attest.Lexicons;
using Attest.Places;
using Attest.Reading;
using Attest.Reconciliation;

namespace Attest;

/// <summary>The whole house, front door to back. Read this file first.</summary>
/// <remarks>Safe for many threads at once; it holds only what was compiled at start.</remarks>
public sealed class Pipeline(ArticleReader reader, Lazy<ClaimExtractor> extractor, LexiconShelf lexicons)
{
    /// <summary>The words and rules it reads with.</summary>
    public LexiconShelf Lexicons => lexicons;

    /// <summary>A pipeline over the lexicons that travel with the engine.</summary>
    public static Pipeline Default() => Over(LexiconShelf.Embedded());

    /// <summary>A pipeline over lexicons of your own.</summary>
    /// <param name="lexicons">The words and rules.</param>
    /// <param name="gazetteers">Folder of gazetteers that were imported (<see cref="GazetteerShelf"/>); null for the one that travels with the engine alone.</param>
    /// <exception cref="LexiconException">A row is wrong; the message says where and what was expected.</exception>
    /// <exception cref="PlaceException">A gazetteer is damaged; the message names its file.</exception>
    public static Pipeline Over(LexiconShelf lexicons, string? gazetteers = null)
    {
        var extractor = new ClaimExtractor(lexicons, WorldGazetteer.WithImports(gazetteers), new ActorRegistry());
        return new(new ArticleReader(lexicons.Reading()), new Lazy<ClaimExtractor>(extractor), lexicons);
    }

    /// <summary>A pipeline for articles alone, in any language; its rules are compiled only if a report is walked after all.</summary>
    public static Pipeline ForArticles(LexiconShelf lexicons) =>
        new(new ArticleReader(lexicons.Reading(), anyLanguage: true), new(() => new ClaimExtractor(lexicons, WorldGazetteer.Default(), new ActorRegistry())), lexicons);

    /// <summary>A page becomes a report, or a refusal that says why not.</summary>
    public ReadOutcome Read(Page page, Particulars particulars) => reader.Read(page, particulars);

    /// <summary>The same for plain text that is already in hand.</summary>
    public ReadOutcome ReadText(string text, Particulars particulars) => reader.ReadText(text, particulars);

    /// <summary>The same for a page's markup that is already in hand.</summary>
    public ReadOutcome ReadHtml(string html, Particulars particulars) => reader.ReadHtml(html, particulars);

    /// <summary>The rule behind a claim: where it stands and what it is shown to read; null when no lexicon has it.</summary>
    public RuleCard? RuleOf(string rule) => RuleCard.Find(lexicons, rule);

    /// <summary>The files it reads with and how many rows each has; a file that is no table has none.</summary>
    public IReadOnlyList<(string Path, int Rows)> LexiconFiles() =>
        [.. lexicons.Paths.Select(path => (path, path.EndsWith(".tsv", StringComparison.Ordinal) ? lexicons.Rows(path).Count() : 0))];

    /// <summary>Reads every example and counter-example of the lexicons and says what came of each, in the order of the files.</summary>
    public IReadOnlyList<ExampleOutcome> CheckLexicons() =>
        [.. extractor.Value.ReadExamples(lexicons), .. FrameExamples.Read(lexicons, text => ReadText(text, Particulars.None))];

    /// <summary>A report becomes a reading: claims, incidents, and a toll for each under a policy.</summary>
    public ReportReading Walk(Report report, WalkOptions options)
    {
        // extract: every figure with its words and its speaker
        var account = extractor.Value.Extract(report, options.Mentions);

        // reconcile: one incident at a time, all its claims at once
        var claims = account.Claims.ToLookup(claim => claim.Incident, claim => new ReportedClaim(claim, report.Id));
        var incidents = account.Incidents
            .Select(incident => Reconciler.Reconcile(incident, [.. claims[incident.Id]], account.Statements, options.Policy, options.Without))
            .ToImmutableArray();

        // publish is the caller's: the same record goes to the terminal, to JSON and to a page
        return new ReportReading
        {
            Id = options.Id ?? report.Id.Sha256,
            Report = ReportHeader.Of(account.Dated is { } day ? report with { Published = day, PublishedBasis = PublishedBasis.Inferred } : report),
            Incidents = incidents,
            Claims = account.Claims,
            Statements = account.Statements,
            Notes = options.Doubt is { } doubt ? account.Notes.Insert(0, doubt) : account.Notes,
            Mentions = account.Mentions,
        };
    }
}
