using Attest.Extraction;
using Xunit;

namespace Attest.Tests.Extraction;

public sealed class InOrderTests
{
    [Fact]
    public void What_stands_at_a_place_is_found_in_a_few_looks()
    {
        var looks = 0;
        List<int> places = [.. Enumerable.Range(0, 40_000).Select(place => place / 2 * 2)];
        var found = InOrder.From(places, 30_001, place =>
        {
            looks++;
            return place;
        });
        Assert.Equal(30_002, found);
        Assert.InRange(looks, 1, 16);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 2)]
    [InlineData(7, 2)]
    [InlineData(8, 3)]
    public void A_place_is_the_first_at_or_after_what_is_sought(int place, int index) => Assert.Equal(index, InOrder.From(new List<int> { 3, 3, 7 }, place, static at => at));
}
