using Attest.Facts;
using Xunit;

namespace Attest.Tests.Extraction.Mentions;

public sealed class MentionTests
{
    private const string Wire =
        "Gunmen stormed a market near Gao in northern Mali late on Tuesday, killing at least 12 traders, a hospital official said.\n\n"
        + "\"We buried nine of them this morning,\" said Ana Reyes. The Malian army blamed JNIM, which did not comment.\n\n"
        + "According to the mayor, forty families had left since 2019.";

    private static readonly DateOnly _said = new(2022, 9, 8);

    [Fact]
    public void Mentions_that_nobody_asked_for_are_not_listed() => Assert.Null(Extract.Plainly(Wire).Mentions);

    [Theory]
    [InlineData(Wire)]
    [InlineData("\uFEFFOn Monday \uD83D\uDE92 firemen reached Bamako, an officer said.")]
    [InlineData("")]
    [InlineData("“They came in 2019,” said Ana Reyes. – Malians fled. ‘Now’ was too late")]
    public void Offsets_cut_exactly_the_words(string text)
    {
        if (text.Length == 0) text = "Nothing happened.";
        var mentions = Extract.Mentions(text, _said);
        foreach (var place in mentions.Places) Assert.Equal(place.Text, text[place.Start..place.End]);
        foreach (var time in mentions.Times) Assert.Equal(time.Text, text[time.Start..time.End]);
        foreach (var actor in mentions.Actors) Assert.Equal(actor.Text, text[actor.Start..actor.End]);
        foreach (var span in mentions.Quotes.SelectMany(quote => quote.Source.Concat(quote.Cue).Concat(quote.Content)))
        {
            Assert.InRange(span[0], 0, span[1] - 1);
            Assert.False(char.IsWhiteSpace(text[span[0]]) || char.IsWhiteSpace(text[span[1] - 1]));
        }
    }

    [Fact]
    public void Places_are_resolved_and_demonyms_marked()
    {
        var places = Extract.Mentions(Wire, _said).Places;
        Assert.Contains(places, place => place is { Text: "Gao", Country: "ML", Lat: not null, Form: null });
        Assert.Contains(places, place => place is { Text: "Mali", Country: "ML", Form: null });
        Assert.Contains(places, place => place is { Text: "Malian", Country: "ML", Form: "demonym" });
    }

    [Fact]
    public void Known_actors_are_listed_by_their_ids()
    {
        var actors = Extract.Mentions(Wire, _said).Actors;
        Assert.Contains(actors, actor => actor is { Text: "JNIM", Id: "a:jnim" });
        Assert.Contains(actors, actor => actor is { Text: "Malian army", Id: "a:fama" });
    }

    [Fact]
    public void A_quote_has_its_source_its_cue_and_what_was_said()
    {
        var quote = Extract.Mentions(Wire, _said).Quotes[0];
        Assert.Equal("a hospital official", Words(quote.Source));
        Assert.Equal("said", Words(quote.Cue));
        Assert.Equal("Gunmen stormed a market near Gao in northern Mali late on Tuesday, killing at least 12 traders", Words(quote.Content));
    }

    [Fact]
    public void What_stands_in_quotation_marks_keeps_them() =>
        Assert.Contains(Extract.Mentions(Wire, _said).Quotes, quote => Words(quote.Content) == "\"We buried nine of them this morning,\"");

    [Fact]
    public void What_lies_in_a_title_that_stands_apart_is_left_out()
    {
        const string text = "Five guards died in Gao on Tuesday, police said.";
        var alone = Extract.Mentions(text, _said);
        var titled = Extract.Mentions(text, _said, "Mayor of Bamako says JNIM came on Monday");
        Assert.Equal(alone.Places.Select(At), titled.Places.Select(At));
        Assert.Equal(alone.Times.Select(time => (time.Text, time.Start)), titled.Times.Select(time => (time.Text, time.Start)));
        Assert.Empty(titled.Actors);
        Assert.Equal(alone.Quotes.Length, titled.Quotes.Length);
    }

    [Fact]
    public void Times_come_in_the_order_of_the_text()
    {
        var starts = Extract.Mentions("The former mayor left in 2019; now, on Monday, he is back for three days.", _said).Times.Select(time => time.Start).ToList();
        Assert.Equal(5, starts.Count);
        Assert.Equal(starts.Order(), starts);
    }

    private static (string Text, int Start) At(PlaceMention place) => (place.Text, place.Start);

    private static string Words(IEnumerable<System.Collections.Immutable.ImmutableArray<int>> spans) => string.Join(' ', spans.Select(span => Wire[span[0]..span[1]]));
}
