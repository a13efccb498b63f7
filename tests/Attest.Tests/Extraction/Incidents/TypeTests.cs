using Xunit;

namespace Attest.Tests.Extraction.Incidents;

/// <summary>The type a coder would choose.</summary>
public sealed class TypeTests
{
    [Theory]
    [InlineData("Gunmen attacked a village near Ossarn at dawn.", "attack")]
    [InlineData("Soldiers and rebels clashed near Ossarn on Tuesday.", "clash")]
    [InlineData("A car bomb exploded outside the ministry on Tuesday.", "bombing")]
    [InlineData("A suicide bomber blew himself up outside a bank, killing six people.", "suicide_bombing")]
    [InlineData("Warplanes bombed the village of Dassoru on Tuesday.", "airstrike")]
    [InlineData("Three mortar shells hit the market of Ossarn.", "shelling")]
    [InlineData("Two men on a motorcycle shot dead a teacher in Ossarn.", "shooting")]
    [InlineData("Armed men kidnapped five miners near Ossarn.", "kidnapping")]
    [InlineData("A roadside bomb hit a minibus, killing four passengers.", "ied_mine")]
    [InlineData("The militants beheaded two farmers on Tuesday.", "execution")]
    [InlineData("Raiders set fire to a school in Ossarn.", "arson")]
    [InlineData("Armed men robbed a bank in Ossarn.", "robbery")]
    [InlineData("Protesters clashed with police on Tuesday; 12 people were hurt.", "protest_violence")]
    [InlineData("A chlorine attack on the suburb killed nine people.", "chemical_attack")]
    [InlineData("Soldiers raped four women in the camp, the inquiry found.", "sexual_violence")]
    public void Every_type_has_its_words(string text, string type) => Assert.Equal(type, Told.Types(text));

    [Theory]
    [InlineData("Militants carried out a grenade attack on a post, wounding two guards.", "bombing")]
    [InlineData("Militants carried out a rocket attack on a post, wounding two guards.", "shelling")]
    [InlineData("Militants carried out a machete attack on a farm, wounding two people.", "attack")]
    [InlineData("A landmine attack killed two farmers.", "ied_mine")]
    public void An_attack_takes_its_type_from_its_weapon(string text, string type) => Assert.Equal(type, Told.Types(text));

    [Theory]
    [InlineData("Police fired tear gas at demonstrators near the palace.")]
    [InlineData("Security forces opened fire on demonstrators, killing three.")]
    [InlineData("Demonstrators threw stones at officers near the palace.")]
    [InlineData("Police violently dispersed a rally of teachers.")]
    [InlineData("A mob beat a man to death in Ossarn.")]
    public void Violence_by_or_against_a_crowd_is_protest_violence(string text) => Assert.Equal("protest_violence", Told.Types(text));

    [Fact]
    public void Gunmen_who_attack_a_rally_are_no_protest() => Assert.Equal("attack", Told.Types("Gunmen attacked a rally in Ossarn, killing seven people."));

    [Theory]
    [InlineData("Troops killed 14 militants near Ossarn on Tuesday.")]
    [InlineData("The army recaptured the town of Ossarn from the rebels.")]
    [InlineData("Rebels seized control of two villages.")]
    [InlineData("Soldiers repelled an assault on their camp.")]
    [InlineData("Rebels attacked army positions in the hills.")]
    public void Forces_against_fighters_and_ground_taken_are_a_clash(string text) => Assert.Equal("clash", Told.Types(text));

    [Theory]
    [InlineData("Police arrested six men in Ossarn on Tuesday.")]
    [InlineData("Troops raided a house in Ossarn and detained a trader.")]
    public void An_arrest_without_violence_is_none_of_the_types(string text) => Assert.Equal("other", Told.Types(text));
}
