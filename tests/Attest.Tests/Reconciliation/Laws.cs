using Attest.Facts;
using CsCheck;
using Xunit;

namespace Attest.Tests.Reconciliation;

public sealed class Laws
{
    private const int Rounds = 1500;

    public static TheoryData<string> Policies => [.. Under.Shelf.Names];

    [Theory, MemberData(nameof(Policies))]
    public void The_order_of_claims_does_not_matter(string policy) =>
        Gen.Select(Stories.Any, Incidents).SelectMany(story => Gen.Shuffle(story.Item1).Select(shuffled => (story.Item1, shuffled, story.Item2)))
            .Sample(
                (told, shuffled, incident) => Printed(Under.Incident(policy, incident, told)) == Printed(Under.Incident(policy, incident, shuffled)),
                iter: Rounds);

    [Theory, MemberData(nameof(Policies))]
    public void Low_best_and_high_stand_in_their_order(string policy) => Gen.Select(Stories.Any, Incidents).Sample(
        (claims, incident) => Findings(Under.Incident(policy, incident, claims)).All(finding =>
            (finding.Low ?? 0) >= 0
            && (finding.Best is null || (finding.Low <= finding.Best && finding.Best <= finding.High))
            && (finding.Low is null || finding.High is null || finding.Low <= finding.High)),
        iter: Rounds);

    [Fact]
    public void The_best_figure_is_one_that_somebody_stated() => Stories.WithoutParts.Sample(
        claims => Findings(Under.Incident("attest-1", Say.Incident(), claims)).All(finding =>
            finding.Best is null || claims.Any(said => said.Claim.Low == finding.Best && finding.Used.Contains(said.Claim.Id))),
        iter: Rounds);

    [Theory, MemberData(nameof(Policies))]
    public void Every_claim_is_used_or_set_aside_exactly_once(string policy) => Gen.Select(Stories.Any, Incidents).Sample(
        (claims, incident) =>
        {
            var toll = Under.Incident(policy, incident, claims).Toll;
            return Accounted(toll.Killed, claims, Measure.Killed, Measure.Casualties)
                && Accounted(toll.Injured, claims, Measure.Injured, Measure.Casualties)
                && Accounted(toll.Missing, claims, Measure.Missing);
        },
        iter: Rounds);

    [Theory, MemberData(nameof(Policies))]
    public void A_copy_changes_nothing(string policy) => Gen.Select(Stories.Any, Incidents).Sample(
        (claims, incident) =>
        {
            var copy = claims.Where(said => said.Report == Say.Report("first"))
                .Select(said => said.In("copy", "first").With(claim => claim with { Id = new ClaimId("copy-" + claim.Id), Updates = null, AsOf = Say.Day(9) }))
                .Where(said => said.Claim.Scope != ClaimScope.Other);
            return Figures(Under.Incident(policy, incident, claims)) == Figures(Under.Incident(policy, incident, [.. claims, .. copy]));
        },
        iter: Rounds);

    [Theory, MemberData(nameof(Policies))]
    public void Without_claims_there_is_no_toll(string policy)
    {
        var incident = Under.Incident(policy, Say.Incident());

        Assert.Equal(Toll.None, incident.Toll);
        Assert.Equal(Toll.None, incident.PerpetratorsOwn);
        Assert.Equal(policy, incident.Policy);
    }

    [Theory, MemberData(nameof(Policies))]
    public void A_sentence_never_prints_a_best_without_its_speaker(string policy) => Stories.WithoutParts.Sample(
        claims => Under.Incident(policy, Say.Incident(), claims).Toll.Killed is not { Best: > 0 } finding
            || claims.Any(said => finding.Used.Contains(said.Claim.Id)
                && finding.Sentence.Contains(said.Claim.Source.Text?[2..] ?? "the report itself says", StringComparison.Ordinal)),
        iter: Rounds);

    private static Gen<Incident> Incidents => Gen.Enum<IncidentType>().Select(type => Say.Incident(type));

    private static IEnumerable<Finding> Findings(Incident incident) =>
        new[] { incident.Toll, incident.PerpetratorsOwn }.SelectMany(toll => Enum.GetValues<Measure>().Select(toll.Of)).OfType<Finding>();

    private static bool Accounted(Finding? finding, ReportedClaim[] claims, params Measure[] measures)
    {
        if (finding is null) return !claims.Any(said => said.Claim.Measure == measures[0]);
        var expected = claims.Where(said => measures.Contains(said.Claim.Measure)).Select(said => said.Claim.Id.Value).Order(StringComparer.Ordinal);
        var found = finding.Used.Select(id => id.Value).Concat(finding.SetAside.Select(aside => aside.Claim.Value)).Order(StringComparer.Ordinal);
        return expected.SequenceEqual(found);
    }

    private static string Printed(Incident incident) => string.Join('\n', Findings(incident).Select(finding =>
        $"{finding.Shape()} {finding.BestBasis} {finding.ClaimedHigh} {string.Join(',', finding.Used.Ids())} | {string.Join(',', finding.SetAside)} | {string.Join(',', finding.ByGroup)} | {finding.Why} | {finding.Sentence}"));

    private static string Figures(Incident incident) => string.Join('\n', Findings(incident).Select(finding =>
        $"{finding.Shape()} {finding.BestBasis} {finding.ClaimedHigh} {string.Join(',', finding.Used.Ids())} | {string.Join(',', finding.ByGroup)} | {finding.Sentence}"));
}
