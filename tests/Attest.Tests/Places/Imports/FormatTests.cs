using Attest.Places;
using Attest.Places.Imports;
using Xunit;

namespace Attest.Tests.Places.Imports;

public sealed class FormatTests : IDisposable
{
    private readonly Importing _here = new();

    public void Dispose() => _here.Dispose();

    [Fact]
    public void A_dump_becomes_places_in_their_units()
    {
        var outcome = _here.Import(_here.Zip("ML.zip", ("readme.txt", "not read"), ("ML.txt", Planted.Dump)));
        var tally = Assert.Single(outcome.Files);
        Assert.Equal(("ML.zip/ML.txt", ImportFormat.GeoNames, 8), (tally.File, tally.Format, tally.Kept));
        Assert.Equal(["features that are not kept:1", "units of the past:1", "units the default gazetteer has:1", "without a country:1"], tally.Dropped.Select(dropped => $"{dropped.Key}:{dropped.Value}"));
        var place = _here.Look("Ossarn").Place!;
        Assert.Equal(("gn:1", "Kelmor", "Vorzan", "ML", "Mali", 1), (place.Id, place.Admin2, place.Admin1, place.Country, place.CountryName, place.Precision));
        Assert.Equal("gn:5", _here.Look("Talvek Airport").Place!.Id);
        Assert.Equal("gn:2", _here.Look("Quovan", "ML").Place!.Id);
        Assert.Equal("gn:1", _here.Look("Assarn").Place!.Id);
    }

    [Fact]
    public void A_unit_that_is_known_keeps_its_id_and_its_dated_names()
    {
        _here.Import(_here.Write("ML.txt", Planted.Dump));
        var place = _here.Look("Drellin").Place!;
        Assert.Equal(("gn:3", "Gao"), (place.Id, place.Admin1));
        Assert.Equal("gn:3", _here.Look("Drellin, Gao region").Place!.Id);
        Assert.Equal("u:ml-gao", _here.Look("Gao region").Place!.Id);
    }

    [Fact]
    public void Countries_and_classes_are_filtered_and_units_stay()
    {
        var outcome = _here.Import(new ImportOrder { Files = [_here.Write("ML.txt", Planted.Dump)], Name = "planted", Day = new(2026, 11, 23), Countries = ["ML"], Classes = ["P"] });
        Assert.Equal((6, 2, 3), (outcome.Files[0].Kept, outcome.Files[0].Dropped["of another country"], outcome.Files[0].Dropped["of another class"]));
        Assert.Equal("Kelmor", _here.Look("Ossarn").Place!.Admin2);
    }

    [Fact]
    public void Other_names_come_with_the_dump_they_belong_to()
    {
        var outcome = _here.Import(_here.Zip("ML.zip", ("ML.txt", Planted.Dump)), _here.Zip("alternateNamesV2.zip", ("alternateNamesV2.txt", Planted.OtherNames), ("iso-languagecodes.txt", "no names")));
        Assert.Equal((3, 2, 1), (outcome.Files[0].Kept, outcome.Files[0].Dropped["codes and links"], outcome.Files[0].Dropped["of places that are not kept"]));
        Assert.Equal("gn:1", _here.Look("Ossarne-le-Vieux").Place!.Id);
        Assert.Equal("gn:4", _here.Look("Talwek").Place!.Id);
        Assert.Equal("gn:1", _here.Look("OSRN").Place!.Id);
        Assert.Throws<PlaceException>(() => _here.Import(_here.Write("names.txt", Planted.OtherNames)));
    }

    [Fact]
    public void Spots_of_conflict_become_places_once()
    {
        var outcome = _here.Import(_here.Write("ged.csv", Planted.Ged));
        Assert.Equal((4, 1, 1, 1), (outcome.Files[0].Kept, outcome.Files[0].Dropped["spots that were there already"], outcome.Files[0].Dropped["names of units"], outcome.Files[0].Dropped["spots that stand for a unit or a country (where_prec 4 and more)"]));
        var place = _here.Look("Brandolu").Place!;
        Assert.Equal(("Ansongo", "Gao", 1), (place.Admin2, place.Admin1, place.Precision));
        Assert.Equal((2, 25_000), (_here.Look("Umbrel").Place!.Precision, _here.Look("Umbrel").Place!.RadiusM));
        Assert.Equal("YE", _here.Look("Sanna", "YE").Place!.Country);
    }

    [Fact]
    public void Polygons_become_units_and_give_parents_to_places_without()
    {
        var outcome = _here.Import(_here.Write("ML.txt", Planted.Dump), _here.Write("mli_adm2.geojson", Planted.Polygons));
        Assert.Equal((2, 2), (outcome.Files[0].Kept, outcome.Files[0].Dropped["units the default gazetteer has"]));
        Assert.Equal(("Zorvan", "Oltova"), (_here.Look("Talvek").Place!.Admin2, _here.Look("Talvek").Place!.Admin1));
        var unit = _here.Look("Zorwan").Place!;
        Assert.Equal(("cod:ML9801", "Zorvan", 3), (unit.Id, unit.Name, unit.Precision));
        Assert.InRange(unit.Lat!.Value, 14.4, 14.6);
        Assert.InRange(unit.RadiusM!.Value, 60_000, 100_000);
        Assert.Equal("cod:ML98", _here.Look("Oltova").Place!.Id);
    }

