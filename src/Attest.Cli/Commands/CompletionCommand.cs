using System.CommandLine;
using Attest.Lexicons;

namespace Attest.Cli.Commands;

/// <summary><c>attest completion</c>: a script that teaches a shell the commands and their options.</summary>
internal sealed class CompletionCommand(Surroundings around, Command root)
{
    private readonly Argument<string> _shell = new("SHELL") { Description = "bash or zsh" };

    public Command Build()
    {
        var verb = new Verb("completion", "Print a completion script for a shell.",
            "source <(attest completion bash)",
            "attest completion zsh > ~/.zfunc/_attest");
        _shell.AcceptOnlyFromAmong("bash", "zsh");
        verb.Add(_shell);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult parsed)
    {
        var policies = PolicyShelf.Over(LexiconShelf.Embedded()).Names;
        around.Print(parsed.GetValue(_shell) == "zsh" ? CompletionScript.Zsh(root, policies) : CompletionScript.Bash(root, policies));
        return ExitCodes.Done;
    }
}
