using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using Attest.Cli.Pages;

namespace Attest.Cli.Commands;

/// <summary>The help of a command: what it does, how it is called, its options, and examples that work. The same at every width of terminal.</summary>
internal static class HelpText
{
    private const int Width = 80;

    /// <summary>The help as text; docs/reference/cli.md is made of it.</summary>
    public static string Of(Command command)
    {
        var text = new StringBuilder();
        foreach (var line in Wrap.Lines(command.Description ?? "", Width)) text.Append(line).Append('\n');
        text.Append("\nUsage\n  ").Append(Usage(command)).Append('\n');
        Section(text, "Commands", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description ?? "")));
        Section(text, "Arguments", command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        Section(text, "Options", command.Options.Where(option => !option.Hidden).Select(option => (Label(option), Meaning(option))).Append(("--help", "print this")).Distinct());
        text.Append("\nExamples\n").AppendJoin("", Examples(command).Select(example => $"  {example}\n"));
        return text.ToString();
    }

    /// <summary>"attest read", "attest lexicons check".</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? "attest" : PathOf((Command)command.Parents.First()) + " " + command.Name;

    private static IReadOnlyList<string> Examples(Command command) =>
        command is Verb verb ? verb.Examples : ["attest read report.txt", "attest read --help"];

    private static string Usage(Command command)
    {
        var usage = new StringBuilder(PathOf(command));
        if (command.Subcommands.Count > 0) usage.Append(command.Action is null ? " COMMAND" : " [COMMAND]");
        foreach (var argument in command.Arguments) usage.Append(argument.Arity.MinimumNumberOfValues == 0 ? $" [{argument.Name}]" : $" {argument.Name}");
        return usage.Append(command.Options.Count > 0 ? " [options]" : "").ToString();
    }

    private static string Label(Option option) => option switch
    {
        HelpOption => "--help",
        VersionOption => "--version",
        _ => option.ValueType == typeof(bool) ? option.Name : $"{option.Name} {option.HelpName}",
    };

    private static string Meaning(Option option) => option switch
    {
        HelpOption => "print this",
        VersionOption => "print the version",
        _ => option.Description ?? "",
    };

    private static void Section(StringBuilder text, string title, IEnumerable<(string Name, string Meaning)> entries)
    {
        var rows = entries.ToList();
        if (rows.Count == 0) return;
        text.Append('\n').Append(title).Append('\n');
        var column = rows.Max(row => row.Name.Length) + 4;
        foreach (var (name, meaning) in rows)
        {
            var lines = Wrap.Lines(FirstSentence(title, meaning), Width - column).ToList();
            text.Append(("  " + name).PadRight(column)).Append(lines.FirstOrDefault()).Append('\n');
            foreach (var line in lines.Skip(1)) text.Append(' ', column).Append(line).Append('\n');
        }
    }

    // A command's own help tells the rest.
    private static string FirstSentence(string title, string meaning) =>
        title == "Commands" && meaning.IndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? meaning[..(end + 1)] : meaning;
}

/// <summary>Prints the help of the command that is asked about.</summary>
internal sealed class PrintHelp(Surroundings around) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        around.Print(HelpText.Of(parseResult.CommandResult.Command));
        return ExitCodes.Done;
    }
}
