using Attest.Actors;
using Attest.Facts;
using Xunit;

namespace Attest.Tests.Actors;

public sealed class ActorRegistryTests
{
    private static ActorRegistry Registry => NamedActors.Registry;

    [Fact]
    public void Names_and_acronyms_of_a_group_are_one_actor()
    {
        var hits = Find("The Group to Support Islam and Muslims (JNIM), or Nusrat al-Islam, spoke.");
        Assert.Equal(["Group to Support Islam and Muslims", "JNIM", "Nusrat al-Islam"], hits.Select(hit => hit.Text));
        Assert.All(hits, hit => Assert.Equal("a:jnim", hit.Actor.Id));
    }

    [Fact]
    public void The_longest_name_wins() =>
        Assert.Equal(["a:is-sahel", "a:aqi", "a:islamic-state"], Find("Islamic State Sahel Province, Al-Qaeda in Iraq and Islamic State").Select(hit => hit.Actor.Id));

    [Theory]
    [InlineData("The terrorists fled. Militants and Mujahideen attacked. Rebels and insurgents died.")]
    [InlineData("TERRORISTS AND MILITANTS ATTACKED THE TOWN AT DAWN AND REBELS BURNT IT, POLICE SAID.")]
    public void A_label_is_never_a_named_group(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("they hit the coast with farc and isis in small letters")]
    [InlineData("it is the is of a un")]
    public void Acronyms_and_names_in_small_letters_are_none(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("Ghanaian army", "a:gov-gh/mil", "Ghanaian army", ActorType.StateMilitary)]
    [InlineData("Ghana's army", "a:gov-gh/mil", "Ghanaian army", ActorType.StateMilitary)]
    [InlineData("Nigerien gendarmes", "a:gov-ne/gnd", "Nigerien gendarmerie", ActorType.StatePolice)]
    [InlineData("Burkina Faso's government", "a:gov-bf/gov", "Burkinabe government", ActorType.StateGovernment)]
    [InlineData("US air force", "a:gov-us/air", "American air force", ActorType.StateMilitary)]
    public void A_country_and_a_role_compose_a_force(string words, string id, string name, ActorType type)
    {
        var hit = Assert.Single(Find($"On Monday {words} withdrew."));
        Assert.Equal((words, id, name, type), (hit.Text, hit.Actor.Id, hit.Actor.Name, hit.Actor.Type));
    }

    [Fact]
    public void A_country_alone_is_no_actor() => Assert.Empty(Find("Mali was calm and Malians slept."));

    [Fact]
    public void In_capitals_names_and_forces_are_found() =>
        Assert.Equal(["a:fmln", "a:gov-sv/mil"], Find("THE FMLN ATTACKED A BASE OF THE SALVADORAN ARMED FORCES AT DAWN.").Select(hit => hit.Actor.Id));

    [Fact]
    public void A_demonym_of_two_countries_composes_once_the_text_has_named_one()
    {
        Assert.Empty(Find("The Congolese army withdrew."));
        Assert.Equal("a:fardc", Assert.Single(Find("In DR Congo the Congolese army withdrew.")).Actor.Id);
    }

    [Fact]
    public void A_name_that_needs_context_counts_only_with_it()
    {
        Assert.Empty(Find("Wagner was played in the opera house."));
        Assert.Equal("a:wagner", Assert.Single(Find("In Mali the men of Wagner left.")).Actor.Id);
        Assert.Equal(2, Find("The Wagner Group left. Wagner did not say why.").Count);
    }

    [Fact]
    public void An_acronym_of_two_groups_is_the_one_whose_country_is_named() =>
        Assert.Equal("a:jem", Assert.Single(Find("In Sudan, JEM spoke.")).Actor.Id);

    [Theory]
    [InlineData("a:jnim", SourceKind.ArmedGroup, VictimGroup.Attacker)]
    [InlineData("a:minusma", SourceKind.InternationalForce, VictimGroup.Security)]
    [InlineData("a:vdp", SourceKind.ArmedGroup, VictimGroup.Security)]
    [InlineData("a:fama", SourceKind.Military, VictimGroup.Security)]
    [InlineData("a:un", SourceKind.NgoUn, VictimGroup.Civilian)]
    public void A_kind_says_how_it_speaks_and_what_its_members_are(string id, SourceKind speaks, VictimGroup members) =>
        Assert.Equal((speaks, members), (Registry.ById(id)!.SpeaksAs, Registry.ById(id)!.Members));

    [Fact]
    public void The_registry_is_well_formed()
    {
        Assert.Equal(Registry.Actors.Select(actor => actor.Id).Order(StringComparer.Ordinal), Registry.Actors.Select(actor => actor.Id));
        foreach (var actor in Registry.Actors)
        {
            Assert.Matches("^a:[a-z0-9]+(-[a-z0-9]+)*$", actor.Id);
            Assert.All(actor.Areas, area => Assert.Matches("^[A-Z]{2}$", area.Country));
            Assert.All(actor.Relations, relation => Assert.True(Registry.ById(relation.To) is not null, $"{actor.Id} {relation}"));
            Assert.All([actor.From, actor.Until], date => Assert.Matches(@"^(\d{4}(-\d{2}(-\d{2})?)?)?$", date ?? ""));
        }
    }

    private static List<(string Text, Actor Actor)> Find(string text) => [.. NamedActors.In(text).Select(found => (found.Text, found.Hit.Actor))];
}
