using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Attest.Faces.Tests.Fixtures;
using Xunit;

namespace Attest.Faces.Tests.Commands;

/// <summary>Places that do not exist, imported by the real program into a folder of the test's own.</summary>
public sealed class GazetteerTests
{
    private const string Table = "name,lat,lon,admin1\nOssarn,15.5,0.2,Gao\nOssarn,12.2,-8.1,Koulikoro\nDrellin,15.6,0.3,Gao\n,1,1,\n";
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("attest-faces-").FullName, "gazetteers");

    [Fact]
    public async Task An_import_is_listed_told_of_looked_up_and_removed()
    {
        var file = AttestProgram.FileWith("villages.csv", Table);
        var (code, output, error) = await RunAsync("import", file, "--as", "villages", "--licence", "CC0-1.0", "--attribution", "Made up");
        Assert.Equal((0, ""), (code, error));
        Golden.Holds("tests/Attest.Faces.Tests/golden/gazetteer/import.txt", output);
        Assert.Matches(@"^villages +\d+ places +[\d.]+ kB +\d{4}-\d\d-\d\d +CC0-1\.0\ndefault ", (await RunAsync("list")).Out);
        var (_, info, _) = await RunAsync("info", "villages");
        Assert.Contains("bytes        match the digest", info, StringComparison.Ordinal);
        Assert.Contains("attribution  Made up", info, StringComparison.Ordinal);
        var (_, page, _) = await RunAsync("lookup", "Ossarn, Gao region", "--explain", "--on", "2020-01-01");
        Golden.Holds("tests/Attest.Faces.Tests/golden/gazetteer/lookup.txt", page);
        Assert.Equal(0, (await RunAsync("remove", "villages")).Code);
        Assert.StartsWith("default ", (await RunAsync()).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_are_read_with_what_was_imported()
    {
        await RunAsync("import", AttestProgram.FileWith("villages.csv", Table));
        const string Report = "Gunmen killed 12 farmers in Drellin, in Mali, on Tuesday, police said.";
        string[] read = ["read", AttestProgram.FileWith("r.txt", Report), "--json", "--published", "2024-09-19"];
        var (_, with, _) = await AttestProgram.RunAsync([.. read, "--gazetteer", _folder]);
        var (_, without, _) = await AttestProgram.RunAsync(read);
        Assert.Contains("\"id\":\"villages:drellin-15.6-0.3\"", with, StringComparison.Ordinal);
        Assert.DoesNotContain("\"id\":\"villages:drellin-15.6-0.3\"", without, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_says_what_it_takes_the_place_of()
    {
        var file = AttestProgram.FileWith("villages.csv", Table);
        Assert.DoesNotContain("in place of", (await RunAsync("import", file)).Out, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^  in place of the villages of \d{4}-\d\d-\d\d, \d+ places$", (await RunAsync("import", file)).Out);
        Assert.Contains("\"replaced\":{\"name\":\"villages\"", (await RunAsync("import", file, "--json")).Out.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_name_gives_none_needs_one()
    {
        var (code, output, error) = await RunAsync("import", AttestProgram.FileWith("数.csv", Table));
        Assert.Equal((2, ""), (code, output));
        Assert.Equal("attest: cli/usage: --as: expected a name for the gazetteer, since 数.csv gives none\n", error);
    }

    [Fact]
    public async Task A_damaged_file_changes_nothing_and_says_where()
    {
        await RunAsync("import", AttestProgram.FileWith("villages.csv", Table), "--as", "v");
        var before = await File.ReadAllBytesAsync(Path.Combine(_folder, "v.agz"), TestContext.Current.CancellationToken);
        var (code, output, error) = await RunAsync("import", AttestProgram.FileWith("villages.csv", "name,lat\nOssarn,1\n"), "--as", "v");
        Assert.Equal((1, ""), (code, output));
        Assert.Equal("attest: places/bad-import: villages.csv:1: expected a column \"lon\", found name, lat; nothing has changed\n", error);
        Assert.Equal(before, await File.ReadAllBytesAsync(Path.Combine(_folder, "v.agz"), TestContext.Current.CancellationToken));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task An_import_killed_in_the_middle_leaves_what_was_there(bool whileWriting)
    {
        await RunAsync("import", AttestProgram.FileWith("villages.csv", Table), "--as", "v");
        var before = await File.ReadAllBytesAsync(Path.Combine(_folder, "v.agz"), TestContext.Current.CancellationToken);
        var pipe = Path.Combine(Directory.CreateTempSubdirectory("attest-faces-").FullName, "many.zip");
        await File.WriteAllBytesAsync(pipe, Archive(), TestContext.Current.CancellationToken);
        using var process = AttestProgram.Start(["gazetteer", "import", pipe, "--as", "v", "--gazetteer", _folder]);
        var begun = System.Diagnostics.Stopwatch.StartNew();
        while (!process.HasExited && (whileWriting ? !File.Exists(Path.Combine(_folder, "v.agz.new")) : begun.ElapsedMilliseconds < 1500)) await Task.Delay(1, TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(0, process.ExitCode);
        Assert.Equal(before, await File.ReadAllBytesAsync(Path.Combine(_folder, "v.agz"), TestContext.Current.CancellationToken));
        Assert.Equal(0, (await RunAsync("lookup", "Drellin")).Code);
    }

    [Fact]
    public async Task Everything_is_JSON_on_request()
    {
        var (_, imported, _) = await RunAsync("import", AttestProgram.FileWith("villages.csv", Table), "--as", "v", "--json");
        using var made = JsonDocument.Parse(imported);
        Assert.Equal((3, 1), (made.RootElement.GetProperty("files")[0].GetProperty("kept").GetInt32(), made.RootElement.GetProperty("files")[0].GetProperty("dropped").GetProperty("no name").GetInt32()));
        using var list = JsonDocument.Parse((await RunAsync("list", "--json")).Out);
        Assert.Equal(["v", "default"], list.RootElement.EnumerateArray().Select(one => one.GetProperty("name").GetString()));
        using var info = JsonDocument.Parse((await RunAsync("info", "v", "--json")).Out);
        Assert.True(info.RootElement.GetProperty("isWhole").GetBoolean());
        using var found = JsonDocument.Parse((await RunAsync("lookup", "Drelin", "--json", "--explain")).Out);
        Assert.Equal(("spelling", "city"), (found.RootElement.GetProperty("basis").GetString(), found.RootElement.GetProperty("candidates")[0].GetProperty("place").GetProperty("kind").GetString()));
        using var sure = JsonDocument.Parse((await RunAsync("lookup", "Drellin", "--json")).Out);
        Assert.Equal("place", sure.RootElement.GetProperty("place").GetProperty("resolvedAs").GetString());
        using var difference = JsonDocument.Parse((await RunAsync("diff", "v", "v", "--json")).Out);
        Assert.Equal(0, difference.RootElement.GetProperty("moved").GetArrayLength());
    }

    [Theory]
    [InlineData(2, "cli/usage", "import")]
    [InlineData(1, "input/not-found", "import", "no-such.zip")]
    [InlineData(2, "cli/usage", "import", "no-such.zip", "--as", "../x")]
    [InlineData(2, "cli/usage", "import", "no-such.zip", "--format", "shapefile")]
    [InlineData(2, "cli/usage", "import", "no-such.zip", "--countries", "Mali")]
    [InlineData(2, "cli/usage", "remove", "default")]
    [InlineData(1, "places/no-such-gazetteer", "remove", "nowhere")]
    [InlineData(1, "places/no-such-gazetteer", "info", "nowhere")]
    [InlineData(1, "places/no-such-gazetteer", "diff", "default", "nowhere")]
    [InlineData(1, "places/not-found", "lookup", "Brunnvagenheim")]
    [InlineData(2, "input/bad-date", "lookup", "Bamako", "--on", "yesterday")]
    [InlineData(2, "cli/usage", "lookup", "Bamako", "--country", "Mali")]
    public async Task What_is_wrong_is_said(int code, string slug, params string[] arguments)
    {
        Directory.CreateDirectory(_folder);
        var (found, _, error) = await RunAsync(arguments);
        Assert.StartsWith($"attest: {slug}: ", error, StringComparison.Ordinal);
        Assert.Equal(code, found);
    }

    [Fact]
    public async Task A_gazetteer_that_is_none_is_named_before_anything_is_read()
    {
        Directory.CreateDirectory(_folder);
        await File.WriteAllTextAsync(Path.Combine(_folder, "v.agz"), new string('x', 1000), TestContext.Current.CancellationToken);
        var (code, _, error) = await RunAsync("lookup", "Bamako");
        Assert.Equal(2, code);
        Assert.StartsWith($"attest: places/bad-file: {Path.Combine(_folder, "v.agz")}", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read", "-"), InlineData("explain", "-", "c1"), InlineData("incidents", "--jsonl", "-"), InlineData("gazetteer"), InlineData("gazetteer", "list"), InlineData("gazetteer", "info")]
    [InlineData("gazetteer", "lookup", "Bamako"), InlineData("gazetteer", "diff", "default", "default"), InlineData("gazetteer", "remove", "v")]
    public async Task A_folder_that_is_named_must_be_there(params string[] arguments)
    {
        var (code, _, error) = await AttestProgram.RunAsync([.. arguments, "--gazetteer", _folder], "{}\n");
        Assert.Equal((2, $"attest: places/no-such-gazetteer: {_folder}: the folder is not there\n"), (code, error));
    }

    [Fact]
    public async Task A_folder_that_is_a_file_is_refused_wherever_it_is_named()
    {
        var file = AttestProgram.FileWith("villages.csv", Table);
        var (code, _, error) = await AttestProgram.RunAsync(["gazetteer", "import", file], null, ("ATTEST_GAZETTEER", file));
        Assert.Equal((2, $"attest: places/no-such-gazetteer: {file}: expected a folder of gazetteers, found a file\n"), (code, error));
        var settings = AttestProgram.FileWith("config.json", $"{{ \"gazetteer\": \"{file}\" }}");
        Assert.Equal(error, (await AttestProgram.RunAsync(["gazetteer", "list"], null, ("ATTEST_CONFIG", settings))).Error);
    }

    [Fact]
    public async Task A_damaged_import_is_refused_and_can_be_removed()
    {
        await RunAsync("import", AttestProgram.FileWith("villages.csv", Table), "--as", "v");
        var path = Path.Combine(_folder, "v.agz");
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        bytes[^40] ^= 1;
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        var expected = $"attest: places/bad-file: {path}: expected the bytes that were written, found others: the file is damaged; import it again, or take it away with attest gazetteer remove v\n";
        Assert.Equal((2, "", expected), await RunAsync("list"));
        Assert.Equal((2, "", expected), await AttestProgram.RunAsync(["read", "-", "--gazetteer", _folder], "Gunmen killed 12 farmers in Drellin on Tuesday, police said."));
        Assert.Equal(1, (await RunAsync("info", "v")).Code);
        Assert.Equal(0, (await RunAsync("remove", "v")).Code);
    }

    private Task<(int Code, string Out, string Error)> RunAsync(params string[] arguments) => AttestProgram.RunAsync(["gazetteer", .. arguments, "--gazetteer", _folder]);

    private static byte[] Archive()
    {
        var text = new StringBuilder("name,lat,lon,country\n");
        for (var i = 0; i < 1_500_000; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Ossarn{i},{i % 80}.{i % 1000},{i % 170}.5,ML\n");
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("many.csv", CompressionLevel.Fastest).Open();
            entry.Write(Encoding.UTF8.GetBytes(text.ToString()));
        }

        return bytes.ToArray();
    }
}
