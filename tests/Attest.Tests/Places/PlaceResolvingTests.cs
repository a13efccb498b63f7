using Attest.Facts;
using Attest.Places;
using Xunit;

namespace Attest.Tests.Places;

public sealed class PlaceResolvingTests
{
    [Fact]
    public void Bamako_is_the_town() =>
        Assert.Equal(new IncidentPlace("Bamako", "Bamako", "ML", "Mali", 12.60915, -7.97522, 1, 1, 15000, "gn:2460596") { ResolvedAs = ResolvedAs.Place }, new PlaceReading("An attack in Bamako, Mali.").Resolve("Bamako"));

    [Fact]
    public void A_country_has_precision_six_and_none_of_acled()
    {
        var place = new PlaceReading("Fighting went on in Mali.").Resolve("Mali")!;
        Assert.Equal(("Mali", null, "ML", 6, null, "iso:ML"), (place.Name, place.Admin1, place.Country, place.Precision, place.AcledPrecision, place.Id));
    }

    [Fact]
    public void A_province_has_precision_four()
    {
        var place = new PlaceReading("A patrol in Helmand province was hit.").Resolve("Helmand")!;
        Assert.Equal(("Helmand", "Helmand", "AF", 4, 3, "a1:AF.10"), (place.Name, place.Admin1, place.Country, place.Precision, place.AcledPrecision, place.Id));
    }

    [Theory]
    [InlineData("In Kandahar province", 4)]
    [InlineData("In Kandahar city", 1)]
    public void The_words_about_a_name_choose_between_town_and_unit(string text, int precision) =>
        Assert.Equal(precision, new PlaceReading(text).Resolve("Kandahar")!.Precision);

    [Fact]
    public void A_stated_parent_decides()
    {
        var read = new PlaceReading("Shots were heard in Tripoli, Lebanon, and later in Tessit, Gao region.");
        Assert.Equal("LB", read.Resolve("Tripoli")!.Country);
        Assert.Equal(("ML", "Gao"), (read.Resolve("Tessit")!.Country, read.Resolve("Tessit")!.Admin1));
    }

    [Fact]
    public void Without_a_parent_the_capital_wins() => Assert.Equal("LY", new PlaceReading("Shots were heard in Tripoli.").Resolve("Tripoli")!.Country);

    [Fact]
    public void The_country_the_text_is_about_decides() =>
        Assert.Equal("LB", new PlaceReading("Lebanon mourned. The Lebanese army left Beirut and Sidon. Shots were heard in Tripoli.").Resolve("Tripoli")!.Country);

    [Fact]
    public void A_name_of_two_countries_with_nothing_to_tell_resolves_to_nothing()
    {
        var read = new PlaceReading("Shots were heard in Punjab.");
        Assert.Null(read.Hits[0].Country);
        Assert.Null(read.Resolve("Punjab"));
    }

    [Fact]
    public void The_same_name_resolves_once_the_country_is_known() =>
        Assert.Equal("PK", new PlaceReading("Pakistan said shots were heard in Punjab.").Resolve("Punjab")!.Country);

    [Fact]
    public void A_demonym_of_two_countries_is_of_neither()
    {
        var read = new PlaceReading("The Congolese army withdrew.");
        Assert.Null(read.Hits[0].Country);
        Assert.Null(read.Resolve("Congolese"));
    }

    [Fact]
    public void An_own_row_nobody_has_checked_never_gets_precision_one()
    {
        var place = new PlaceReading("Gunmen raided Ogossagou in Mali.").Resolve("Ogossagou")!;
        Assert.Equal(("ML", "Mopti", 2, 2, 25_000), (place.Country, place.Admin1, place.Precision, place.AcledPrecision, place.RadiusM));
    }

