using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Attest.Facts;
using Attest.House.Tests.Architecture;
using Xunit;

namespace Attest.House.Tests.Facts;

/// <summary>The closed word lists of the contract. A word, once written into somebody's file, is never renamed.</summary>
public sealed class WordTests
{
    private static readonly Dictionary<string, string> Contract = new(StringComparer.Ordinal)
    {
        [nameof(BestBasis)] = "investigation most_origins tie_lower person",
        [nameof(Bound)] = "exact at_least more_than up_to fewer_than about nearly range vague",
        [nameof(ClaimScope)] = "total subset aggregate other",
        [nameof(ClaimStatus)] = "asserted denied unconfirmed expected",
        [nameof(DatePrecision)] = "unknown hour day week month year",
        [nameof(FindingStatus)] = "unconfirmed corroborated contested",
        [nameof(IncidentRole)] = "main other background",
        [nameof(IncidentType)] = "attack clash bombing suicide_bombing airstrike shelling shooting kidnapping ied_mine execution arson "
            + "robbery protest_violence chemical_attack sexual_violence other",
        [nameof(ListedNames)] = "none dead ambiguous",
        [nameof(Measure)] = "killed injured missing abducted captured displaced casualties",
        [nameof(PerpetratorBasis)] = "claimed accused stated",
        [nameof(PerpetratorKind)] = "individual organisation",
        [nameof(PublishedBasis)] = "unknown given metadata dateline address inferred",
        [nameof(ReportField)] = "text title",
        [nameof(ResolvedAs)] = "place quarter unit area country near relative between border",
        [nameof(SourceKind)] = "narrator military police government security_anonymous medical armed_group witness media ngo_un document "
            + "international_force other",
        [nameof(SourceRelation)] = "unknown own_side enemy third_party",
        [nameof(StatementKind)] = "responsibility denial condemnation appeal no_figure",
        [nameof(VictimGroup)] = "unknown security civilian attacker mixed",
        [nameof(VictimSide)] = "unknown perpetrator target bystander",
        [nameof(Weapon)] = "firearm rifle machine_gun handgun grenade bomb vehicle_bomb suicide_vest mine dynamite explosive mortar rocket "
            + "missile artillery aerial_bomb drone fire incendiary blade stone chemical torture vehicle other",
    };

    public static TheoryData<string> Enums => [.. Contract.Keys];

    [Theory, MemberData(nameof(Enums))]
    public void A_closed_word_list_has_the_words_of_the_contract(string name)
    {
        var type = FactShape.In(Buildings.Engine).Single(type => type.Name == name);
        Assert.Equal(Contract[name].Split(' ').Order(StringComparer.Ordinal), Words(type).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_enum_of_a_reading_has_its_word_list() =>
        Assert.Equal(Contract.Keys.Order(StringComparer.Ordinal), Reachable.From(typeof(ReportReading)).Where(type => type.IsEnum).Select(type => type.Name));

    [Fact]
    public void An_enum_deep_in_a_fact_is_reached() =>
        Assert.Equal(["Claim", "Inner", "Outer", "Planted"], Reachable.From(typeof(Outer)).Select(type => type.Name).Intersect(["Claim", "Inner", "Outer", "Planted", "Hidden"]));

    [Fact]
    public void Every_word_is_written_in_snake_case() => Expect.None(Shouted(Buildings.Engine));

    [Fact]
    public void A_planted_word_in_capitals_is_caught() => Assert.Contains("ShoutingWord.NGO_UN", Shouted(Buildings.Plants));

    private static IEnumerable<string> Words(Type type) => Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName);

    /// <summary>Members whose C# name would not come back from its word.</summary>
    private static IEnumerable<string> Shouted(System.Reflection.Assembly assembly) =>
        from type in FactShape.In(assembly)
        where type.IsEnum
        from name in Enum.GetNames(type)
        let word = JsonNamingPolicy.SnakeCaseLower.ConvertName(name)
        where name != string.Concat(word.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]))
        select $"{type.Name}.{name}";

    private sealed record Outer(ImmutableArray<Inner?> Inners, Claim? Claim, [property: JsonIgnore] Hidden Unwritten);

    private sealed record Inner(Planted? Word);

    private enum Planted { None }

    private enum Hidden { None }
}
