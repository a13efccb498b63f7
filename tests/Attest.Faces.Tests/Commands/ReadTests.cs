using System.Text.Json;
using Attest.Faces.Tests.Fixtures;
using Xunit;

namespace Attest.Faces.Tests.Commands;

public sealed class ReadTests
{
    private const string Report = "TOLMEK, March 13 - Gunmen killed at least 12 people at a market in Tolmek on Tuesday, a hospital doctor said. The army gave no toll.\n";

    [Fact]
    public async Task A_file_becomes_a_reading_with_nothing_on_the_error_stream()
    {
        var (code, output, error) = await AttestProgram.RunAsync(["read", AttestProgram.FileWith("r.txt", Report), "--json", "--published", "2025-03-13"]);
        Assert.Equal((0, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        Assert.Equal("attest.reading/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal("2025-03-13", json.RootElement.GetProperty("report").GetProperty("published").GetString());
        Assert.Equal(1, output.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task Standard_input_reads_like_the_file()
    {
        var fromFile = await AttestProgram.RunAsync(["read", AttestProgram.FileWith("r.txt", Report), "--json"]);
        var fromInput = await AttestProgram.RunAsync(["read", "-", "--json"], Report);
        Assert.Equal(fromFile, fromInput);
    }

    [Fact]
    public async Task A_page_through_a_pipe_has_no_escapes_and_keeps_to_eighty_columns()
    {
        var (code, output, _) = await AttestProgram.RunAsync(["read", "-"], Report);
        Assert.Equal(0, code);
        Assert.DoesNotContain("\e", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public async Task A_page_for_an_output_that_is_not_utf8_is_ascii()
    {
        var (code, output, _) = await AttestProgram.RunAsync(["read", "-", "--title", "Après l’attaque"], Report, ("LC_ALL", "en_US.ISO-8859-1"));
        Assert.Equal(0, code);
        Assert.All(output, letter => Assert.True(char.IsAscii(letter)));
        Assert.Contains("Apres l'attaque", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escapes_in_a_headline_never_reach_the_terminal()
    {
        var (_, output, _) = await AttestProgram.RunAsync(["read", "-", "--title", "\e]0;owned\a\e[2J\u202Ered"], Report);
        Assert.DoesNotContain(output, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain('\u202E', output);
    }

    [Theory]
    [InlineData(1, "collect/not-built", "read", "https://example.org/report")]
    [InlineData(1, "input/not-found", "read", "no-such-file.txt")]
    [InlineData(1, "input/not-found", "read", "--jsonl", "no-such-file.jsonl")]
    [InlineData(1, "input/unreadable", "read", "/")]
    [InlineData(2, "cli/usage", "read")]
    [InlineData(2, "cli/usage", "read", "a.txt", "--jsonl", "b.jsonl")]
    [InlineData(2, "cli/usage", "read", "a.txt", "--no-such-option")]
    [InlineData(2, "cli/usage", "nothing-of-the-kind")]
    [InlineData(2, "cli/usage")]
    [InlineData(2, "cli/usage", "read", "--jsonl", "b.jsonl", "--title", "T")]
    [InlineData(2, "input/bad-date", "read", "-", "--published", "Tuesday")]
    [InlineData(2, "config/bad-value", "read", "-", "--jobs", "0")]
    [InlineData(2, "policy/unknown", "read", "-", "--policy", "nobody")]
    [InlineData(2, "lexicon/bad-row", "read", "-", "--lexicons", "/no-such-folder")]
    [InlineData(1, "reading/empty", "read", "-")]
    [InlineData(2, "ledger/not-built", "explain", "c1")]
    [InlineData(2, "ledger/not-built", "incidents")]
    [InlineData(2, "policy/unknown", "policies", "nobody")]
    public async Task A_trouble_is_named_on_the_error_stream_and_in_the_exit_code(int code, string slug, params string[] arguments)
    {
        var input = slug == "reading/empty" ? "" : Report;
        var (ended, output, error) = await AttestProgram.RunAsync(arguments, input);
        Assert.Equal((code, ""), (ended, output));
        Assert.StartsWith($"attest: {slug}: ", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(letter => letter == '\n'));
    }

    [Theory]
    [InlineData("attest has no command \"frob\"; known are read, ", "frob")]
    [InlineData("attest lexicons has no command \"frob\"; known are check", "lexicons", "frob")]
    [InlineData("/no-such-folder: the folder is not there", "read", "-", "--lexicons", "/no-such-folder")]
    [InlineData("no policy is called \"nobody\"", "config", "--policy", "nobody")]
    public async Task What_is_not_there_is_named(string words, params string[] arguments)
    {
        var (code, _, error) = await AttestProgram.RunAsync(arguments, Report);
        Assert.Equal(2, code);
        Assert.Contains(words, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("attest read -", "Gunmen killed two people in Tolmek, the police said.")]
    [InlineData("attest read --json -", "Gunmen killed two people in Tolmek, the police said.")]
    [InlineData("attest text -", "Gunmen killed two people in Tolmek, the police said.")]
    [InlineData("attest read --jsonl -", "{\"text\":\"Gunmen killed two people in Tolmek, the police said.\"}")]
    public async Task Output_that_cannot_be_written_is_told(string command, string input)
    {
        if (!File.Exists("/dev/full")) Assert.Skip("this system has no /dev/full");
        var run = command.Replace("attest", $"dotnet '{AttestProgram.Assembly}'", StringComparison.Ordinal);
        var output = await AttestProgram.ShellAsync("bash", $"unset ATTEST_ACCEPT; echo '{input}' | {run} 2>&1 >/dev/full; echo $?");
        Assert.StartsWith("attest: output/failed: ", output, StringComparison.Ordinal);
        Assert.EndsWith("\n1\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bound_carried_over_and_a_source_left_out_show_on_the_page()
    {
        var (_, page, _) = await AttestProgram.RunAsync(["read", "-", "--without", "anonymous"],
            "More than 70 dead and 200 wounded: that is the price of a bombing in Tarsin on Friday. A source who spoke on condition of anonymity said 12 people were killed.");
        Assert.Contains("  more than 200 ", page, StringComparison.Ordinal);
        Assert.Contains("set aside  c3   -    left out on request (--without anonymous)", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_variable_of_the_environment_is_refused_by_name()
    {
        var (code, _, error) = await AttestProgram.RunAsync(["config"], null, ("ATTEST_POLCY", "attest-1"));
        Assert.Equal(2, code);
        Assert.StartsWith("attest: config/unknown-key: the environment sets ATTEST_POLCY", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_larger_than_the_limit_is_refused()
    {
        var (code, _, error) = await AttestProgram.RunAsync(["read", "-"], new string('a', (1 << 20) + 1), ("ATTEST_LIMIT", "1"));
        Assert.Equal(1, code);
        Assert.StartsWith("attest: input/too-large: ", error, StringComparison.Ordinal);
    }
}
