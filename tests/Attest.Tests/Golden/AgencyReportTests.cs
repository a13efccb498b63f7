using System.Globalization;
using Attest.Facts;
using Xunit;

namespace Attest.Tests.Golden;

/// <summary>The agency report of the samples against the table in samples/README.md, which was written from reading and not by running anything.</summary>
public sealed class AgencyReportTests
{
    private static readonly ReportReading Reading = Samples.Reading("bamako-agency");

    private static Incident Attack => Assert.Single(Reading.Incidents, incident => incident.Main);

    // Row 6 of the table is casualties with a remark: probably 81 of the dead, "then the row is killed, subset", and both readings
    // are kept as a note. It is read as that, and A_list_of_names_keeps_both_readings holds it to the note.
    // Vague words state no number; their floor is the one told beneath the table.
    [Theory]
    [InlineData(1, "more than 70 people dead", Measure.Killed, Bound.MoreThan, 71, null, SourceKind.Narrator, null, ClaimScope.Total)]
    [InlineData(2, "200 wounded", Measure.Injured, Bound.MoreThan, 201, null, SourceKind.Narrator, null, ClaimScope.Total)]
    [InlineData(3, "killed 77 people", Measure.Killed, Bound.Exact, 77, 77, SourceKind.SecurityAnonymous, "A security source, who would not be named", ClaimScope.Total)]
    [InlineData(4, "injured 255", Measure.Injured, Bound.Exact, 255, 255, SourceKind.SecurityAnonymous, "A security source, who would not be named", ClaimScope.Total)]
    [InlineData(5, "a toll of around 100", Measure.Killed, Bound.About, 100, 100, SourceKind.Document, "A confidential official document", ClaimScope.Total)]
    [InlineData(6, "names of 81 victims", Measure.Killed, Bound.Exact, 81, 81, SourceKind.Document, "A confidential official document", ClaimScope.Subset)]
    [InlineData(7, "funerals were to be held the same day for around 50 students", Measure.Killed, Bound.About, 50, 50, SourceKind.Media, "The daily newspaper Le Soir", ClaimScope.Subset)]
    [InlineData(8, "some loss of life", Measure.Killed, Bound.Vague, 1, null, SourceKind.Military, "The army's general staff", ClaimScope.Total)]
    [InlineData(9, "killed and wounded \"hundreds\"", Measure.Casualties, Bound.Vague, 200, null, SourceKind.ArmedGroup, "Group to Support Islam and Muslims", ClaimScope.Total)]
    public void A_claim_is_read_as_the_table_has_it(int number, string words, Measure measure, Bound bound, int? low, int? high, SourceKind kind, string? speaker, ClaimScope scope)
    {
        var claim = Reading.Claims[number - 1];

        Assert.Equal($"c{number.ToString(CultureInfo.InvariantCulture)}", claim.Id.Value);
        Assert.Contains(words, claim.Text, StringComparison.Ordinal);
        Assert.Equal((measure, bound, low, high), (claim.Measure, claim.Bound, claim.Low, claim.High));
        Assert.Equal((kind, scope, ClaimStatus.Asserted), (claim.Source.Kind, claim.Scope, claim.Status));
        Assert.Equal(VictimGroup.Security, claim.Victims.Group);
        Assert.Equal(Attack.Id, claim.Incident);
        if (speaker is null) Assert.Null(claim.Source.Text);
        else Assert.Contains(speaker, claim.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_nine_claims_and_no_more() => Assert.Equal(9, Reading.Claims.Length);

    [Fact]
    public void A_list_of_names_keeps_both_readings()
    {
        Assert.Equal(ListedNames.Ambiguous, Reading.Claims[5].Listed);
        Assert.Single(Reading.Notes, note => note.Slug == "reading/listed-names" && note.Claim == Reading.Claims[5].Id);
    }

    [Fact]
    public void The_attack_has_its_day_its_place_and_who_claimed_it()
    {
        Assert.Equal(IncidentType.Attack, Attack.Type);
        Assert.Equal((new DateOnly(2024, 9, 17), new DateOnly(2024, 9, 17)), (Attack.Date.Start, Attack.Date.End));
        Assert.Equal(("Bamako", "ML"), (Attack.Place?.Name, Attack.Place?.Country));
        var group = Assert.Single(Attack.Perpetrators);
        Assert.Equal(PerpetratorBasis.Claimed, group.Basis);
        Assert.Contains("JNIM", group.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_said_what_beside_the_figures()
    {
        var silence = Assert.Single(Reading.Statements, said => said.Kind == StatementKind.NoFigure);
        Assert.Contains("published no precise toll", silence.Text, StringComparison.Ordinal);
        Assert.Contains("Group to Support Islam and Muslims", Assert.Single(Reading.Statements, said => said.Kind == StatementKind.Responsibility).By, StringComparison.Ordinal);
        Assert.Equal(
            [new DateOnly(2024, 9, 18), new DateOnly(2024, 9, 19)],
            Reading.Statements.Where(said => said.Kind == StatementKind.Condemnation).Select(said => said.Date!.Value).Order());
    }

    [Fact]
    public void The_toll_under_attest_1()
    {
        Assert.Equal("attest-1", Attack.Policy);
        Assert.Equal((77, 77, 100), Shape(Attack.Toll.Killed));
        Assert.Equal((255, 255, 255), Shape(Attack.Toll.Injured));
        Assert.Equal(["c3", "c5"], Attack.Toll.Killed!.Used.Select(id => id.Value));
        Assert.Equal(["c4"], Attack.Toll.Injured!.Used.Select(id => id.Value));
    }

    [Fact]
    public void Every_other_claim_is_set_aside_with_rule_and_reason()
    {
        Assert.Equal(["c1 R22", "c6 R3", "c7 R4", "c8 R11", "c9 R5"], Attack.Toll.Killed!.SetAside.Select(aside => $"{aside.Claim} {aside.Rule}"));
        Assert.Equal(["c2 R22", "c9 R5"], Attack.Toll.Injured!.SetAside.Select(aside => $"{aside.Claim} {aside.Rule}"));
        Assert.All(Attack.Toll.Killed.SetAside.Concat(Attack.Toll.Injured.SetAside), aside => Assert.NotEmpty(aside.Why));
    }

    private static (int?, int?, int?) Shape(Finding? finding) => (finding?.Low, finding?.Best, finding?.High);
}
