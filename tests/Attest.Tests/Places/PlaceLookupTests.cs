using Attest.Places;
using Xunit;

namespace Attest.Tests.Places;

/// <summary>What a lookup is sure of.</summary>
public sealed class PlaceLookupTests
{
    private static readonly PlaceLookup Lookup = new(WorldGazetteer.Default());

    [Fact]
    public void A_row_nobody_checked_is_less_sure_than_one_that_was() =>
        Assert.True(Look("Ogossagou").Confidence < Look("Djibo").Confidence);

    [Fact]
    public void A_name_that_others_bear_nearly_as_well_is_less_sure() =>
        Assert.True(Look("Tripoli").Confidence < Look("Bamako").Confidence);

    [Fact]
    public void A_unit_that_holds_all_is_less_sure_than_a_place() => Assert.Equal(0.6, Look("San Antonio, Colombia").Confidence);

    [Fact]
    public void A_name_of_no_place_in_the_country_said_gives_the_country()
    {
        var answer = Look("Palma, Mozambique");
        Assert.Equal(("Palma", "iso:MZ", 6), (answer.Place!.Name, answer.Place.Id, answer.Place.Precision));
        Assert.Equal("no place of that name lies in Mozambique; only that is sure", answer.Why);
    }

    [Theory]
    [InlineData("Bamako"), InlineData("Djibo"), InlineData("Mali"), InlineData("Tripoli"), InlineData("Ogossagou")]
    public void Confidence_lies_within_its_bounds(string name) => Assert.InRange(Look(name).Confidence, 0.05, 0.95);

    private static LookupAnswer Look(string words) => Lookup.Look(words, null, null);
}
