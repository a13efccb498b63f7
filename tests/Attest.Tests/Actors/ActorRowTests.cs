using System.Buffers;
using System.Text;
using Attest.Actors;
using Xunit;

namespace Attest.Tests.Actors;

public sealed class ActorRowTests
{
    private const string Good = """{"id":"a:x","type":"armed_group","role":"REB","valid":["2017-03-02",null],"areas":{"ML":1,"BF":0.5},"names":[{"t":"Xandar Front","l":"en","k":"official","from":"2017","until":"2020-04"},{"t":"XF","k":"acronym","ctx":true}],"rel":[],"xref":{"acled":null,"ucdp":null,"wikidata":null},"checked":null,"source":null}""";

    [Fact]
    public void A_row_is_read_with_its_dates_kinds_and_weights()
    {
        var actor = Assert.Single(Rows(Good)).Actor;
        Assert.Equal(("a:x", ActorType.ArmedGroup, "REB", "2017-03-02", null, "Xandar Front"), (actor.Id, actor.Type, actor.Role, actor.From, actor.Until, actor.Name));
        Assert.Equal([new ActorArea("ML", 1), new ActorArea("BF", 0.5)], actor.Areas);
        Assert.Equal(new ActorName("Xandar Front", "en", ActorNameKind.Official, new("2017", "2020-04"), false, false), actor.Names[0]);
        Assert.Equal(new ActorName("XF", null, ActorNameKind.Acronym, default, true, true), actor.Names[1]);
        Assert.Equal(new ActorProvenance("sahel", null, null, actor.Provenance.Others), actor.Provenance);
    }

    [Theory]
    [InlineData("\"a:x\"", "\"x\"", "an id such as")]
    [InlineData("\"a:x\"", "\"a:X\"", "an id such as")]
    [InlineData("armed_group", "army_group", "one of armed_group")]
    [InlineData("\"REB\"", "\"RED\"", "one of REB")]
    [InlineData("2017-03-02", "2017-13-02", "a date")]
    [InlineData("[\"2017-03-02\",null]", "[\"2017-03-02\",\"2016\"]", "an end after the beginning")]
    [InlineData("\"from\":\"2017\",\"until\":\"2020-04\"", "\"from\":\"2021\",\"until\":\"2020-04\"", "an end after the beginning")]
    [InlineData("\"ML\"", "\"MLI\"", "ISO alpha-2")]
    [InlineData("0.5", "1.5", "a weight")]
    [InlineData("\"BF\"", "\"ML\"", "each country once")]
    [InlineData("\"k\":\"acronym\"", "\"k\":\"acro\"", "one of acronym")]
    [InlineData("\"k\":\"acronym\"", "\"kind\":\"acronym\"", "t, l, k, from")]
    [InlineData("\"t\":\"XF\"", "\"t\":\"XF\",\"t\":\"XG\"", "each key once")]
    [InlineData("\"t\":\"XF\",", "", "a name without blanks")]
    [InlineData("\"ctx\":true", "\"ctx\":false", "true in \"ctx\"")]
    [InlineData("\"rel\":[]", "\"rel\":[{\"r\":\"cousin_of\",\"to\":\"a:y\"}]", "one of affiliate_of")]
    [InlineData("\"ucdp\":null", "\"ucdp\":\"12\"", "a number in \"ucdp\"")]
    [InlineData("\"wikidata\":null", "\"wikidata\":\"12\"", "Q and a number")]
    [InlineData("\"checked\":null", "\"checked\":\"2026-11-23\"", "a source beside")]
    [InlineData("\"checked\":null", "\"checked\":\"2026-11\"", "a day such as")]
    [InlineData("\"role\":\"REB\",", "", "the key \"role\"")]
    [InlineData("\"source\":null", "\"source\":null,\"note\":\"x\"", "no key after")]
    [InlineData("}}", "}", "JSON object")]
    [InlineData("{\"id\"", "[\"id\"", "an object")]
    public void A_bad_row_is_refused_with_its_file_its_line_and_what_was_expected(string from, string to, string expected)
    {
        var row = from == "}}" ? Good[..^1] : Good.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Good, row);
        var refused = Assert.Throws<ActorException>(() => Rows(Good + "\n" + row));
        Assert.StartsWith("data/actors/sahel.jsonl:2: expected ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"a:x\"", "\"a:x\"", "an id of its own")]
    [InlineData("\"rel\":[]", "\"rel\":[{\"r\":\"part_of\",\"to\":\"a:nobody\"}]", "a relation to another actor")]
    [InlineData("\"rel\":[]", "\"rel\":[{\"r\":\"part_of\",\"to\":\"a:z\"}]", "a relation to another actor")]
    [InlineData("Xandar Front", "Terrorists", "not a label")]
    [InlineData("Xandar Front", "The Armed Militants", "not a label")]
    [InlineData("Xandar Front", "groupes armés terroristes", "not a label")]
    public void A_row_that_does_not_fit_the_others_is_refused(string from, string to, string expected)
    {
        var row = Good.Replace(from, to, StringComparison.Ordinal);
        if (from != to) row = row.Replace("\"a:x\"", "\"a:z\"", StringComparison.Ordinal);
        var refused = Assert.Throws<ActorException>(() => new ActorTables(Rows(Good + "\n" + row)));
        Assert.Contains("data/actors/sahel.jsonl:2: expected ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_actor_is_read_back_as_it_was_written()
    {
        foreach (var actor in NamedActors.Registry.Actors)
        {
            var written = new ArrayBufferWriter<byte>();
            ActorJson.Write(written, actor);
            var rows = new List<ActorRow>();
            ActorFiles.Read($"data/actors/{actor.Provenance.Region}.jsonl", written.WrittenSpan, rows);
            var again = new ArrayBufferWriter<byte>();
            ActorJson.Write(again, Assert.Single(rows).Actor);
            Assert.Equal(Encoding.UTF8.GetString(written.WrittenSpan), Encoding.UTF8.GetString(again.WrittenSpan));
        }
    }

    [Theory]
    [InlineData("2017-03-02", null, "2017-03-01", false)]
    [InlineData("2017-03-02", null, "2017-03-02", true)]
    [InlineData("2017-03", "2020", "2017-03-01", true)]
    [InlineData("2017-03", "2020", "2017-02-28", false)]
    [InlineData(null, "2020", "2020-12-31", true)]
    [InlineData(null, "2020", "2021-01-01", false)]
    [InlineData(null, null, "1900-01-01", true)]
    public void A_month_or_year_holds_from_its_first_day_to_its_last(string? from, string? until, string day, bool holds) =>
        Assert.Equal(holds, new ActorWindow(from, until).Holds(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    private static List<ActorRow> Rows(string text)
    {
        var rows = new List<ActorRow>();
        ActorFiles.Read("data/actors/sahel.jsonl", Encoding.UTF8.GetBytes(text), rows);
        return rows;
    }
}