    [Fact]
    public void A_hole_in_a_polygon_is_no_part_of_it()
    {
        _here.Import(_here.Write("mli_adm2.geojson", Planted.Polygons), _here.Write("t.csv", "name,lat,lon\nInsell,14.2,-4.8\nHolm,14.7,-4.5\n"));
        Assert.Equal(("Zorvan", null), (_here.Look("Insell").Place!.Admin2, _here.Look("Holm").Place!.Admin2));
    }

    [Fact]
    public void What_Overpass_answers_becomes_places()
    {
        var outcome = _here.Import(_here.Write("answer.json", Planted.Overpass));
        Assert.Equal((2, 1, 1), (outcome.Files[0].Kept, outcome.Files[0].Dropped["without tags"], outcome.Files[0].Dropped["tags that are not kept"]));
        Assert.Equal("osm:n5", _here.Look("Calvara").Place!.Id);
        Assert.Equal("ODbL-1.0", outcome.Gazetteer.Sources[0].Licence);
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Tagged_nodes_of_an_extract_become_places(bool packed)
    {
        var outcome = _here.Import(_here.Write("mali.osm.pbf", Planted.Pbf(packed)));
        Assert.Equal((2, 1), (outcome.Files[0].Kept, outcome.Files[0].Dropped["ways and relations, which are not read"]));
        Assert.Equal(("osm:n11", 15.3, 0.1), (_here.Look("Mirdelu").Place!.Id, _here.Look("Mirdelu").Place!.Lat, _here.Look("Mirdelu").Place!.Lon));
        Assert.Equal("osm:n13", _here.Look("Harrowe", "ML").Place!.Id);
    }

    [Fact]
    public void A_table_needs_a_name_and_a_spot_and_finds_the_country_itself()
    {
        var outcome = _here.Import(_here.Write("places.csv", Planted.Table));
        Assert.Equal((2, 1), (outcome.Files[0].Kept, outcome.Files[0].Dropped["malformed"]));
        Assert.Equal(("ML", "Gao"), (_here.Look("Perdowan").Place!.Country, _here.Look("Perdowan").Place!.Admin1));
        Assert.Equal("not stated", outcome.Gazetteer.Sources[0].Licence);
    }

    [Fact]
    public void Coordinates_that_are_none_make_a_row_malformed()
    {
        var outcome = _here.Import(_here.Write("a.csv", "name,lat,lon\nOssarn,15,-4\nDrellin,north,-4\nKelmor,91,-4\nTalvek,,-4\n"));
        Assert.Equal((1, 2, 1), (outcome.Files[0].Kept, outcome.Files[0].Dropped["malformed"], outcome.Files[0].Dropped["without coordinates"]));
        var many = "name,lat,lon\nOssarn,15,-4\n" + string.Concat(Enumerable.Repeat("Drellin,1500000,-400000\n", 11));
        Assert.Contains("a.csv:13: expected degrees within 90 and 180, found \"1500000\" and \"-400000\"", Assert.Throws<PlaceException>(() => _here.Import(_here.Write("a.csv", many))).Message, StringComparison.Ordinal);
    }

    [Theory, InlineData(';'), InlineData('\t')]
    public void A_decimal_comma_is_read_where_commas_part_no_cells(char mark)
    {
        _here.Import(_here.Write("a.csv", "name;lat;lon\nOssarn;15,25;-4,5\n".Replace(';', mark)));
        Assert.Equal((15.25, -4.5), (_here.Look("Ossarn").Place!.Lat, _here.Look("Ossarn").Place!.Lon));
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        var trouble = Assert.Throws<PlaceException>(() => _here.Import(_here.Write("places.csv", "name,latitude\nPerdovan,15\n")));
        Assert.Contains("places.csv:1: expected a column \"lon\", found name, latitude", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_of_GeoJSON_are_places()
    {
        _here.Import(_here.Write("points.geojson", """{"type":"FeatureCollection","features":[{"type":"Feature","id":"a1","properties":{"name":"Vintarel"},"geometry":{"type":"Point","coordinates":[0.2,15.4]}}]}"""));
        Assert.Equal("planted:a1", _here.Look("Vintarel").Place!.Id);
    }

    [Fact]
    public void Licence_and_digest_are_kept()
    {
        var path = _here.Write("places.csv", Planted.Table);
        _here.Import(new ImportOrder { Files = [path], Name = "planted", Day = new(2026, 11, 23), Licence = "CC0-1.0", Attribution = "Made up" });
        var (info, isWhole) = _here.Shelf.Find("planted")!.Value;
        Assert.True(isWhole);
        Assert.Equal(new DateOnly(2026, 11, 23), info.Imported);
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));
        Assert.Equal(new GazetteerSource("places.csv", "CC0-1.0", "Made up", digest, 2), Assert.Single(info.Sources));
    }

    [Fact]
    public void The_same_files_give_the_same_bytes()
    {
        string[] files = [_here.Write("ML.txt", Planted.Dump), _here.Write("a.geojson", Planted.Polygons), _here.Write("ged.csv", Planted.Ged)];
        _here.Import(files);
        var first = _here.Bytes();
        _here.Import(files);
        Assert.Equal(first, _here.Bytes());
    }
}
