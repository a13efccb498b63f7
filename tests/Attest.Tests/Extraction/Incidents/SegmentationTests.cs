using Attest.Facts;
using Xunit;

namespace Attest.Tests.Extraction.Incidents;

/// <summary>Which sentence speaks of which incident.</summary>
public sealed class SegmentationTests
{
    [Theory]
    [InlineData("Gunmen attacked a village on Monday, killing four people. The attack lasted an hour. Two of the wounded died later.")]
    [InlineData("A bomb exploded in a market, killing nine people.\n\nThe blast broke windows nearby. Thirty people were wounded.")]
    [InlineData("Raiders stormed a camp and killed two guards. They also burned six tents.")]
    public void What_is_told_on_stays_one_incident(string text) => Assert.Single(Told.By(text).Incidents);

    [Theory]
    [InlineData("Gunmen killed four farmers on Monday.\n\nIn a separate incident, a bomb wounded two guards.", "attack, bombing")]
    [InlineData("Rebels and soldiers clashed near Ossarn, and 12 men died.\n\nMeanwhile, armed men kidnapped a trader.", "clash, kidnapping")]
    [InlineData("A bomb exploded in a market, killing nine people.\n\nGunmen kidnapped two priests on a road.", "bombing, kidnapping")]
    [InlineData("Gunmen attacked a bank on Monday, killing one man. On Tuesday gunmen attacked a school, killing a teacher.", "attack, attack")]
    public void Another_word_kind_or_day_tells_another(string text, string types) => Assert.Equal(types, Told.Types(text));

    [Fact]
    public void Each_item_of_a_round_up_is_its_own()
    {
        var account = Told.By("NEWS AT SIX\n\n- Suicide bomber kills 11 at a cattle market\n\n- Gunmen abduct four nurses in Ossarn\n\n- Union calls a strike of 7,000 workers\n\n- Roadside bomb kills three farmers");
        Assert.Equal(["suicide_bombing", "kidnapping", "ied_mine"], account.Incidents.Select(incident => ContractWords.Of(incident.Type)));
        Assert.Equal(account.Claims.Length, account.Claims.Select(claim => claim.Incident).Distinct().Count());
    }

    [Fact]
    public void The_main_incident_comes_first_however_a_report_begins()
    {
        var incidents = Told.By("A year ago the town buried the dead of the bombing of 3 May 2015.\n\nOn Tuesday gunmen attacked its market, killing four people.").Incidents;
        Assert.True(incidents[0].Main);
        Assert.Equal(new DateOnly(2021, 3, 16), incidents[0].Date.Start);
    }

    [Fact]
    public void An_attack_of_years_ago_is_recalled() =>
        Assert.Contains(Told.By("Gunmen killed four people on Tuesday. On 3 May 2015 a bombing killed 30 people there.").Incidents, incident => incident is { Role: IncidentRole.Background, Date.Start.Year: 2015 });
}
