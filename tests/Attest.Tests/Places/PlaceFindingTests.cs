using Attest.Places;
using Attest.Text;
using CsCheck;
using Xunit;

namespace Attest.Tests.Places;

public sealed class PlaceFindingTests
{
    [Fact]
    public void Names_are_found_with_the_words_that_make_them()
    {
        var read = new PlaceReading("Gunmen left Port-au-Prince for Gao before dawn, an official in Burkina Faso said.");
        Assert.Equal(["Port-au-Prince", "Gao", "Burkina Faso"], read.Words);
    }

    [Theory]
    [InlineData("the men said of the mobile reading that it was nice to buy a long car")]
    [InlineData("they came from bamako to gao and on to niger")]
    [InlineData("he told us that the turkey was central")]
    public void A_word_in_small_letters_is_never_a_place(string text) => Assert.Empty(new PlaceReading(text).Hits);

    [Theory]
    [InlineData("Orange smoke rose. Lincoln Varo, a driver, saw it.")]
    [InlineData("Real fear. Nice people. Of all, Said Omar spoke. March was Long.")]
    public void Names_on_the_stop_list_need_a_frame(string text) => Assert.Empty(new PlaceReading(text).Hits);

    [Theory]
    [InlineData("Two men died in Nice on Sunday.", "Nice")]
    [InlineData("The column stopped near Hit, Iraq.", "Hit")]
    [InlineData("Reading, England, was quiet.", "Reading")]
    public void A_frame_makes_a_place_of_them(string text, string name) => Assert.Contains(name, new PlaceReading(text).Words);

    [Theory]
    [InlineData("Mr. Bandiagara spoke to Col. Mopti.")]
    [InlineData("The driver Alfa Bankass was hurt.")]
    public void A_title_or_a_first_name_makes_a_person_of_a_small_town(string text) => Assert.Empty(new PlaceReading(text).Hits);

    [Fact]
    public void In_capitals_a_small_town_needs_a_frame()
    {
        var read = new PlaceReading("THE GUERRILLAS KILLED TENENKOU AND FLED. THEY WERE SEEN IN BANKASS AND KORO YESTERDAY, SAID THE ARMY.");
        Assert.Equal(["BANKASS", "KORO"], read.Words);
    }

    [Fact]
    public void In_capitals_a_country_a_unit_a_capital_and_a_large_town_need_none()
    {
        var read = new PlaceReading("THE ARMY SAID HELMAND, MALI, TEGUCIGALPA, MEDELLIN WERE CALM AND NOTHING WAS REPORTED OF ANY REAL ATTACK SO FAR.");
        Assert.Equal(["HELMAND", "MALI", "TEGUCIGALPA", "MEDELLIN"], read.Words);
    }

    [Fact]
    public void In_capitals_words_and_acronyms_that_look_like_places_are_none()
    {
        var read = new PlaceReading("THE MAN SAID THAT A CAR HIT US AND SAID THAT ALL OF THE MEN CAN SAY MORE THAN WE CAN SAY OF THE REAL LONG MARCH.");
        Assert.Empty(read.Hits);
    }

    [Fact]
    public void In_capitals_a_unit_behind_a_name_frames_it()
    {
        var read = new PlaceReading("A PATROL WAS ATTACKED LATE ON SUNDAY. BANKASS, MOPTI REGION, WAS CALM ACCORDING TO THE OFFICERS OF THE UNIT.");
        Assert.Equal(["BANKASS", "MOPTI"], read.Words);
        Assert.Equal(1, read.Hits[0].Parent);
    }

    [Fact]
    public void A_dateline_frames_its_town()
    {
        var read = new PlaceReading("BANKASS, 5 JAN 90 -- THE ARMY REPORTED A CLASH WITH UNKNOWN MEN AT DAWN AND SAID NOBODY WAS HURT IN THE FIGHTING.");
        Assert.Equal("BANKASS", read.Words[0]);
    }

    [Fact]
    public void Demonyms_are_hits_of_their_country()
    {
        var read = new PlaceReading("Malian and Nigerien troops met Afghans.");
        Assert.Equal(["ML", "NE", "AF"], read.Hits.Select(hit => hit.Country));
        Assert.All(read.Hits, hit => Assert.Equal(PlaceForm.Demonym, hit.Form));
    }

