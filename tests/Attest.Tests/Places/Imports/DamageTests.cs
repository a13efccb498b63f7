using System.Text;
using Attest.Places;
using Attest.Places.Imports;
using CsCheck;
using Xunit;

namespace Attest.Tests.Places.Imports;

/// <summary>Whatever bytes come in, an import ends with a gazetteer or with words that say what is wrong, and then nothing has changed.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly Importing _here = new();

    public static TheoryData<string> Formats => ["ML.txt", "ML.zip", "names.zip", "ged.csv", "a.geojson", "answer.json", "places.csv", "m.osm.pbf", "plain.osm.pbf"];

    public void Dispose() => _here.Dispose();

    [Theory, MemberData(nameof(Formats))]
    public void Random_changes_lead_to_a_gazetteer_or_to_words(string name)
    {
        var valid = Valid(name);
        var change = Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Int[0, 3], Gen.Byte, Gen.Int[1, 40]);
        change.Array[1, 4].Sample(
            changes =>
            {
                var bytes = changes.Aggregate(valid, Changed);
                try
                {
                    _here.Import(Order(name, bytes));
                }
                catch (PlaceException trouble)
                {
                    Assert.NotEmpty(trouble.Message);
                }
            },
            iter: 150,
            threads: 1);
    }

    [Theory, MemberData(nameof(Formats))]
    public void A_file_cut_short_changes_nothing(string name)
    {
        var valid = Valid(name);
        _here.Import(Order(name, valid));
        var before = _here.Bytes();
        for (var part = 1; part < 6; part++)
        {
            var cut = valid.AsSpan(0, valid.Length * part / 6 - 3).ToArray();
            if (!name.EndsWith(".csv", StringComparison.Ordinal) && Record.Exception(() => _here.Import(Order(name, cut))) is { } trouble) Assert.IsType<PlaceException>(trouble);
            else if (!name.EndsWith(".csv", StringComparison.Ordinal)) Assert.Fail($"{part} sixths of {name} were taken for all of it");
            Assert.Equal(before, _here.Bytes());
        }
    }

    [Fact]
    public void More_than_a_few_malformed_rows_are_a_damaged_file()
    {
        var few = Planted.Dump + string.Concat(Enumerable.Repeat("1\ttoo few\n", 10));
        Assert.Equal(10, _here.Import(_here.Write("ML.txt", few)).Files[0].Dropped["malformed"]);
        var trouble = Assert.Throws<PlaceException>(() => _here.Import(_here.Write("ML.txt", few + "1\ttoo few\n")));
        Assert.StartsWith("ML.txt:23: expected 19 cells apart by tabs, found 2", trouble.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ML.txt"), InlineData("ged.csv"), InlineData("places.csv")]
    public void Bytes_that_are_no_UTF8_are_refused_with_their_line(string name)
    {
        var bytes = Valid(name);
        bytes[Array.LastIndexOf(bytes, (byte)'\n', bytes.Length - 2) + 8] = 0xFF;
        var trouble = Assert.Throws<PlaceException>(() => _here.Import(Order(name, bytes)));
        Assert.Matches($"^{name}:[0-9]+: expected UTF-8", trouble.Message);
        Assert.Null(_here.Bytes());
    }

    [Fact]
    public void A_line_without_an_end_is_refused() =>
        Assert.Contains("expected lines of at most 1048576 bytes", Refused("ML.txt", Planted.Dump + new string('x', TextLines.Longest + 1)), StringComparison.Ordinal);

    [Fact]
    public void A_quote_without_an_end_is_refused() =>
        Assert.Contains("expected a closing quote", Refused("a.csv", "name,lat,lon\n\"Ossarn,1,2\n"), StringComparison.Ordinal);

    [Fact]
    public void A_quote_over_a_million_lines_is_refused() =>
        Assert.Contains("expected a quote that closes", Refused("a.csv", "name,lat,lon\n\"" + string.Concat(Enumerable.Repeat("Ossarn,1,2\n", 200_000))), StringComparison.Ordinal);

    [Fact]
    public void Nesting_has_an_end() => Assert.Contains("expected JSON", Refused("a.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + new string('[', 5000)), StringComparison.Ordinal);

    [Fact]
    public void A_small_archive_of_very_much_is_refused()
    {
        var bomb = Planted.Dump + new string('\n', 64 << 20);
        var trouble = Assert.Throws<PlaceException>(() => _here.Import(_here.Zip("ML.zip", ("ML.txt", bomb))));
        Assert.Contains("it is no data but an attack", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_whose_bytes_do_not_match_its_checksum_is_refused()
    {
        var bytes = Importing.Zipped(("ML.txt", Planted.Dump));
        var sum = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + 16; // where the directory keeps the checksum
        bytes[sum] ^= 1;
        Assert.Contains("the archive is damaged", Assert.Throws<PlaceException>(() => _here.Import(_here.Write("ML.zip", bytes))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hello"), InlineData(""), InlineData("{\"a\":1}"), InlineData("%PDF-1.7 and so on")]
    public void What_is_nothing_known_is_refused(string text) => Assert.NotEmpty(Refused("file.txt", text));

    [Fact]
    public void A_file_without_a_place_is_refused_and_says_why() =>
        Assert.Contains("expected at least one place, found none; 1 features that are not kept", Refused("ML.txt", Planted.Row(1, "Sarn", 15, -4, "T.DUNE")), StringComparison.Ordinal);

    [Theory]
    [InlineData(""), InlineData("ml"), InlineData("M"), InlineData("ZZ"), InlineData("Mali")]
    public void Units_of_no_country_are_dropped(string country)
    {
        var rows = Planted.Row(71, "Vorzan", 15, -1, "A.ADM1", country, "88") + Planted.Row(72, "Kelmor", 15, -1, "A.ADM2", country, "88", "1");
        Assert.Equal(2, _here.Import(_here.Write("ML.txt", rows + Planted.Dump)).Files[0].Dropped["without a country"] - 1);
    }

    [Theory]
    [InlineData("name,lat,lon\nOssarn,15,-4\nDrel"), InlineData("where_coordinates,where_prec,latitude,longitude,country\nOssarn,1,15,-4,Mali\nDrel,1")]
    public void A_table_whose_last_row_is_cut_is_refused(string text) => Assert.Contains("it is cut short", Refused("a.csv", text), StringComparison.Ordinal);

    [Fact]
    public void Hostile_names_are_made_harmless()
    {
        _here.Import(_here.Write("a.csv", "name,lat,lon,names\nOss\u001B[31marn,15,-4,\u202Egnorw|!|x|" + new string('n', 300) + "|Vorren!\n"));
        Assert.Equal("Oss[31marn", _here.Look("Vorren").Place!.Name);
    }

    [Fact]
    public void An_import_that_is_stopped_changes_nothing()
    {
        _here.Import(_here.Write("ML.txt", Planted.Dump));
        var before = _here.Bytes();
        var many = string.Concat(Enumerable.Range(100, 10_000).Select(i => Planted.Row(i, "Ossarn", 15, -4)));
        using var stop = new CancellationTokenSource();
        var order = new ImportOrder { Files = [_here.Write("many.txt", many)], Name = "planted", Day = new(2026, 11, 23) };
        Assert.Throws<OperationCanceledException>(() => _here.Shelf.Import(order, _ => stop.Cancel(), stop.Token));
        Assert.Equal(before, _here.Bytes());
    }

    private static byte[] Changed(byte[] bytes, (int At, int Kind, byte Value, int Length) change)
    {
        var at = Math.Min(change.At, bytes.Length);
        var end = Math.Min(at + change.Length, bytes.Length);
        return change.Kind switch
        {
            0 => [.. bytes.AsSpan(0, at), change.Value, .. bytes.AsSpan(Math.Min(at + 1, bytes.Length))],
            1 => [.. bytes.AsSpan(0, at), .. bytes.AsSpan(end)],
            2 => [.. bytes.AsSpan(0, end), .. bytes.AsSpan(at)],
            _ => [.. bytes.AsSpan(0, at), .. Enumerable.Repeat(change.Value, change.Length), .. bytes.AsSpan(at)],
        };
    }

    private static byte[] Valid(string name) => name switch
    {
        "ML.txt" => Encoding.UTF8.GetBytes(Planted.Dump),
        "ML.zip" => Importing.Zipped(("ML.txt", Planted.Dump)),
        "names.zip" => Importing.Zipped(("names.txt", Planted.OtherNames)),
        "ged.csv" => Encoding.UTF8.GetBytes(Planted.Ged),
        "a.geojson" => Encoding.UTF8.GetBytes(Planted.Polygons),
        "answer.json" => Encoding.UTF8.GetBytes(Planted.Overpass),
        "places.csv" => Encoding.UTF8.GetBytes(Planted.Table),
        "m.osm.pbf" => Planted.Pbf(),
        _ => Planted.Pbf(packed: false),
    };

    private ImportOrder Order(string name, byte[] bytes)
    {
        var path = _here.Write(name, bytes);
        return new ImportOrder { Files = name == "names.zip" ? [path, _here.Write("ML.txt", Planted.Dump)] : [path], Name = "planted", Day = new DateOnly(2026, 11, 23) };
    }

    private string Refused(string name, string text) => Assert.Throws<PlaceException>(() => _here.Import(_here.Write(name, text))).Message;
}
