using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Attest.Faces.Tests.Fixtures;
using Xunit;

namespace Attest.Faces.Tests.Commands;

public sealed class StreamTests
{
    [Theory]
    [InlineData("read")]
    [InlineData("text")]
    public async Task Answers_come_in_the_order_of_the_input_whatever_a_line_costs(string verb)
    {
        const int count = 3000;
        var input = new StringBuilder();
        for (var line = 0; line < count; line++) input.Append(Line(line.ToString(CultureInfo.InvariantCulture), line % 97 == 0 ? 400 : 1));
        var (code, output, error) = await AttestProgram.RunAsync([verb, "--jsonl", "-", "--jobs", "4"], input.ToString());
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(Enumerable.Range(0, count).Select(line => line.ToString(CultureInfo.InvariantCulture)), Lines(output).Select(Id));
    }

    [Fact]
    public async Task One_worker_and_many_give_the_same_bytes()
    {
        var input = string.Concat(Enumerable.Range(0, 500).Select(line => Line($"d{line}", 1 + (line % 7))));
        var one = await AttestProgram.RunAsync(["read", "--jsonl", "-", "--jobs", "1"], input);
        var many = await AttestProgram.RunAsync(["read", "--jsonl", "-", "--jobs", "8"], input);
        Assert.Equal(one, many);
    }

    [Fact]
    public async Task A_bad_line_is_answered_in_its_place_and_the_run_goes_on()
    {
        var input = "\uFEFF" + Line("first", 1) + "\r\n{bad}\n\n{\"id\":7,\"text\":5}\n{\"id\":\"u\",\"text\":\"\u00FF\"}\n{\"id\":\"d\",\"text\":\"x\",\"date\":\"soon\"}\n{\"id\":\"n\"}\n[]\n" + Line("last", 1).TrimEnd();
        var (code, output, _) = await AttestProgram.RunAsync(["read", "--jsonl", "-"], input);
        Assert.Equal(1, code);
        Assert.Equal(
            ["first reading", "3 input/bad-json 3", "7 input/bad-field 5", "6 input/bad-utf8 6", "d reading", "n input/no-text 8", "9 input/bad-json 9", "last reading"],
            Lines(output).Select(Told));
    }

