using Attest.Faces.Tests.Fixtures;
using Xunit;

namespace Attest.Faces.Tests.Commands;

public sealed class ConfigTests
{
    [Fact]
    public async Task A_flag_goes_before_the_environment_the_environment_before_the_file_the_file_before_the_default()
    {
        var file = AttestProgram.FileWith("config.json", """{ "policy": "ucdp-like", "jobs": 2, "width": 100 /* wide */ }""");
        var (code, output, _) = await AttestProgram.RunAsync(["config", "--jobs", "4"], null, ("ATTEST_CONFIG", file), ("ATTEST_WIDTH", "90"), ("ATTEST_JOBS", "3"), ("NO_COLOR", "1"));
        Assert.Equal(0, code);
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(row => row.Split(' ')[0], row => row, StringComparer.Ordinal);
        Assert.Equal(["policy", "lexicons", "gazetteer", "jobs", "color", "width", "limit"], rows.Keys);
        Assert.Matches($"^policy +ucdp-like +file {System.Text.RegularExpressions.Regex.Escape(file)}", rows["policy"]);
        Assert.Matches(@"^jobs +4 +flag --jobs", rows["jobs"]);
        Assert.Matches(@"^color +never +environment NO_COLOR", rows["color"]);
        Assert.Matches(@"^width +90 +environment ATTEST_WIDTH", rows["width"]);
        Assert.Matches(@"^limit +32 +default", rows["limit"]);
    }

    [Theory]
    [InlineData("""{ "polcy": "attest-1" }""", "config/unknown-key")]
    [InlineData("""{ "jobs": true }""", "config/bad-file")]
    [InlineData("""{ "jobs": 2""", "config/bad-file")]
    [InlineData("[]", "config/bad-file")]
    [InlineData("""{ "color": "always" }""", "config/bad-value")]
    [InlineData("""{ "width": 500 }""", "config/bad-value")]
    public async Task A_wrong_file_is_refused_and_nothing_is_guessed(string text, string slug)
    {
        var (code, output, error) = await AttestProgram.RunAsync(["config"], null, ("ATTEST_CONFIG", AttestProgram.FileWith("config.json", text)));
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith($"attest: {slug}: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_named_must_be_there()
    {
        var (code, _, error) = await AttestProgram.RunAsync(["config"], null, ("ATTEST_CONFIG", "/no/such/file.json"));
        Assert.Equal(2, code);
        Assert.StartsWith("attest: config/bad-file: ", error, StringComparison.Ordinal);
    }
}
