using Attest.Actors;
using Attest.Extraction;
using Attest.Facts;
using Attest.Lexicons;
using Attest.Places;
using Attest.Reading;

namespace Attest.Eval;

/// <summary>Reads gold reports with the engine and writes its claims in the words of the gold.</summary>
internal sealed class GoldReader
{
    private readonly ArticleReader _reader;
    private readonly ClaimExtractor _extractor;

    public GoldReader(LexiconShelf lexicons) =>
        (_reader, _extractor) = (new ArticleReader(lexicons.Reading()), new ClaimExtractor(lexicons, WorldGazetteer.Default(), new ActorRegistry()));

    /// <summary>The claims of the text; those of the headline are not annotated and left out.</summary>
    public IReadOnlyList<GoldClaim> Read(GoldDocument document)
    {
        var outcome = _reader.ReadText(document.Text, new Particulars { Title = document.Title, Published = document.Published });
        return outcome.Match<IReadOnlyList<GoldClaim>>(
            readable =>
            {
                var account = _extractor.Extract(readable.Report, mentions: false);
                return [.. account.Claims.Where(claim => claim.In != ReportField.Title).Select(claim => ClaimOf(claim, account))];
            },
            _ => []);
    }

    private static GoldClaim ClaimOf(Claim claim, Account account)
    {
        var vague = claim.Bound == Bound.Vague;
        var incident = account.Incidents.FirstOrDefault(incident => incident.Id == claim.Incident);
        return new GoldClaim
        {
            Start = claim.Start,
            End = claim.End,
            Measure = ContractWords.Of(claim.Measure),
            Bound = ContractWords.Of(claim.Bound),
            Low = vague ? null : claim.Low,
            High = vague ? null : claim.High,
            Victims = ContractWords.Of(claim.Victims.Group),
            Scope = ContractWords.Of(claim.Scope),
            Source = claim.Source.Kind == SourceKind.Narrator ? "" : claim.Source.Text ?? "",
            SourceKind = ContractWords.Of(claim.Source.Kind),
            Status = ContractWords.Of(claim.Status),
            Incident = claim.Incident == IncidentId.Aggregate ? "agg" : incident is { Main: true } ? "main" : "other",
        };
    }
}
