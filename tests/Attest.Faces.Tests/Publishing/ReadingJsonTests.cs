using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Attest.Faces.Tests.Fixtures;
using Attest.Facts;
using Attest.Publishing;
using Xunit;

namespace Attest.Faces.Tests.Publishing;

public sealed class ReadingJsonTests
{
    /// <summary>The contract's closed lists, word for word.</summary>
    public static TheoryData<Type, string> WordLists => new()
    {
        { typeof(Measure), "killed, injured, missing, abducted, captured, displaced, casualties" },
        { typeof(Bound), "exact, at_least, more_than, up_to, fewer_than, about, nearly, range, vague" },
        { typeof(VictimGroup), "security, civilian, attacker, mixed, unknown" },
        { typeof(VictimSide), "perpetrator, target, bystander, unknown" },
        { typeof(ClaimScope), "total, subset, aggregate, other" },
        { typeof(ClaimStatus), "asserted, denied, unconfirmed, expected" },
        { typeof(SourceKind), "military, police, government, security_anonymous, medical, armed_group, witness, media, ngo_un, document, international_force, other, narrator" },
        { typeof(SourceRelation), "own_side, enemy, third_party, unknown" },
        { typeof(StatementKind), "responsibility, denial, condemnation, appeal, no_figure" },
        { typeof(DatePrecision), "hour, day, week, month, year, unknown" },
        { typeof(PublishedBasis), "given, metadata, dateline, address, inferred, unknown" },
        { typeof(BestBasis), "investigation, most_origins, tie_lower, person" },
        { typeof(FindingStatus), "unconfirmed, corroborated, contested" },
        { typeof(IncidentRole), "main, other, background" },
        { typeof(PerpetratorKind), "individual, organisation" },
        { typeof(PerpetratorBasis), "claimed, accused, stated" },
        { typeof(ReportField), "text, title" },
        { typeof(ResolvedAs), "place, quarter, unit, area, country, near, relative, between, border" },
        { typeof(IncidentType), "attack, clash, bombing, suicide_bombing, airstrike, shelling, shooting, kidnapping, ied_mine, execution, arson, robbery, protest_violence, chemical_attack, sexual_violence, other" },
        { typeof(Weapon), "firearm, rifle, machine_gun, handgun, grenade, bomb, vehicle_bomb, suicide_vest, mine, dynamite, explosive, mortar, rocket, missile, artillery, aerial_bomb, drone, fire, incendiary, blade, stone, chemical, torture, vehicle, other" },
    };

    [Theory, MemberData(nameof(WordLists))]
    public void A_closed_word_list_is_written_word_for_word(Type list, string words)
    {
        var options = ReadingContext.Default.Options;
        var written = Enum.GetValues(list).Cast<object>().Select(value => JsonSerializer.Serialize(value, options.GetTypeInfo(list)).Trim('"'));
        Assert.Equal(words.Split(", ").Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_enum_of_a_reading_is_in_the_lists()
    {
        var listed = WordLists.Select(row => row.Data.Item1).Append(typeof(ListedNames));
        var inReading = typeof(Claim).Assembly.GetTypes().Where(type => type.IsEnum && ReadingContext.Default.Options.Converters.Any(converter => converter.CanConvert(type)));
        Assert.Equal(listed.Select(type => type.Name).Order(StringComparer.Ordinal), inReading.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_number_is_no_word() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("1", ReadingContext.Default.Options.GetTypeInfo(typeof(Measure))));

    [Fact]
    public void A_reading_survives_the_way_there_and_back()
    {
        var once = Written(Full);
        var again = Written(ReadingJson.Read(Encoding.UTF8.GetBytes(once)));
        Assert.Equal(once, again);
    }

    [Fact]
    public void Every_property_of_a_full_reading_is_written()
    {
        using var json = JsonDocument.Parse(Written(Full));
        var root = json.RootElement;
        Assert.Equal(["schema", "id", "report", "incidents", "claims", "statements", "notes", "mentions"], Names(root));
        Assert.Equal(
            ["id", "in", "incident", "measure", "bound", "low", "high", "term", "quantity", "start", "end", "text", "victims", "scope", "status", "provisional", "updates", "confidence", "incidentConfidence", "source", "asOf", "rule", "lexicon"],
            Names(root.GetProperty("claims")[0]));
        Assert.Equal(
            ["id", "main", "role", "type", "date", "place", "sites", "perpetrators", "targets", "victims", "weapons", "toll", "perpetratorsOwn", "policy"],
            Names(root.GetProperty("incidents")[0]));
        Assert.Equal(
            ["low", "best", "high", "openHigh", "bestBasis", "status", "used", "setAside", "claimedHigh", "byGroup", "why", "sentence"],
            Names(root.GetProperty("incidents")[0].GetProperty("toll").GetProperty("killed")));
        Assert.Equal(["title", "language", "published", "publishedBasis", "outlet", "agency", "authors", "dateline", "text", "sha256", "length"], Names(root.GetProperty("report")));
        Assert.Equal(["text", "kind", "anonymous", "relation", "via"], Names(root.GetProperty("claims")[0].GetProperty("source")));
        Assert.Equal(["kind", "by", "incident", "date", "text", "start", "end"], Names(root.GetProperty("statements")[0]));
        Assert.Equal(["text", "start", "end", "id", "lat", "lon", "country", "precision", "form"], Names(root.GetProperty("mentions").GetProperty("places")[0]));
        Assert.Equal("[[0,3]]", root.GetProperty("mentions").GetProperty("quotes")[0].GetProperty("source").GetRawText());
    }

    [Fact]
    public void A_reading_is_one_line_with_its_letters_readable()
    {
        var written = Written(Bamako.Reading with { Id = "é \"q\" <b> – ع" });
        Assert.Equal(written.Length - 1, written.IndexOf('\n', StringComparison.Ordinal));
        Assert.StartsWith("""{"schema":"attest.reading/1","id":"é \"q\" <b> – ع",""", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_that_nobody_set_are_written_empty()
    {
        var bare = Bamako.Reading with { Incidents = default, Claims = default, Statements = default, Notes = default };
        Assert.EndsWith("""
            "incidents":[],"claims":[],"statements":[],"notes":[]}

            """.ReplaceLineEndings("\n"), Written(bare), StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_ids_and_absent_values_are_written_as_the_contract_has_them()
    {
        using var json = JsonDocument.Parse(Written(Bamako.Reading));
        var claim = json.RootElement.GetProperty("claims")[0];
        Assert.Equal("c1", claim.GetProperty("id").GetString());
        Assert.Equal("2024-09-19", claim.GetProperty("asOf").GetString());
        Assert.Equal(JsonValueKind.Null, claim.GetProperty("high").ValueKind);
        Assert.Equal(JsonValueKind.Null, claim.GetProperty("source").GetProperty("text").ValueKind);
        Assert.Equal("{}", json.RootElement.GetProperty("incidents")[0].GetProperty("perpetratorsOwn").GetRawText());
        Assert.False(json.RootElement.TryGetProperty("mentions", out _));
    }

    private static ReportReading Full => Bamako.Reading with
    {
        Mentions = new(
            [new("Mali", 0, 4, "g:mali", 17.5, -4.0, "ML", 6, "demonym")], [new("Tuesday", 1, 8, "DATE", "2024-09-17")],
            [new("JNIM", 2, 6, "a:jnim", "JNIM")], [new([ImmutableArray.Create(0, 3)], [], [ImmutableArray.Create(4, 9), ImmutableArray.Create(11, 12)])]),
    };

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static string Written(ReportReading reading)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new ReadingJson();
        json.Write(bytes, reading);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
