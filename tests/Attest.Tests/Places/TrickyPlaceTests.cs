using Attest.Eval;
using Attest.Tests.Docs;
using Xunit;

namespace Attest.Tests.Places;

/// <summary>Names that other gazetteers put in the wrong place.</summary>
public sealed class TrickyPlaceTests
{
    [Fact]
    public void A_quarter_of_the_capital_is_meant_where_the_capital_is_named()
    {
        var place = new PlaceReading("Gunmen attacked the cattle market of Faladié in Bamako.").Resolve("Faladié")!;
        Assert.Equal(("Bamako", "ML"), (place.Admin1, place.Country));
        Assert.InRange(place.Lat!.Value, 12.5, 12.7);
    }

    [Fact]
    public void Tessit_in_the_region_of_Gao_is_the_village()
    {
        var place = new PlaceReading("The post at Tessit, Gao region, was attacked.").Resolve("Tessit")!;
        Assert.Equal((15.21667, -0.3, 1), (place.Lat, place.Lon, place.Precision));
    }

    [Fact]
    public void Boni_is_the_one_of_Douentza()
    {
        var place = new PlaceReading("In Mali, a convoy was hit between Boni and Hombori, near Douentza.").Resolve("Boni")!;
        Assert.Equal(("Mopti", "Douentza"), (place.Admin1, place.Admin2));
    }

    [Theory]
    [InlineData("Men were seen in Kidal, Mali.", "Kidal", 1)]
    [InlineData("Men were seen in the Kidal region of Mali.", "Kidal", 4)]
    [InlineData("Men were seen at Kidal airport, Mali.", "Kidal airport", 1)]
    public void Kidal_is_a_town_a_region_and_an_airport(string text, string name, int precision)
    {
        var read = new PlaceReading(text);
        var place = read.Resolve(read.Words.Contains(name) ? name : "Kidal")!;
        Assert.Equal(("ML", precision), (place.Country, place.Precision));
    }

    [Fact]
    public void Djibo_is_no_Djibougou() =>
        Assert.Equal(("Djibo", "BF"), (new PlaceReading("Soldiers died in Djibo.").Resolve("Djibo")!.Name, new PlaceReading("Soldiers died in Djibo.").Resolve("Djibo")!.Country));

    [Theory]
    [InlineData("Diabaly", "ML", "Ségou"), InlineData("Nampala", "ML", "Ségou"), InlineData("Hombori", "ML", "Mopti"), InlineData("Labbezanga", "ML", "Gao")]
    [InlineData("Anéfis", "ML", "Kidal"), InlineData("Tin-Zaouatine", "ML", "Kidal"), InlineData("Andéramboukane", "ML", "Ménaka"), InlineData("Koutiala", "ML", "Sikasso")]
    [InlineData("Bandiagara", "ML", "Mopti"), InlineData("Douentza", "ML", "Mopti"), InlineData("Arbinda", "BF", "Sahel"), InlineData("Solhan", "BF", "Sahel")]
    [InlineData("Yirgou", "BF", "Centre-Nord"), InlineData("Thiou", "BF", "Nord"), InlineData("Gayéri", "BF", "Est"), InlineData("Nouna", "BF", "Boucle du Mouhoun")]
    [InlineData("Inates", "NE", "Tillabéri"), InlineData("Banibangou", "NE", "Tillabéri"), InlineData("Tchintabaraden", "NE", "Tahoua"), InlineData("Bosso", "NE", "Diffa")]
    public void Names_of_the_Sahel_need_no_context(string name, string country, string unit)
    {
        var place = new PlaceReading($"Gunmen killed people in {name} on Monday.").Resolve(name)!;
        Assert.Equal((country, unit), (place.Country, place.Admin1));
    }

    [Fact]
    public void No_word_in_small_letters_is_ever_a_place()
    {
        foreach (var document in PlaceGold.Read(Path.Combine(GeneratedText.Root, "eval", "gold", "places")).Documents)
            Assert.Empty(new PlaceReading(document.Text.ToLowerInvariant()).Hits);
    }
}
