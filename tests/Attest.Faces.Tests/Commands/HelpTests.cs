using System.CommandLine;
using System.Text;
using Attest.Cli;
using Attest.Cli.Commands;
using Attest.Faces.Tests.Fixtures;
using Xunit;

namespace Attest.Faces.Tests.Commands;

public sealed class HelpTests
{
    private static readonly RootCommand Root = Composition.Root(new Surroundings
    {
        In = () => Stream.Null, Out = Stream.Null, Error = TextWriter.Null, OutIsTerminal = false, ErrorIsTerminal = false,
        Columns = 80, Encoding = Encoding.UTF8, Environment = new Dictionary<string, string>(), Cores = 1,
    });

    public static TheoryData<string> Paths => [.. All(Root).Select(HelpText.PathOf)];

    [Fact]
    public void The_reference_of_the_command_line_is_its_help()
    {
        var reference = new StringBuilder("# Command line\n\nMade from `--help`; a test compares the two, and `ATTEST_ACCEPT=1` rewrites this page.\n");
        foreach (var command in All(Root))
            reference.Append($"\n## {HelpText.PathOf(command)}\n\n```text\n").Append(HelpText.Of(command)).Append("```\n");
        reference.Append("\n## Exit codes\n\n0 done; 1 some inputs were refused, each with its reason; 2 wrong use; 130 interrupted, with every line written before left whole.\n");
        Golden.Holds("docs/reference/cli.md", reference.ToString());
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task Help_is_printed_for_every_command_with_an_example_that_parses(string path)
    {
        var (code, output, error) = await AttestProgram.RunAsync([.. path.Split(' ').Skip(1), "--help"]);
        Assert.Equal((0, ""), (code, error));
        var command = All(Root).Single(command => HelpText.PathOf(command) == path);
        Assert.Equal(HelpText.Of(command), output);
        Assert.Contains("\nExamples\n", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 80 || line.StartsWith("  attest ", StringComparison.Ordinal), line));
        foreach (var example in ExamplesOf(output)) Assert.Empty(Root.Parse(example).Errors);
    }

    [Fact]
    public void Every_option_says_what_it_does() =>
        Assert.All(All(Root).SelectMany(command => command.Options), option => Assert.False(string.IsNullOrWhiteSpace(option.Description), option.Name));

    [Fact]
    public async Task The_version_is_one_line()
    {
        var (code, output, error) = await AttestProgram.RunAsync(["--version"]);
        Assert.Equal((0, ""), (code, error));
        Assert.Matches(@"^attest \d+\.\d+\.\d+\n$", output);
    }

    [Theory]
    [InlineData("attest ", "read text explain incidents policies lexicons gazetteer actors config completion --version --help")]
    [InlineData("attest re", "read")]
    [InlineData("attest lexicons ch", "check")]
    [InlineData("attest read --pol", "--policy")]
    [InlineData("attest read report.txt --policy uc", "ucdp-like")]
    [InlineData("attest completion z", "zsh")]
    public async Task Bash_completes_commands_options_and_policies(string typed, string completed)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "there is no bash here");
        var words = typed.Split(' ');
        var (_, script, _) = await AttestProgram.RunAsync(["completion", "bash"]);
        var asked = $"{script}\nCOMP_WORDS=({string.Join(' ', words.Select(word => $"'{word}'"))}); COMP_CWORD={words.Length - 1}; _attest; echo \"${{COMPREPLY[@]}}\"\n";
        Assert.Equal(completed + "\n", await AttestProgram.ShellAsync("/bin/bash", asked));
    }

    [Fact]
    public async Task Zsh_takes_the_completion_script()
    {
        var shell = File.Exists("/bin/zsh") ? "/bin/zsh" : "/usr/bin/zsh";
        Assert.SkipUnless(File.Exists(shell), "there is no zsh here");
        var (_, script, _) = await AttestProgram.RunAsync(["completion", "zsh"]);
        var asked = $"compdef() {{ :; }}\n{script}\ncompadd() {{ shift; print -- \"$@\"; }}\n_files() {{ :; }}\nwords=(attest re); CURRENT=2; _attest\n";
        Assert.StartsWith("read text explain", await AttestProgram.ShellAsync(shell, asked), StringComparison.Ordinal);
    }

    private static IEnumerable<string> ExamplesOf(string help) => help.Split("\nExamples\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Trim()).Where(line => line.StartsWith("attest ", StringComparison.Ordinal))
        .Select(line => line["attest ".Length..].Split('<', '>')[0]);

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);
}
