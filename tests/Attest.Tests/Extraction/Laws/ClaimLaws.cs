using Attest.Facts;
using CsCheck;
using Xunit;

namespace Attest.Tests.Extraction.Laws;

/// <summary>What holds of every claim, whatever is read.</summary>
public sealed class ClaimLaws
{
    private const int Rounds = 2000;

    [Fact]
    public void The_texts_of_these_laws_hold_claims() =>
        Assert.InRange(Reports.Sentences.Count(sentence => !Reports.Reading(Reports.Of(sentence)).Claims.IsEmpty), 150, int.MaxValue);

    [Fact]
    public void The_evidence_cut_from_the_text_is_its_words() => Each((report, claim) =>
    {
        Assert.True(claim.Start < claim.End, "evidence is never empty");
        Assert.Equal(claim.Text, report.Text[claim.Start..claim.End]);
    });

    [Fact]
    public void The_words_of_a_number_lie_within_the_evidence() => Each((_, claim) =>
    {
        if (claim.Quantity is { } quantity) Assert.Contains(OneLine(quantity), OneLine(claim.Text), StringComparison.Ordinal);
    });

    [Fact]
    public void Low_is_never_above_high() => Each((_, claim) =>
    {
        Assert.True(claim.Low is null || claim.High is null || claim.Low <= claim.High);
        Assert.True(claim.Low is null or >= 0);
        Assert.True(claim.High is null or >= 0);
    });

    [Fact]
    public void A_vague_claim_has_its_term_and_no_other_has() => Each((_, claim) => Assert.Equal(claim.Bound == Bound.Vague, claim.Term is not null));

    [Fact]
    public void A_speaker_without_words_is_the_report_itself() => Each((_, claim) => Assert.Equal(claim.Source.Kind == SourceKind.Narrator, claim.Source.Text is null));

    [Fact]
    public void Every_claim_names_its_rule() => Each((_, claim) => Assert.NotNull(Golden.Samples.Pipeline.RuleOf(claim.Rule)));

    [Fact]
    public void The_incident_of_a_claim_is_there_or_none_is_meant() => Reports.Text.Sample(
        text =>
        {
            var reading = Reports.Reading(Reports.Of(text));
            Assert.All(reading.Claims, claim => Assert.True(claim.Incident == IncidentId.Aggregate || reading.Incidents.Any(incident => incident.Id == claim.Incident)));
            Assert.True(reading.Incidents.Count(incident => incident.Main) <= 1, "at most one incident is the main one");
            Assert.Distinct(reading.Incidents.Select(incident => incident.Id));
        },
        iter: Rounds);

    [Fact]
    public void Claims_are_named_in_the_order_they_are_given() => Reports.Text.Sample(
        text =>
        {
            var claims = Reports.Reading(Reports.Of(text)).Claims;
            Assert.Equal(Enumerable.Range(1, claims.Length).Select(number => $"c{number}"), claims.Select(claim => claim.Id.Value));
            Assert.All(claims, claim => Assert.True(claim.Updates is null || claims.Any(other => other.Id == claim.Updates && other.Id != claim.Id)));
        },
        iter: Rounds);

    [Fact]
    public void The_words_of_a_statement_are_cut_from_the_text() => Reports.Text.Sample(
        text => Assert.All(Reports.Reading(Reports.Of(text)).Statements, said => Assert.Equal(said.Text, text[said.Start..said.End])),
        iter: Rounds);

    private static void Each(Action<Report, Claim> law) => Reports.Text.Sample(
        text =>
        {
            var report = Reports.Of(text);
            foreach (var claim in Reports.Reading(report).Claims) law(report, claim);
        },
        iter: Rounds);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
