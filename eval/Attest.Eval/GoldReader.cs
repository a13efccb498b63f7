using System.Globalization;
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

    /// <summary>What the text says; claims of the headline are not annotated and left out.</summary>
    public GoldAccount Read(GoldDocument document)
    {
        var outcome = _reader.ReadText(document.Text, new Particulars { Title = document.Title, Published = document.Published });
        return outcome.Match(readable => AccountOf(_extractor.Extract(readable.Report, mentions: false), readable.Report.Text.Length), _ => GoldAccount.Empty);
    }

    private static GoldAccount AccountOf(Account account, int length)
    {
        var main = account.Incidents.FirstOrDefault(incident => incident is { Main: true, Role: not IncidentRole.Background });
        return new GoldAccount([.. account.Claims.Where(claim => claim.In != ReportField.Title).Select(claim => ClaimOf(claim, account, main, length))], main is null ? null : IncidentOf(main));
    }

    private static GoldIncident IncidentOf(Incident incident) => new(
        incident.Type is IncidentType.Arson or IncidentType.Robbery or IncidentType.ProtestViolence or IncidentType.ChemicalAttack or IncidentType.SexualViolence ? "other" : ContractWords.Of(incident.Type),
        incident.Date.Start is not { } start ? "" : start.ToString(incident.Date.Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture),
        incident.Place?.Name ?? "", incident.Place?.CountryName ?? "",
        incident.Perpetrators.FirstOrDefault(known => known.Basis == PerpetratorBasis.Claimed)?.Name ?? "");

    private static GoldClaim ClaimOf(Claim claim, Account account, Incident? main, int length)
    {
        var vague = claim.Bound == Bound.Vague;
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
            Incident = claim.Incident == IncidentId.Aggregate ? "agg" : claim.Incident == main?.Id ? "main" : "other",
            Rule = claim.Rule,
            Confidence = claim.Confidence,
            IncidentConfidence = claim.IncidentConfidence,
            WordSigns = ClaimSigns.OfWords(claim, account),
            LinkSigns = ClaimSigns.OfLink(claim, account, length),
        };
    }
}
