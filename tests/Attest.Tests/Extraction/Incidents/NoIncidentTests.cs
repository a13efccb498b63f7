using Xunit;

namespace Attest.Tests.Extraction.Incidents;

/// <summary>What is told of and was no incident of violence, or not this report's.</summary>
public sealed class NoIncidentTests
{
    [Theory]
    [InlineData("Twelve people died when a ferry sank; the accident happened at noon.")]
    [InlineData("An earthquake killed 40 people in Ossarn on Tuesday.")]
    [InlineData("Nine miners died in a gas explosion on Tuesday.")]
    [InlineData("An explosion at a fireworks factory killed five workers.")]
    [InlineData("A boiler exploded at a chemical plant, killing one man and hurting two.")]
    [InlineData("Cholera has killed 31 people in the camp.")]
    [InlineData("The valley was hit by a cyclone, and 20 people are missing.")]
    public void Accidents_disasters_and_diseases_are_none(string text) => Assert.Equal("", Told.Types(text));

    [Fact]
    public void The_dead_of_an_accident_are_claims_without_an_incident() =>
        Assert.All(Told.By("An earthquake killed 40 people in Ossarn on Tuesday.").Claims, claim => Assert.Equal(Attest.Facts.IncidentId.Aggregate, claim.Incident));

    [Theory]
    [InlineData("The front threatened to attack the capital.")]
    [InlineData("Police foiled a bombing in the capital.")]
    [InlineData("The embassy warned of attacks on travellers.")]
    [InlineData("Rebels may attack the town, the mayor said.")]
    [InlineData("The army did not attack the village.")]
    [InlineData("The front had gathered men to launch an assault on the town.")]
    [InlineData("The drill ended with a mock attack.")]
    public void What_is_threatened_foiled_or_denied_did_not_happen(string text) => Assert.Equal("", Told.Types(text));

    [Theory]
    [InlineData("Police seized two rifles, a bomb and 40 landmines.")]
    [InlineData("A grenade was found near the school.")]
    [InlineData("Violence has no place in our country, the bishop said.")]
    [InlineData("The minister praised the fight against corruption.")]
    [InlineData("The union said the strike of its workers would go on.")]
    [InlineData("Thousands marched peacefully to the ministry on Tuesday.")]
    [InlineData("New sanctions target ten officials of the ministry.")]
    public void Weapons_found_violence_in_general_and_peaceful_protest_are_none(string text) => Assert.Equal("", Told.Types(text));

    [Theory]
    [InlineData("A court sentenced three men for the bombing of a market in 2009.", "bombing")]
    [InlineData("The town held a ceremony on the anniversary of the massacre.", "attack")]
    [InlineData("Canada froze assets in response to the gas attack of May.", "chemical_attack")]
    public void A_trial_an_anniversary_and_a_reprisal_only_recall(string text, string recalled)
    {
        Assert.Equal("", Told.Types(text));
        Assert.Equal(recalled, Told.Recalled(text));
    }

    [Fact]
    public void A_protest_over_a_killing_does_not_report_it() =>
        Assert.Equal("", Told.Types("Students marched in a protest against the killing of a teacher."));

    [Fact]
    public void News_in_a_report_of_a_trial_is_still_news()
    {
        const string text = "A court sentenced two men for the bombing of a market in 2009.\n\nOn Tuesday gunmen kidnapped five nurses near Ossarn.";
        Assert.Equal("kidnapping", Told.Types(text));
        Assert.Equal("bombing", Told.Recalled(text));
    }
}