    [Theory]
    [InlineData("Faladié", "ML", "Bamako")]
    [InlineData("Farabougou", "ML", "Ségou")]
    [InlineData("Sobane Da", "ML", "Mopti")]
    [InlineData("Tombouctou", "ML", "Tombouctou")]
    [InlineData("Gourma-Rharous", "ML", "Tombouctou")]
    [InlineData("Indelimane", "ML", "Ménaka")]
    [InlineData("Tinzaouaten", "ML", "Kidal")]
    [InlineData("Djibo", "BF", "Sahel")]
    [InlineData("Barsalogho", "BF", "Centre-Nord")]
    [InlineData("Fada N'Gourma", "BF", "Est")]
    [InlineData("Bobo-Dioulasso", "BF", "Hauts-Bassins")]
    [InlineData("Chinégodar", "NE", "Tillabéri")]
    [InlineData("Tongo Tongo", "NE", "Tillabéri")]
    [InlineData("N'Guigmi", "NE", "Diffa")]
    [InlineData("Assamaka", "NE", "Agadez")]
    public void Sahel_names_resolve_to_their_country_and_region(string name, string country, string unit)
    {
        var place = new PlaceReading($"Men on motorcycles were seen in {name} on Monday.").Resolve(name);
        Assert.NotNull(place);
        Assert.Equal((country, unit), (place.Country, place.Admin1));
    }

    [Fact]
    public void Resolving_is_the_same_twice()
    {
        var (one, two) = (new PlaceReading("Men in San Miguel, El Salvador."), new PlaceReading("Men in San Miguel, El Salvador."));
        Assert.Equal(one.Resolve("San Miguel"), two.Resolve("San Miguel"));
        Assert.Equal("SV", one.Resolve("San Miguel")!.Country);
    }

    [Fact]
    public void A_country_is_known_by_its_code()
    {
        var gazetteer = WorldGazetteer.Default();
        Assert.Equal("Burkina Faso", gazetteer.Country("BF")!.CountryName);
        Assert.Null(gazetteer.Country("ZZ"));
        Assert.Throws<ArgumentException>(() => gazetteer.Country("bf"));
    }

    [Fact]
    public void A_namesake_elsewhere_is_no_answer_where_the_text_says_which_country()
    {
        var place = new PlaceReading("Ten men died in Palma, Mozambique, on Monday.").Resolve("Palma")!;
        Assert.Equal(("Palma", "MZ", 6), (place.Name, place.Country, place.Precision));
    }

    [Theory]
    [InlineData("They met in Palma, Mozambique and Spain.")] // a list
    [InlineData("They met in Madrid, Mozambique, on Monday.")] // a large town is itself
    public void Neighbours_in_a_list_and_large_towns_keep_their_country(string text) => Assert.Equal("ES", new PlaceReading(text).Resolve(text.Split(' ')[3].TrimEnd(','))!.Country);

    [Fact]
    public void A_place_beside_the_country_said_is_still_that_place() => Assert.Equal("GB", new PlaceReading("They met in Belfast, Ireland, on Monday.").Resolve("Belfast")!.Country);

    [Fact]
    public void What_a_text_says_once_of_a_name_holds_for_it_throughout()
    {
        var read = new PlaceReading("Two men died in London, Ontario. London was quiet.");
        Assert.Equal("CA", read.Resolve("London", 1)!.Country);
        Assert.Equal("GB", new PlaceReading("Two men died in Paris. London was quiet.").Resolve("London")!.Country);
    }

    [Fact]
    public void What_holds_a_town_is_the_unit_and_not_its_namesake() => Assert.Equal("a1:US.WA", new PlaceReading("Two men died in Tacoma, Washington.").Resolve("Washington")!.Id);

    [Theory]
    [InlineData("The Air France office in Paris was hit.", "Paris")]
    [InlineData("Police said so. Police in Paris spoke.", "Paris")]
    [InlineData("A bomb went off in the Sanu Bamba quarter of Bamako.", "Bamako")]
    public void Words_and_ends_of_unknown_names_are_no_places(string text, string only) => Assert.Equal([only], new PlaceReading(text).Words.Except(["France"]).Distinct());
}
