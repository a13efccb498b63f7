using System.Globalization;
using Attest.Places;
using Xunit;

namespace Attest.Tests.Places;

public sealed class PlaceTableTests
{
    private static readonly Lazy<HashSet<string>> Countries = new(() => [.. Rows("countries.tsv").Select(cells => cells[0])]);

    public static TheoryData<string, int> Tables => new() { { "countries.tsv", 13 }, { "units.tsv", 9 }, { "places.tsv", 10 } };

    [Theory, MemberData(nameof(Tables))]
    public void Every_row_is_whole(string file, int columns)
    {
        foreach (var cells in Rows(file))
        {
            Assert.True(cells.Length == columns, $"{file}: {string.Join('|', cells)}");
            Assert.Contains(cells[0], Countries.Value);
            Assert.NotEqual("", cells[1]);
            Assert.InRange(double.Parse(cells[3], CultureInfo.InvariantCulture), -90, 90);
            Assert.InRange(double.Parse(cells[4], CultureInfo.InvariantCulture), -180, 180);
            Assert.True(int.Parse(cells[5], CultureInfo.InvariantCulture) >= 0);
        }
    }

    [Theory, MemberData(nameof(Tables))]
    public void Rows_are_sorted_and_none_stands_twice(string file, int columns)
    {
        var keys = Rows(file).Select(cells => string.Join('\t', cells[..2])).ToArray();
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        var rows = Rows(file).Select(cells => string.Join('\t', cells)).ToArray();
        Assert.Equal(rows.Length, rows.Distinct(StringComparer.Ordinal).Count());
        Assert.True(columns > 0);
    }

    [Fact]
    public void All_countries_are_there_with_a_three_letter_code_of_their_own()
    {
        Assert.Equal(250, Countries.Value.Count);
        Assert.Equal(250, Rows("countries.tsv").Select(cells => cells[7]).Where(code => code.Length == 3).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_place_has_an_id_of_its_own()
    {
        var table = new PlaceTable();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < table.Count; row++)
        {
            var slug = table.SlugOf(row);
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", slug);
            Assert.True(ids.Add($"{table[row].Country}:{table[row].Kind is PlaceKind.Unit or PlaceKind.Country}:{table[row].Kind == PlaceKind.Country}:{slug}"), slug);
        }
    }

    [Fact]
    public void The_thirty_four_provinces_of_Afghanistan_are_there() =>
        Assert.Equal(34, Rows("units.tsv").Count(cells => cells[0] == "AF"));

    private static IEnumerable<string[]> Rows(string file)
    {
        using var reader = new StreamReader(typeof(PlaceTable).Assembly.GetManifestResourceStream("data/" + file)!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}
