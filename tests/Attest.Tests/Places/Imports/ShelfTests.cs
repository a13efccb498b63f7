using Attest.Places;
using Attest.Places.Imports;
using Xunit;

namespace Attest.Tests.Places.Imports;

public sealed class ShelfTests : IDisposable
{
    private readonly Importing _here = new();

    public void Dispose() => _here.Dispose();

    [Fact]
    public void The_newest_import_is_on_top_and_goes_before_the_rest()
    {
        Import("one", "name,lat,lon,id\nOssarn,15,-4,a\n");
        File.SetLastWriteTimeUtc(Path.Combine(_here.Shelf.Folder, "one.agz"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Import("two", "name,lat,lon,id\nOssarn,15,-4,b\n");
        Assert.Equal(["two", "one"], _here.Shelf.List().Select(info => info.Name));
        Assert.Equal("two:b", _here.Look("Ossarn").Place!.Id);
        Assert.True(_here.Shelf.Remove("two"));
        Assert.Equal("one:a", _here.Look("Ossarn").Place!.Id);
        Assert.False(_here.Shelf.Remove("two"));
        Assert.False(_here.Shelf.Remove("default"));
    }

    [Fact]
    public void The_day_of_import_goes_before_the_time_of_the_file()
    {
        Import("later", "name,lat,lon,id\nOssarn,15,-4,a\n");
        _here.Import(new ImportOrder { Files = [_here.Write("e.csv", "name,lat,lon,id\nOssarn,15,-4,b\n")], Name = "earlier", Day = new DateOnly(2026, 11, 22) });
        File.SetLastWriteTimeUtc(Path.Combine(_here.Shelf.Folder, "later.agz"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(["later", "earlier"], _here.Shelf.List().Select(info => info.Name));
        Assert.Equal("later:a", _here.Look("Ossarn").Place!.Id);
    }

    [Fact]
    public void Two_gazetteers_are_compared_by_id()
    {
        Import("planted", "name,lat,lon,id\nOssarn,15,-4,a\nDrellin,14,-4,b\nKelmor,14.5,-4,c\nTalvek,14,-4.5,d\n");
        File.Move(Path.Combine(_here.Shelf.Folder, "planted.agz"), Path.Combine(_here.Shelf.Folder, "before.agz"));
        Import("planted", "name,lat,lon,id\nOssarn,15.1,-4,a\nDrellin-Est,14,-4,b\nKelmor,14.5,-4,c\nVorzan,14,-4.5,e\n");
        var difference = _here.Shelf.Compare("before", "planted")!;
        Assert.Equal(("planted:d", "planted:e"), (Assert.Single(difference.OnlyFirst).Id, Assert.Single(difference.OnlySecond).Id));
        Assert.Equal(("planted:a", 11.1), (Assert.Single(difference.Moved).First.Id, difference.Moved[0].Km));
        Assert.Equal(("Drellin", "Drellin-Est"), (Assert.Single(difference.Renamed).First.Name, difference.Renamed[0].Second.Name));
        Assert.Null(_here.Shelf.Compare("before", "nowhere"));
    }

    [Fact]
    public void The_default_is_compared_too_though_areas_lie_in_no_country()
    {
        Import("planted", "name,lat,lon,id\nOssarn,15,-4,a\n");
        Assert.Contains(_here.Shelf.Compare("default", "planted")!.OnlyFirst, row => row.Country.Length == 0);
        Assert.Equal("planted:a", Assert.Single(_here.Shelf.Compare("planted", "default")!.OnlyFirst).Id);
    }

    [Fact]
    public void A_table_imported_under_two_names_is_known_again()
    {
        Import("one", "name,lat,lon,id\nOssarn,15,-4,a\nDrellin,14,-4,\n");
        Import("two", "name,lat,lon,id\nOssarn,15,-4,a\nDrellin,14,-4,\nKelmor,14.5,-4,c\n");
        var difference = _here.Shelf.Compare("one", "two")!;
        Assert.Equal((0, "two:c", 0, 0), (difference.OnlyFirst.Length, Assert.Single(difference.OnlySecond).Id, difference.Moved.Length, difference.Renamed.Length));
    }

    [Fact]
    public void One_name_is_imported_by_one_at_a_time()
    {
        Import("planted", "name,lat,lon\nOssarn,15,-4\n");
        using (File.Open(Path.Combine(_here.Shelf.Folder, "planted.agz.lock"), FileMode.Create, FileAccess.Write, FileShare.None))
            Assert.Contains("found another import", Assert.Throws<PlaceException>(() => Import("planted", "name,lat,lon\nDrellin,15,-4\n")).Message, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_here.Shelf.Folder, "planted.agz.lock"), "left by a process that was killed");
        Import("planted", "name,lat,lon\nDrellin,15,-4\n");
        Assert.Equal(["planted.agz"], Directory.EnumerateFiles(_here.Shelf.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_changed_byte_is_seen()
    {
        Import("planted", "name,lat,lon\nOssarn,15,-4\n");
        var path = Path.Combine(_here.Shelf.Folder, "planted.agz");
        var bytes = File.ReadAllBytes(path);
        bytes[^40] ^= 1;
        File.WriteAllBytes(path, bytes);
        Assert.False(_here.Shelf.Find("planted")!.Value.IsWhole);
    }

    [Theory]
    [InlineData("ml", true), InlineData("ml-2025_a", true), InlineData("default", false), InlineData("../ml", false), InlineData("", false), InlineData("ML", false), InlineData("-a", false)]
    public void A_name_is_no_path(string name, bool fits) => Assert.Equal(fits, GazetteerShelf.IsName(name));

    [Theory]
    [InlineData("/data/ML.zip", "ml"), InlineData("mli_adm2.geojson", "mli_adm2"), InlineData("mali latest.osm.pbf", "mali-latest"), InlineData("Ménaka.csv", "menaka"), InlineData("default.csv", null), InlineData("数.csv", null)]
    public void A_gazetteer_is_named_after_its_first_file(string file, string? name) => Assert.Equal(name, GazetteerShelf.NameOf(file));

    [Fact]
    public void Every_format_has_a_licence() => Assert.All(Enum.GetValues<ImportFormat>(), format => Assert.NotEmpty(ImportLicences.Of(format, "file").Licence));

    private void Import(string name, string table) => _here.Import(new ImportOrder { Files = [_here.Write(name + ".csv", table)], Name = name, Day = new DateOnly(2026, 11, 23) });
}
