using Attest.Facts;
using Attest.Places;
using Xunit;

namespace Attest.Tests.Places;

/// <summary>Where something happened, never finer than the words.</summary>
public sealed class PlaceLocatingTests
{
    [Fact]
    public void A_distance_and_a_direction_move_the_point()
    {
        var read = new PlaceReading("Men were seen 20 km north of Gossi in Mali.");
        var (town, spot) = (read.Resolve("Gossi")!, read.Locate("Gossi")!);
        Assert.Equal(town.Lat!.Value + 0.18, spot.Lat!.Value, 0.01);
        Assert.Equal(town.Lon!.Value, spot.Lon!.Value, 0.01);
        Assert.Equal((ResolvedAs.Relative, 2, "Gossi"), (spot.ResolvedAs, spot.Precision, spot.Name));
    }

    [Fact]
    public void Near_widens_the_circle_and_keeps_the_point()
    {
        var read = new PlaceReading("Men were seen near Gao in Mali.");
        var (town, spot) = (read.Resolve("Gao")!, read.Locate("Gao")!);
        Assert.Equal((town.Lat, town.Lon, 2, ResolvedAs.Near), (spot.Lat, spot.Lon, spot.Precision, spot.ResolvedAs));
        Assert.True(spot.RadiusM > town.RadiusM);
    }

    [Fact]
    public void Between_two_towns_is_half_way()
    {
        var read = new PlaceReading("A device went off between Bandiagara and Bankass in Mali.");
        var spot = read.Locate("Bandiagara")!;
        Assert.Equal(ResolvedAs.Between, spot.ResolvedAs);
        Assert.InRange(spot.Lat!.Value, 14.07, 14.36);
        Assert.Null(spot.Id);
    }

    [Fact]
    public void The_border_of_two_countries_is_where_they_meet()
    {
        var spot = new PlaceReading("In Mali, in Ansongo and Gao, troops moved to the border with Niger.").Locate("Niger")!;
        Assert.Equal((ResolvedAs.Border, 5), (spot.ResolvedAs, spot.Precision));
        Assert.InRange(spot.Lat!.Value, 14, 17);
        Assert.InRange(spot.Lon!.Value, 0, 4);
    }

    [Theory]
    [InlineData("Ten men died near the border with Nigeria, the government of Niger said. Nigeria sent troops. Nigeria and Nigerian officials spoke.", "Niger – Nigeria")]
    [InlineData("Ten men died in Cameroon near the border with Nigeria. Nigeria denied it, and Nigeria's army spoke.", "Cameroon – Nigeria")]
    public void The_border_is_that_of_the_country_named_beside_it(string text, string name) => Assert.Equal((name, 5), Told(text, "Nigeria"));

    [Theory]
    [InlineData("Ten men died in the village of Sanu Beru in Tillaberi region.", "Tillaberi", "Sanu Beru", 4)]
    [InlineData("Ten men died in Sanu Beru, Tillaberi region.", "Tillaberi", "Sanu Beru", 4)]
    [InlineData("Ten men died in Sanu Beru, a village of northern Mali.", "Mali", "Sanu Beru", 6)]
    [InlineData("Ten men died in the village of Sanu Beru, near Gao in Mali.", "Gao", "Sanu Beru", 2)]
    [InlineData("Ten men died in Sanu Beru district in Tillaberi region.", "Tillaberi", "Tillabéri", 4)]
    public void A_village_nobody_knows_keeps_its_name_and_is_no_nearer_than_what_holds_it(string text, string around, string name, int precision) => Assert.Equal((name, precision), Told(text, around));

    [Theory]
    [InlineData("A bomb went off in the Sanu Beru quarter of Bamako.", 2)]
    [InlineData("A bomb went off in Sanu Beru, a neighbourhood of Bamako.", 2)]
    [InlineData("A bomb went off in Bamako.", 1)]
    public void A_part_of_a_town_nobody_knows_is_somewhere_in_the_town(string text, int precision) => Assert.Equal(("Bamako", precision), Told(text, "Bamako"));

    private static (string? Name, int? Precision) Told(string text, string word) => new PlaceReading(text).Locate(word) is { } place ? (place.Name, place.Precision) : default;

    [Theory]
    [InlineData(2015, "Gao"), InlineData(2020, "Ménaka")]
    public void Units_are_those_of_the_day(int year, string region)
    {
        var town = new PlaceReading("Men were seen in Inékar, Mali.").Resolve("Inékar")!;
        Assert.Equal(region, WorldGazetteer.Default().AsOf(town, new DateOnly(year, 6, 1)).Admin1);
    }

    [Theory]
    [InlineData(2022, "Mopti"), InlineData(2024, "Bandiagara")]
    public void Malis_reform_takes_hold_on_its_day(int year, string region)
    {
        var town = new PlaceReading("Men were seen in Bankass, Mali.").Resolve("Bankass")!;
        Assert.Equal(region, WorldGazetteer.Default().AsOf(town, new DateOnly(year, 6, 1)).Admin1);
    }

    [Fact]
    public void A_country_said_to_be_a_state_is_the_state()
    {
        var read = new PlaceReading("Gunmen raided two villages in Niger state, Nigeria. Later they crossed into Niger.");
        Assert.Equal(("NG", "a1:NG.31"), (read.Resolve("Niger")!.Country, read.Resolve("Niger")!.Id));
        Assert.Equal("NE", read.Resolve("Niger", 1)!.Country);
    }

    [Fact]
    public void The_namesake_of_a_village_nobody_knows_is_left_alone() =>
        Assert.Null(new PlaceReading("Kenyan soldiers in Garissa, Kenya, drove towards Manda.").Resolve("Manda"));

    [Theory]
    [InlineData("The EU condemned it."), InlineData("There SANA and the NGO met."), InlineData("Nine men fled in May."), InlineData("Colonel Gao spoke.")]
    public void What_looks_like_a_place_is_none(string text) => Assert.Empty(new PlaceReading(text).Hits);

    [Fact]
    public void A_persons_name_is_remembered() =>
        Assert.Empty(new PlaceReading("Moussa Ansongo, a driver, was hurt. Ansongo could not speak.").Hits);

    [Fact]
    public void A_french_article_that_lost_its_vowel_hides_no_name() =>
        Assert.Equal(["Ansongo", "Ituri"], new PlaceReading("près d'Ansongo et dans la province de l'Ituri").Words);
}
