using Attest.Actors;
using Attest.Facts;
using Xunit;

namespace Attest.Tests.Actors;

public sealed class AcronymTests
{
    [Fact]
    public void An_acronym_behind_a_known_actor_is_the_actors_in_this_text()
    {
        Assert.Equal(["FMLN", "FNL"], NamedActors.In("The Farabundo Marti National Liberation Front (FNL) spoke. FMLN and FNL are one.").Where(found => found.Text.Length < 5).Select(found => found.Text).Distinct().Order());
        Assert.All(NamedActors.In("The Farabundo Marti National Liberation Front (FNL) spoke. FNL left."), found => Assert.Equal("a:fmln", found.Hit.Actor.Id));
        Assert.Empty(NamedActors.Ids("In the next text FNL left."));
    }

    [Fact]
    public void A_composed_force_learns_its_acronym() =>
        Assert.Equal(["Turkish Armed Forces=a:gov-tr/mil", "TAF=a:gov-tr/mil", "TAF=a:gov-tr/mil"], NamedActors.Ids("The Turkish Armed Forces (TAF) met. TAF left."));

    [Fact]
    public void An_unknown_body_and_its_acronym_are_one_actor_of_the_text()
    {
        var found = NamedActors.In("FXO men came. The Front for Xandar and Ossarn (FXO) claimed it. The FXO left Ossarn, and so did fxo.");
        Assert.Equal(["FXO", "Front for Xandar and Ossarn", "FXO", "FXO"], found.Select(one => one.Text));
        var actor = Assert.Single(found.Select(one => one.Hit.Actor).Distinct());
        Assert.Equal(("a:unlisted/front-for-xandar-and-ossarn", "Front for Xandar and Ossarn", ActorType.Unidentified), (actor.Id, actor.Name, actor.Type));
        Assert.Equal((SourceKind.Other, VictimGroup.Unknown), (actor.SpeaksAs, actor.Members));
    }

    [Theory]
    [InlineData("The Ossarn Liberation Army (OLX) came.")] // the letters are others
    [InlineData("The National Bank of Ossarn (NBO) closed.")] // a bank is no body that fights
    [InlineData("He won the Xandar Open Front (X) prize.")] // one letter
    [InlineData("the xandar national front (XNF) met")] // no name: small letters
    [InlineData("Armed Militant Groups (AMG) came.")] // labels are nobody's name
    [InlineData("The Ossarn Front, Xandar (OFX) met.")] // two names
    [InlineData("The Ossarn Xandar Front (a party) met.")]
    public void In_doubt_nothing_is_learnt(string text) => Assert.Empty(NamedActors.Ids(text));

    [Theory]
    [InlineData("The Tribal Army of Ossarn (TAO)", ActorType.ArmedGroup)]
    [InlineData("The Ossarn Liberation Movement (OLM)", ActorType.ArmedGroup)]
    [InlineData("The Movement of Xandar Workers (MXW)", ActorType.Unidentified)]
    [InlineData("Le Front populaire de libération d'Ossarn (FPLO)", ActorType.ArmedGroup)]
    [InlineData("THE NATIONAL LIBERATION MOVEMENT OF XANDAR (MLNX) SAID TODAY THAT IT WOULD NOT GO", ActorType.ArmedGroup)]
    public void The_words_of_the_long_form_say_what_it_is(string text, ActorType type) => Assert.Equal(type, NamedActors.In(text + ".")[0].Hit.Actor.Type);

    [Fact]
    public void Another_body_of_the_same_acronym_is_not_taken_for_the_known_one()
    {
        var found = NamedActors.In("In Mali the Front de libération de l'Aïr (FLA) spoke. FLA men left.");
        Assert.All(found, one => Assert.Equal("a:unlisted/front-de-libération-de-l-aïr", one.Hit.Actor.Id));
        Assert.Equal(3, found.Count);
        Assert.Equal(["a:fla", "a:fla"], NamedActors.In("In Mali the Front de libération de l'Azawad (FLA) spoke.").Select(one => one.Hit.Actor.Id));
    }

    [Fact]
    public void A_name_written_otherwise_with_its_acronym_stays_the_known_actor() =>
        Assert.Equal("a:msa", Assert.Single(NamedActors.In("In Mali the Movement for Azawad Salvation (MSA) spoke.")).Hit.Actor.Id);

    [Fact]
    public void Countries_in_brackets_are_no_acronyms() =>
        Assert.DoesNotContain("US=a:hamas", NamedActors.Ids("Hamas (US) and Hezbollah (UK) met. US troops left."));

    [Fact]
    public void A_known_acronym_that_the_text_explains_as_a_force_of_another_country_is_that_force() =>
        Assert.Equal(["Rwandan Security Force=a:gov-rw/sec", "RSF=a:gov-rw/sec", "RSF=a:gov-rw/sec"], NamedActors.Ids("The Rwandan Security Force (RSF) came. Sudan spoke of the RSF."));
}
