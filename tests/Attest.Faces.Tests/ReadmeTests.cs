using System.Diagnostics;
using Xunit;

namespace Attest.Faces.Tests;

/// <summary>The commands the README shows are run as a reader would run them.</summary>
/// <remarks>A fenced <c>sh</c> block under the mark <c>&lt;!-- run --&gt;</c> is run, those of its lines that begin with <c>./attest</c>.</remarks>
public sealed class ReadmeTests
{
    private const string MainCommand = "./attest read samples/bamako/agency.txt --published 2024-09-19";

    /// <summary>The first call builds the program.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static string Root { get; } = Above(AppContext.BaseDirectory);

    private static string Readme { get; } = Path.Combine(Root, "README.md");

    public static TheoryData<string> Commands => File.Exists(Readme) ? [.. CommandsOf(File.ReadAllText(Readme))] : [MainCommand];

    [Theory, MemberData(nameof(Commands))]
    public async Task A_command_of_the_readme_runs_and_answers(string command)
    {
        Assert.SkipUnless(File.Exists(Readme), "README.md does not exist");
        Assert.SkipUnless(File.Exists(Path.Combine(Root, "attest")), "./attest does not exist");
        var (code, output, errors) = await RunAsync(command);
        Assert.True(code == 0, $"{command}\nended with {code}:\n{errors}");
        Assert.False(string.IsNullOrWhiteSpace(output), $"{command}\nprinted nothing");
    }

    [Fact]
    public void The_readme_shows_the_main_job()
    {
        Assert.SkipUnless(File.Exists(Readme), "README.md does not exist");
        Assert.Contains(MainCommand, CommandsOf(File.ReadAllText(Readme)));
    }

    /// <summary>Written anew by ATTEST_ACCEPT=1.</summary>
    [Fact]
    public async Task The_picture_in_the_readme_is_what_the_main_command_prints()
    {
        Assert.SkipUnless(File.Exists(Path.Combine(Root, "attest")), "./attest does not exist");
        var (_, output, _) = await RunAsync(MainCommand);
        var (begin, end) = ("<!-- picture: the terminal page of the command above -->\n", "\n<!-- /picture -->");
        var text = await File.ReadAllTextAsync(Readme, TestContext.Current.CancellationToken);
        var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal) + begin.Length, text.IndexOf(end, StringComparison.Ordinal));
        var picture = $"```text\n{output[..output.IndexOf("\nEVIDENCE", StringComparison.Ordinal)].TrimEnd()}\n```";
        if (Environment.GetEnvironmentVariable("ATTEST_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
            await File.WriteAllTextAsync(Readme, text[..from] + picture + text[to..], TestContext.Current.CancellationToken);
        else Assert.Equal(picture, text[from..to]);
    }

    [Fact]
    public void Commands_are_those_of_marked_blocks_and_of_no_others()
    {
        const string text = """
            <!-- run -->
            ```sh
            # first
            ./attest one --json
            echo no
            ./attest two
            ```

            ```sh
            ./attest unmarked
            ```

            <!-- run -->
            Words between.
            ```text
            ./attest text
            ```
            """;
        Assert.Equal(["./attest one --json", "./attest two"], CommandsOf(text));
    }

    [Fact]
    public async Task A_command_that_fails_is_seen_to_fail()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no /bin/sh");
        var (code, output, errors) = await RunAsync("echo said; echo reason >&2; exit 3");
        Assert.Equal((3, "said\n", "reason\n"), (code, output, errors));
    }

    private static IEnumerable<string> CommandsOf(string text)
    {
        var (marked, within) = (false, false);
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()))
        {
            if (within && line.StartsWith("./attest", StringComparison.Ordinal)) yield return line;
            if (line == "```sh") within = marked;
            else if (line == "```") within = false;
            if (line.Length > 0) marked = line == "<!-- run -->";
        }
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(string command)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var start = new ProcessStartInfo("/bin/sh", ["-c", command])
        {
            WorkingDirectory = Root, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        start.Environment.Remove("ATTEST_ACCEPT"); // a setting of the tests, and an unknown one to the program
        using var process = Process.Start(start)!; // null only with UseShellExecute
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Attest.slnx"))
            ? folder
            : Above(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("expected Attest.slnx above the tests"));
}
