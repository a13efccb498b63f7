using Attest.Places;
using Attest.Text;
using Xunit;

namespace Attest.Tests.Places;

/// <summary>Where something lies as seen from a place, in the words of a report.</summary>
public sealed class PlaceRelationTests
{
    private static readonly PlaceRelations Relations = new();

    [Theory]
    [InlineData("about 12 km north of Gossi", 12_000, 0)]
    [InlineData("some 30 kilometres from Gossi", 30_000, -1)]
    [InlineData("ten miles south-west of the town of Gossi", 16_090, 225)]
    [InlineData("north-east of Gossi", 0, 45)]
    [InlineData("800 metres from Gossi", 800, -1)]
    [InlineData("une quinzaine de kilomètres au nord de Gossi", 15_000, 0)]
    [InlineData("à 20 km à l'ouest de Gossi", 20_000, 270)]
    [InlineData("au sud-est de la ville de Gossi", 0, 135)]
    public void A_distance_and_a_direction_are_read(string text, int metres, int bearing)
    {
        var relation = Read(text);
        Assert.Equal((metres, bearing), (relation.Metres, relation.Bearing ?? -1));
    }

    [Theory]
    [InlineData("near Gossi"), InlineData("close to the village of Gossi"), InlineData("on the outskirts of Gossi"), InlineData("près de Gossi"), InlineData("aux abords de Gossi")]
    public void Near_is_read(string text) => Assert.True(Read(text).Near);

    [Theory]
    [InlineData("between Gossi"), InlineData("entre Gossi")]
    public void Between_is_read(string text) => Assert.True(Read(text).Between);

    [Theory]
    [InlineData("on the border with Niger"), InlineData("la frontière avec le Niger")]
    public void A_border_is_read(string text) => Assert.True(Read(text).Border);

    [Theory]
    [InlineData("in Gossi"), InlineData("12 people died in Gossi"), InlineData("in northern Mali"), InlineData("the north of the country. Gossi"), InlineData("à Gossi"), InlineData("Gossi")]
    public void Nothing_is_read_where_nothing_is_said(string text) => Assert.True(Read(text).IsAt, Read(text).ToString());

    [Fact]
    public void A_distance_no_globe_has_is_cut() => Assert.Equal(PlaceRelation.FarthestMetres, Read("999999999999 km north of Gossi").Metres);

    private static PlaceRelation Read(string text)
    {
        var tokens = new TokenList();
        new Tokenizer(new Vocabulary([], [])).Cut(text, [], tokens);
        return Relations.Read(tokens.Tokens, tokens.Count - 1);
    }
}
