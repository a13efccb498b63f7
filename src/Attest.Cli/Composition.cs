using System.CommandLine;
using System.CommandLine.Help;
using Attest.Actors;
using Attest.Cli.Commands;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Cli;

/// <summary>Wires the program: every command over the same surroundings, and one place where troubles become words and exit codes.</summary>
internal static class Composition
{
    /// <summary>The tree of commands.</summary>
    public static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand("Reads news reports of armed conflict: every casualty claim with its words and its source, and a toll with low, best and high.");
        root.Add(new ReadCommand(around).Build());
        root.Add(new TextCommand(around).Build());
        root.Add(new ExplainCommand(around).Build());
        root.Add(new IncidentsCommand(around).Build());
        root.Add(new PoliciesCommand(around).Build());
        root.Add(new LexiconsCommand(around).Build());
        root.Add(new GazetteerCommand(around).Build());
        root.Add(new ActorsCommand(around).Build());
        root.Add(new ConfigCommand(around).Build());
        root.Add(new CompletionCommand(around, root).Build());
        root.Options.OfType<HelpOption>().Single().Action = new PrintHelp(around);
        root.Options.OfType<VersionOption>().Single().Action = new PrintVersion(around);
        return root;
    }

    /// <summary>Runs a command line.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings around)
    {
        try
        {
            var parsed = Root(around).Parse(arguments);
            var asksForWords = parsed.Action is PrintHelp or PrintVersion;
            if (parsed.Errors.Count > 0 && !asksForWords && NoSuchCommand(parsed) is { } unknown) throw unknown;
            if (parsed.Errors.Count > 0 && !asksForWords) throw Trouble.WrongUse($"{parsed.Errors[0].Message} (attest --help)");
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (Trouble trouble)
        {
            around.Complain(trouble.Slug, trouble.Message);
            return trouble.ExitCode;
        }
        catch (LexiconException wrong)
        {
            around.Complain(LexiconException.Slug, wrong.Message);
            return ExitCodes.WrongUse;
        }
        catch (ActorException wrong)
        {
            around.Complain(ActorException.Slug, wrong.Message);
            return ExitCodes.WrongUse;
        }
        catch (PolicyException wrong)
        {
            around.Complain(wrong.Slug, wrong.Message);
            return ExitCodes.WrongUse;
        }
        catch (PlaceException wrong)
        {
            around.Complain(Slugs.BadGazetteer, wrong.Message);
            return ExitCodes.WrongUse;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (IOException failure) when (Surroundings.IsBrokenPipe(failure))
        {
            // Whoever read has seen enough (`attest … | head`).
            return ExitCodes.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            around.Complain(Slugs.Unreadable, failure.Message);
            return ExitCodes.Refused;
        }
    }

    private static Trouble? NoSuchCommand(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count == 0 || parsed.UnmatchedTokens is not [var word, ..] || word.StartsWith('-')) return null;
        var known = string.Join(", ", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name));
        return Trouble.WrongUse($"{HelpText.PathOf(command)} has no command \"{word}\"; known are {known}");
    }
}
