using Attest.Faces.Tests.Fixtures;
using Xunit;

namespace Attest.Faces.Tests.Commands;

public sealed class ActorsTests
{
    [Fact]
    public async Task A_list_is_one_line_an_actor_and_keeps_to_region_country_and_day()
    {
        var (code, output, error) = await AttestProgram.RunAsync(["actors", "list", "--region", "sahel", "--country", "ml", "--on", "2013-06-01"]);
        Assert.Equal((0, ""), (code, error));
        Assert.Matches("(?m)^a:serval +foreign operation +2013-01-11", output);
        Assert.DoesNotContain("a:barkhane", output, StringComparison.Ordinal); // later
        Assert.DoesNotContain("a:koglweogo", output, StringComparison.Ordinal); // another country
        Assert.DoesNotContain("a:isaf", output, StringComparison.Ordinal); // another region
    }

    [Fact]
    public async Task A_list_as_json_is_the_lines_of_the_registry()
    {
        var (_, output, _) = await AttestProgram.RunAsync(["actors", "list", "--country", "ML", "--json"]);
        Assert.All(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("{\"id\":\"a:", line, StringComparison.Ordinal));
        Assert.Contains("\"t\":\"Groupe de soutien à l'islam et aux musulmans\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_actor_is_shown_with_its_dates_and_what_the_row_rests_on()
    {
        var (code, output, error) = await AttestProgram.RunAsync(["actors", "show", "ISGS", "--on", "2018-05-01"]);
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("Islamic State Sahel Province  a:is-sahel\n", output, StringComparison.Ordinal);
        Assert.Contains("checked 20", output, StringComparison.Ordinal);
        Assert.Contains("ISGS (acronym)", output, StringComparison.Ordinal);
        Assert.DoesNotContain("ISSP", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [InlineData("Nigerien army", "a:gov-ne/mil"), InlineData("a:gov-ne/mil", "a:gov-ne/mil"), InlineData("gendarmes burkinabè", "a:gov-bf/gnd")]
    public async Task A_composed_force_is_shown_by_its_name(string name, string id)
    {
        var (code, output, _) = await AttestProgram.RunAsync(["actors", "show", name]);
        Assert.Equal(0, code);
        Assert.Contains(id, output, StringComparison.Ordinal);
        Assert.Contains("composed of a country and a role", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_of_its_time_an_actor_says_so() =>
        Assert.Contains("out of its time", (await AttestProgram.RunAsync(["actors", "show", "a:fla", "--on", "2020-01-01"])).Out, StringComparison.Ordinal);

    [Fact]
    public async Task An_actor_as_json_is_its_line_of_the_registry()
    {
        var (code, output, error) = await AttestProgram.RunAsync(["actors", "show", "a:gov-ml/mil", "--json"]);
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("{\"id\":\"a:fama\",", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_counts_the_rows_of_each_region()
    {
        var (code, output, _) = await AttestProgram.RunAsync(["actors", "check"]);
        Assert.Equal(0, code);
        Assert.Matches(@"(?m)^region +actors +checked +not checked$", output);
        Assert.Matches(@"(?m)^all +\d{3} +\d+ +\d+$", output);
    }

    [Theory]
    [InlineData(1, "actors/unknown", "show", "nobody at all")]
    [InlineData(1, "actors/unknown", "show", "terrorists")]
    [InlineData(2, "cli/usage", "list", "--region", "atlantis")]
    [InlineData(2, "cli/usage", "list", "--country", "Mali")]
    [InlineData(2, "input/bad-date", "list", "--on", "yesterday")]
    public async Task What_is_not_there_is_said_with_its_slug(int code, string slug, params string[] arguments)
    {
        var (ended, output, error) = await AttestProgram.RunAsync(["actors", .. arguments]);
        Assert.Equal((code, ""), (ended, output));
        Assert.StartsWith($"attest: {slug}: ", error, StringComparison.Ordinal);
    }
}
