using System.Diagnostics;
using System.Globalization;
using System.Text;
using Attest.Extraction;
using Xunit;

namespace Attest.Tests.Extraction;

public sealed class LongTextTests
{
    private const int Factor = 8;

    [Fact]
    public void Eight_times_the_sentences_take_nowhere_near_sixty_four_times_as_long()
    {
        var (shorter, longer) = (Sentences(4_000), Sentences(4_000 * Factor));
        _ = Fastest(shorter); // compiled before anything is measured
        Assert.InRange(Fastest(longer) / Fastest(shorter), 0, 3 * Factor);
    }

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

    // every fourth sentence tells of another attack, so that incidents grow with the text as claims do
    private static string Sentences(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var figure = (2 + (i % 37)).ToString(CultureInfo.InvariantCulture);
            text.Append((i % 4) switch
            {
                0 => $"A bomb killed {figure} people in Tolmek on Friday, police said. ",
                1 => $"The army said on Monday that {figure} soldiers were wounded in the attack. ",
                2 => $"In a separate attack in Kelvat gunmen killed {figure} people and wounded others. ",
                _ => "The Varsin Front claimed responsibility for the blast on Monday.\n\n",
            });
        }

        return text.ToString();
    }

    private static double Fastest(string text)
    {
        var fastest = double.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var begin = Stopwatch.GetTimestamp();
            Assert.NotEmpty(Extract.Plainly(text).Claims);
            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        return fastest;
    }
}
