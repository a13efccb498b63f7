using System.CommandLine;
using Attest.Cli.Configuration;
using Attest.Cli.Pages;
using Attest.Lexicons;

namespace Attest.Cli.Commands;

/// <summary><c>attest policies</c>: the policies there are, or the method card of one.</summary>
internal sealed class PoliciesCommand(Surroundings around)
{
    private readonly Argument<string?> _name = new("NAME") { Arity = ArgumentArity.ZeroOrOne, Description = "a policy, to print its method card" };
    private readonly ReportOptions _options = new();

    public Command Build()
    {
        var verb = new Verb("policies", "List the policies a toll can be reconciled under, or print the method card of one.",
            "attest policies",
            "attest policies attest-1");
        verb.Add(_name);
        _options.WordsOn(verb);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult parsed)
    {
        var settings = EffectiveSettings.Resolve(around, _options.Flags(parsed)).Settings;
        var shelf = PolicyShelf.Over(Engine.Shelf(settings));
        around.Print(parsed.GetValue(_name) is { } name
            ? PolicyPage.Render(shelf.Named(name), PageStyle.Of(around, settings))
            : Columns.Lay(shelf.All.Select(policy => new[] { policy.Id, $"version {policy.Version}", policy.Title })));
        return ExitCodes.Done;
    }
}
