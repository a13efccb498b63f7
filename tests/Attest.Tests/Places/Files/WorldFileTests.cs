using Attest.Places;
using Attest.Places.Files;
using Attest.Text;
using CsCheck;
using Xunit;

namespace Attest.Tests.Places.Files;

/// <summary>A gazetteer file is what was written, or it is refused.</summary>
public sealed class WorldFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("attest-world").FullName;

    private string Path => System.IO.Path.Combine(_folder, "small.agz");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_written_is_read()
    {
        var written = Write();
        using var file = WorldFile.Open(Path);
        Assert.Equal(written.Sha256, file.Sha256);
        Assert.Equal(4, file.Places.Length);
        Assert.True(file.IsWhole());
        var row = file.Postings[file.Find(NameKey.OfName("Niverro"))].Row;
        Assert.Equal(("Nivérro", "ao:zz-niverro"), (file.Text(file.Places[row].Name), file.IdOf(file.Places[row])));
        Assert.Equal((12.5, -3.25), (file.Places[row].Lat, file.Places[row].Lon));
        Assert.Equal("u:zz-tolm", file.IdOf(file.Places[file.Places[row].Parent]));
    }

    [Fact]
    public void A_place_is_found_by_its_name_its_aliases_and_its_id()
    {
        Write();
        using var file = WorldFile.Open(Path);
        Assert.True(file.Find(NameKey.OfName("Nivérro")) >= 0);
        Assert.True(file.Find(NameKey.OfName("Old Niverro")) >= 0);
        Assert.Equal(-1, file.Find(NameKey.OfName("Old")));
        Assert.Equal(-2, file.Find(NameKey.OfName("Older")));
        Assert.Equal(2, file.FindId("gn:77"));
        Assert.Equal(-1, file.FindId("gn:78"));
        Assert.True(file.Begins(Folding.Hash("old")));
    }

    [Fact]
    public void The_same_drafts_give_the_same_bytes()
    {
        Write();
        var first = File.ReadAllBytes(Path);
        Write();
        Assert.Equal(first, File.ReadAllBytes(Path));
        Assert.False(File.Exists(Path + ".new"));
    }

    [Fact]
    public void What_it_says_of_itself_comes_back()
    {
        Write();
        using var file = WorldFile.Open(Path);
        var told = WorldInfoJson.Read(file.Info);
        Assert.Equal(("small", 4, new DateOnly(2026, 1, 2)), (told.Name, told.Rows, told.Imported));
        Assert.Equal(new GazetteerSource("a table", "CC0-1.0", "", "00", 4), Assert.Single(told.Sources));
    }

    [Theory]
    [InlineData(0), InlineData(3), InlineData(255), InlineData(300)]
    public void A_file_that_is_cut_short_is_refused(int length)
    {
        Write();
        File.WriteAllBytes(Path, File.ReadAllBytes(Path)[..length]);
        Assert.Throws<PlaceException>(() => WorldFile.Open(Path));
    }

    [Fact]
    public void A_file_of_another_version_says_what_to_do()
    {
        Write();
        var bytes = File.ReadAllBytes(Path);
        bytes[8]++;
        File.WriteAllBytes(Path, bytes);
        Assert.Contains("import it again", Assert.Throws<PlaceException>(() => WorldFile.Open(Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("nowhere.agz", Assert.Throws<PlaceException>(() => WorldFile.Open(System.IO.Path.Combine(_folder, "nowhere.agz"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_changed_header_opens_or_is_refused_and_never_breaks()
    {
        Write();
        var whole = File.ReadAllBytes(Path);
        Gen.Select(Gen.Int[0, WorldHeader.Length - 1], Gen.Byte).Sample((at, value) =>
        {
            var changed = (byte[])whole.Clone();
            changed[at] = value;
            var path = System.IO.Path.Combine(_folder, $"{at}-{value}");
            File.WriteAllBytes(path, changed);
            try
            {
                using var file = WorldFile.Open(path);
            }
            catch (PlaceException)
            {
                // refused: as it should be
            }

            File.Delete(path);
        }, iter: 500);
    }

    [Fact]
    public void One_changed_bit_shows_in_the_digest()
    {
        Write();
        var bytes = File.ReadAllBytes(Path);
        bytes[^9] ^= 1;
        File.WriteAllBytes(Path, bytes);
        using var file = WorldFile.Open(Path);
        Assert.False(file.IsWhole());
    }

    [Fact]
    public void An_id_may_stand_only_once()
    {
        var writer = new WorldWriter();
        writer.Add(Village("ao:zz-niverro"));
        Assert.Throws<PlaceException>(() => writer.Add(Village("ao:zz-niverro")));
    }

    [Fact]
    public void Degrees_beyond_the_globe_are_refused() =>
        Assert.Throws<PlaceException>(() => new WorldWriter().Add(Village("ao:zz-far") with { Lat = 91 }));

    private GazetteerCard Write()
    {
        var writer = new WorldWriter();
        writer.Add(new PlaceDraft { Id = "iso:ZZ", Country = "ZZ", Kind = PlaceKind.Country, Name = "Ardessa", Demonyms = ["Ardessan"], Lat = 12, Lon = -3 });
        writer.Add(new PlaceDraft { Id = "u:zz-tolm", Country = "ZZ", Kind = PlaceKind.Unit, Name = "Tolm", Lat = 12.2, Lon = -3.1 });
        writer.Add(new PlaceDraft { Id = "gn:77", Country = "ZZ", Kind = PlaceKind.City, Name = "Tolmerrod", People = 20_000, Lat = 12.4, Lon = -3.2, Parent = "u:zz-tolm" });
        writer.Add(Village("ao:zz-niverro"));
        return writer.Write(Path, new GazetteerCard { Name = "small", Imported = new DateOnly(2026, 1, 2), Sources = [new GazetteerSource("a table", "CC0-1.0", "", "00", 4)] });
    }

    private static PlaceDraft Village(string id) =>
        new() { Id = id, Country = "ZZ", Kind = PlaceKind.City, Name = "Nivérro", Aliases = ["Old Niverro"], Lat = 12.5, Lon = -3.25, Parent = "u:zz-tolm" };
}
