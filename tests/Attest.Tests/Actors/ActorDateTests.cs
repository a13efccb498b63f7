using Attest.Actors;
using Xunit;

namespace Attest.Tests.Actors;

public sealed class ActorDateTests
{
    [Fact]
    public void An_actor_named_outside_its_time_is_kept_and_marked()
    {
        const string Text = "Wagner Group and the Azawad Liberation Front fought in Mali.";
        Assert.Equal([false, true], NamedActors.In(Text, new DateOnly(2023, 5, 1)).Select(found => found.Hit.Anachronism));
        Assert.Equal([false, false], NamedActors.In(Text, new DateOnly(2025, 5, 1)).Select(found => found.Hit.Anachronism));
        Assert.Equal([false, false], NamedActors.In(Text).Select(found => found.Hit.Anachronism));
    }

    [Fact]
    public void Names_and_relations_are_those_of_the_day()
    {
        var sahel = NamedActors.Registry.ById("a:is-sahel")!;
        Assert.Contains(sahel.NamesOn(new DateOnly(2018, 5, 1)), name => name.Text == "ISGS");
        Assert.DoesNotContain(sahel.NamesOn(new DateOnly(2018, 5, 1)), name => name.Text == "ISSP");
        Assert.DoesNotContain(sahel.NamesOn(new DateOnly(2024, 5, 1)), name => name.Text == "ISGS");
        Assert.Contains(sahel.RelationsOn(new DateOnly(2020, 5, 1)), relation => relation is { Tie: ActorTie.PartOf, To: "a:iswap" });
        Assert.DoesNotContain(sahel.RelationsOn(new DateOnly(2024, 5, 1)), relation => relation.To == "a:iswap");
    }

    [Fact]
    public void Who_goes_back_to_an_actor_is_known_from_the_other_side() =>
        Assert.Contains(NamedActors.Registry.RelationsTo("a:fla"), pair => pair is { From.Id: "a:mnla", Relation.Tie: ActorTie.MergedInto });

    [Fact]
    public void A_creation_that_reports_count_from_is_a_day_of_the_registry() => Assert.Equal("2023-09-16", NamedActors.Registry.ById("a:aes")!.From);

    [Fact]
    public void An_actor_is_looked_up_by_any_name_and_a_force_by_its_country_and_role()
    {
        Assert.Equal("a:jnim", Assert.Single(NamedActors.Registry.Named("groupe de soutien à l'islam et aux musulmans")).Id);
        Assert.Equal("a:gov-ne/gnd", Assert.Single(NamedActors.Registry.Named("Nigerien gendarmes")).Id);
        Assert.Equal("a:gov-ne/gnd", Assert.Single(NamedActors.Registry.Named("gendarmes nigériens")).Id);
        Assert.Empty(NamedActors.Registry.Named("nobody at all"));
        Assert.Empty(NamedActors.Registry.Named(""));
    }
}
