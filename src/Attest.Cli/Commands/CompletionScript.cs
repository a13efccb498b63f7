using System.CommandLine;
using System.CommandLine.Help;
using System.Text;

namespace Attest.Cli.Commands;

/// <summary>Completion scripts made from the tree of commands, so that they never lag behind it. They run nothing when a key is pressed.</summary>
internal static class CompletionScript
{
    /// <summary>For bash: <c>source &lt;(attest completion bash)</c>.</summary>
    public static string Bash(Command root, IEnumerable<string> policies)
    {
        var script = new StringBuilder("""
            # Completion of attest for bash.
            _attest() {
                local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} path= at words=
                for ((at = 1; at < COMP_CWORD; at++)); do
                    case ${COMP_WORDS[at]} in -*) ;; *) path+="${path:+ }${COMP_WORDS[at]}" ;; esac
                done
                case $before in

            """);
        script.Append(CaseOfValues(policies, (option, words) => $"{option}) COMPREPLY=($(compgen -W \"{words}\" -- \"$word\")); return ;;\n"));
        script.Append("    esac\n    case $path in\n");
        foreach (var command in All(root).Reverse())
            script.Append($"        {Pattern(command)}) words=\"{string.Join(' ', Words(command))}\" ;;\n");
        script.Append("""
                esac
                COMPREPLY=($(compgen -W "$words" -- "$word"))
                if [[ $word != -* ]]; then COMPREPLY+=($(compgen -f -- "$word")); fi
            }
            complete -o filenames -F _attest attest ./attest

            """);
        return script.ToString();
    }

    /// <summary>For zsh: a file <c>_attest</c> on the function path, or sourced.</summary>
    public static string Zsh(Command root, IEnumerable<string> policies)
    {
        var script = new StringBuilder("""
            #compdef attest
            # Completion of attest for zsh.
            _attest() {
                local word before at path=
                local -a found
                before=${words[CURRENT-1]}
                for ((at = 2; at < CURRENT; at++)); do
                    case ${words[at]} in -*) ;; *) path+="${path:+ }${words[at]}" ;; esac
                done
                case $before in

            """);
        script.Append(CaseOfValues(policies, (option, words) => $"{option}) compadd -- {words}; return ;;\n"));
        script.Append("    esac\n    case $path in\n");
        foreach (var command in All(root).Reverse())
            script.Append($"        {Pattern(command)}) found=({string.Join(' ', Words(command))}) ;;\n");
        script.Append("""
                esac
                compadd -- $found
                _files
            }
            if [ "$funcstack[1]" = "_attest" ]; then _attest "$@"; else compdef _attest attest ./attest; fi

            """);
        return script.ToString();
    }

    private static string CaseOfValues(IEnumerable<string> policies, Func<string, string, string> line) =>
        "        " + line("--policy", string.Join(' ', policies)) + "        " + line("--lang", "en fr");

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);

    // A command's words follow it wherever it stands: "read", "read report.txt".
    private static string Pattern(Command command)
    {
        if (command is RootCommand) return "''";
        var path = HelpText.PathOf(command)["attest ".Length..];
        return $"\"{path}\"|\"{path} \"*";
    }

    private static IEnumerable<string> Words(Command command)
    {
        var words = command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name)
            .Concat(command.Options.Where(option => !option.Hidden && option is not HelpOption).Select(option => option.Name))
            .Append("--help");
        return command is Verb { Name: "completion" } ? words.Concat(["bash", "zsh"]) : words;
    }
}