    [Fact]
    public async Task A_line_with_an_empty_text_is_read_from_its_markup()
    {
        var (code, output, _) = await AttestProgram.RunAsync(["text", "--jsonl", "-"], """{"text":"","html":"<html><body><p>Gunmen killed two people in Tolmek on Friday, the police said.</p></body></html>"}""");
        Assert.Equal(0, code);
        Assert.Contains("Gunmen killed two people", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_in_JSON_is_told_by_its_byte_and_not_as_the_runtime_tells_it()
    {
        var (_, output, _) = await AttestProgram.RunAsync(["read", "--jsonl", "-"], "{\"text\":1x}\n");
        Assert.Contains("(byte 10)", output, StringComparison.Ordinal);
        Assert.DoesNotContain("BytePositionInLine", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"text":"T"}""", "1")]
    [InlineData("""{"id":42,"text":"T"}""", "42")]
    [InlineData("""{"id":1.50,"text":"T"}""", "1.50")]
    [InlineData("""{"id":null,"text":"T"}""", "1")]
    [InlineData("""{"id":"a","id":"b","text":"T"}""", "b")]
    public async Task A_report_has_the_id_it_was_given_or_the_number_of_its_line(string line, string id)
    {
        var (_, output, _) = await AttestProgram.RunAsync(["text", "--jsonl", "-"], line.Replace("\"T\"", "\"Gunmen killed two people in Tolmek, the police said.\"", StringComparison.Ordinal));
        Assert.Equal(id, Id(Assert.Single(Lines(output))));
    }

    [Theory]
    [InlineData("""{"id":"a","text":"T","published":"2025-03-13"}""", "2025-03-13")]
    [InlineData("""{"id":"a","text":"T","published":"2025-03-13T23:30:00-05:00"}""", "2025-03-13")]
    [InlineData("""{"id":"a","text":"T","date":"2025-03-13"}""", "2025-03-13")]
    [InlineData("""{"id":"a","text":"T","date":"2025-01-01","published":"2025-03-13"}""", "2025-03-13")]
    [InlineData("""{"id":"a","text":"T"}""", "2024-12-31")]
    public async Task A_line_says_when_it_was_published_or_else_the_option_does(string line, string day)
    {
        var report = line.Replace("\"T\"", "\"Gunmen killed two people in Tolmek, the police said.\"", StringComparison.Ordinal);
        var (_, output, _) = await AttestProgram.RunAsync(["text", "--jsonl", "-", "--published", "2024-12-31"], report);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(day, json.RootElement.GetProperty("published").GetString());
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_refused_and_the_next_is_read()
    {
        var input = Line("before", 1) + "{\"id\":\"long\",\"text\":\"" + new string('a', 3 << 20) + "\"}\n" + Line("after", 1);
        var (code, output, _) = await AttestProgram.RunAsync(["read", "--jsonl", "-"], input, ("ATTEST_LIMIT", "1"));
        Assert.Equal(1, code);
        Assert.Equal(["before reading", "2 input/line-too-long 2", "after reading"], Lines(output).Select(Told));
    }

    [Fact]
    public async Task An_answer_comes_before_the_input_has_ended()
    {
        using var process = AttestProgram.Start(["read", "--jsonl", "-"]);
        await AttestProgram.GiveAsync(process, Line("only", 1));
        var answer = await AttestProgram.AnswerAsync(process);
        Assert.Equal("only", Id(answer));
        process.StandardInput.Close();
        await AttestProgram.EndAsync(process);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task A_reader_that_has_seen_enough_ends_the_run_quietly()
    {
        using var process = AttestProgram.Start(["text", "--jsonl", "-"]);
        var error = AttestProgram.RestAsync(process.StandardError);
        await AttestProgram.GiveAsync(process, Line("first", 1));
        await AttestProgram.AnswerAsync(process);
        process.StandardOutput.Close();
        var feeding = AttestProgram.FeedAsync(process, Line("more", 3));
        await AttestProgram.EndAsync(process);
        await feeding;
        Assert.Equal((0, ""), (process.ExitCode, await error));
    }

    [Fact]
    public async Task An_interrupted_run_ends_cleanly_with_whole_lines()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no SIGINT to send");
        using var process = AttestProgram.Start(["text", "--jsonl", "-"]);
        var error = AttestProgram.RestAsync(process.StandardError);
        await AttestProgram.GiveAsync(process, Line("first", 1));
        var answer = await AttestProgram.AnswerAsync(process);
        Interrupt(process);
        await AttestProgram.EndAsync(process);
        Assert.Equal("first", Id(answer));
        Assert.Equal((130, "", ""), (process.ExitCode, await AttestProgram.RestAsync(process.StandardOutput), await error));
    }

    [Fact]
    public async Task Incidents_name_the_reports_that_have_none_in_a_last_line()
    {
        var (code, output, _) = await AttestProgram.RunAsync(["incidents", "--jsonl", "-"], "{\"id\":\"weather\",\"text\":\"It rained on Monday, and the roads were wet.\"}\n");
        Assert.Equal(0, code);
        Assert.Equal("{\"unlinked\":[\"weather\"]}\n", output);
    }

    private static void Interrupt(Process process)
    {
        const int Interrupted = 2;
        Assert.Equal(0, Kill(process.Id, Interrupted));
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);

    private static string Line(string id, int sentences) =>
        $"{{\"id\":\"{id}\",\"text\":\"{string.Join(' ', Enumerable.Repeat("Gunmen killed at least 12 people in Tolmek on Tuesday, the police said.", sentences))}\"}}\n";

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Id(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString()!;
    }

    private static string Told(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return root.TryGetProperty("error", out var error)
            ? $"{root.GetProperty("id").GetString()} {error.GetProperty("slug").GetString()} {root.GetProperty("line").GetInt64()}"
            : $"{root.GetProperty("id").GetString()} reading";
    }
}