    [Fact]
    public void Nigerians_and_Nigeriens_are_kept_apart() =>
        Assert.Equal(["NG", "NE"], new PlaceReading("Nigerian and Nigerien officers").Hits.Select(hit => hit.Country));

    [Fact]
    public void An_acronym_must_be_in_capitals()
    {
        Assert.Equal(["US"], new PlaceReading("He told us that US troops left. Us they did not see.").Words);
        Assert.Equal(["U.S.", "UAE"], new PlaceReading("The U.S. and the UAE agreed.").Words);
    }

    [Fact]
    public void Accents_and_hyphens_may_be_left_out() =>
        Assert.Equal(["Tillaberi", "Fada Ngourma", "Port au Prince"], new PlaceReading("Between Tillaberi, Fada Ngourma and Port au Prince").Words);

    [Fact]
    public void A_name_does_not_run_over_a_paragraph() =>
        Assert.DoesNotContain("Burkina\n\nFaso", new PlaceReading("They went to Burkina\n\nFaso was his name.").Words);

    [Fact]
    public void An_outlet_named_after_a_town_is_no_place() => Assert.Empty(new PlaceReading("the Jerusalem Post and the Washington Post").Hits);

    [Fact]
    public void The_words_about_a_name_say_its_level()
    {
        var read = new PlaceReading("In Kandahar province and in the city of Herat and Kunduz town.");
        Assert.Equal([PlaceKind.Unit, PlaceKind.City, PlaceKind.City], read.Hits.Select(hit => hit.Said));
    }

    [Fact]
    public void No_chain_of_parents_is_longer_than_places_are_nested()
    {
        var read = new PlaceReading("Men were seen in " + string.Concat(Enumerable.Repeat("Berd, Tavush, ", 50)) + "Armenia."); // each has the other's name within
        for (var i = 0; i < read.Hits.Count; i++)
        {
            var (at, steps) = (i, 0);
            while ((at = read.Hits[at].Parent) >= 0) steps++;
            Assert.InRange(steps, 0, 4);
        }

        Assert.Contains(read.Hits, hit => hit.Parent >= 0);
    }

    [Fact]
    public void Finding_allocates_nothing_once_the_list_has_room()
    {
        var tokens = new TokenList();
        new Tokenizer(new Vocabulary([], [])).Cut("Gunmen attacked Tessit, Gao region, and Sanu in Mali. " + new string('x', 10), [], tokens);
        var gazetteer = WorldGazetteer.Default();
        var hits = new List<PlaceHit>(64);
        gazetteer.Find(tokens.Tokens, false, hits);
        hits.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        gazetteer.Find(tokens.Tokens, false, hits);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEmpty(hits);
    }

    [Fact]
    public void What_holds_a_place_is_one_whoever_else_bears_its_name()
    {
        var read = new PlaceReading("Young Arkansas spoke. A man fell in Earle, Arkansas.");
        Assert.Equal(["Earle", "Arkansas"], read.Words);
        Assert.Equal(1, read.Hits[0].Parent);
    }

    [Fact]
    public void An_article_that_opens_a_sentence_makes_no_person_of_a_name() =>
        Assert.Equal(["Arkansas", "Earle", "Arkansas"], new PlaceReading("An Arkansas guard was hurt. He fell in Earle, Arkansas.").Words);

    private static readonly string[] Pieces = ["Gao", "Mopti", "Arkansas", "Earle", "Bankass", "Nice", "Niger", "Mali", "Paris", "Texas", "Malian", "Alfa", "Col.", "in", "near", "the", "An", "town of", "region", ",", "and", "(", ")", ".", "fell", "Ras", "-"];

    [Fact]
    public void Whatever_the_words_a_parent_is_a_later_hit_and_everything_resolves() =>
        Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[1, 40].Sample(
            pieces =>
            {
                var read = new PlaceReading(string.Join(' ', pieces));
                for (var i = 0; i < read.Hits.Count; i++) Assert.True(read.Hits[i].Parent == -1 || (read.Hits[i].Parent > i && read.Hits[i].Parent < read.Hits.Count), string.Join(' ', pieces));
            },
            iter: 20_000);
}
