using Attest.Facts;
using Xunit;

namespace Attest.Tests.Extraction.Incidents;

/// <summary>Who did it, how that is known, and what was hit.</summary>
public sealed class PartyTests
{
    [Theory]
    [InlineData("The Northern Front claimed responsibility for the attack on a village.", PerpetratorBasis.Claimed)]
    [InlineData("The mayor accused the rebels of the attack on a village.", PerpetratorBasis.Accused)]
    [InlineData("Rebels attacked a village.", PerpetratorBasis.Stated)]
    public void How_a_perpetrator_is_known_is_kept(string text, PerpetratorBasis basis) =>
        Assert.Equal(basis, Assert.Single(Told.By(text).Incidents).Perpetrators[0].Basis);

    [Theory]
    [InlineData("A judge was shot dead by two men on a motorcycle.", "men")]
    [InlineData("Two men planted a bomb in a bank.", "men")]
    [InlineData("The attack on the village was carried out by rebels.", "rebels")]
    [InlineData("Five buses were set on fire by hooded men.", "hooded men")]
    public void People_who_did_it_are_named(string text, string who) =>
        Assert.Contains(Assert.Single(Told.By(text).Incidents).Perpetrators, known => known.Text == who && known.Kind == PerpetratorKind.Individual);

    [Theory]
    [InlineData("The rebels blew up two pylons.", "pylons")]
    [InlineData("A car bomb exploded outside the ministry.", "ministry")]
    [InlineData("An attack by gunmen on a bank began at dawn.", "bank")]
    public void What_was_hit_is_a_target(string text, string target) =>
        Assert.Contains(Assert.Single(Told.By(text).Incidents).Targets, hit => hit.Text == target);

    [Fact]
    public void People_attacked_are_victims_and_no_targets()
    {
        var incident = Assert.Single(Told.By("Gunmen attacked a judge in Ossarn.").Incidents);
        Assert.Contains(incident.Victims, people => people.Text == "judge");
        Assert.Empty(incident.Targets);
    }

    [Fact]
    public void A_name_in_a_text_set_in_capitals_is_told_from_ordinary_words()
    {
        var account = Told.By("OSSARN, 17 MAR -- MARTA ORELLO VANDEZ, A TEACHER, WAS MURDERED YESTERDAY BY UNIDENTIFIED MEN. THE AUTHORITIES EXPRESSED REGRET AND PROMISED MEASURES.");
        Assert.Contains(account.Claims, claim => claim is { Measure: Measure.Killed, Low: 1 });
        Assert.DoesNotContain(account.Incidents.SelectMany(incident => incident.Perpetrators), known => known.Kind == PerpetratorKind.Organisation);
    }
}
