using System.CommandLine;
using Attest.Cli.Configuration;
using Attest.Cli.Pages;
using Attest.Lexicons;

namespace Attest.Cli.Commands;

/// <summary><c>attest config</c>: what is in force, and where each value came from.</summary>
internal sealed class ConfigCommand(Surroundings around)
{
    private readonly ReportOptions _options = new();

    public Command Build()
    {
        var verb = new Verb("config",
            "Print the settings in force and where each came from. A flag goes before the environment, the environment before the file, the file before the default. The file is config.json in ~/.config/attest (or in $XDG_CONFIG_HOME/attest, or what $ATTEST_CONFIG names): one JSON object with the names below as keys.",
            "attest config",
            "ATTEST_JOBS=1 attest config");
        _options.PolicyOn(verb).WordsOn(verb).PlacesOn(verb).JobsOn(verb).ColorOn(verb);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult parsed)
    {
        var effective = EffectiveSettings.Resolve(around, _options.Flags(parsed));
        _ = PolicyShelf.Over(Engine.Shelf(effective.Settings)).Named(effective.Settings.Policy); // a wrong name or folder is told here, not at the first report
        var rows = effective.Rows.Select(row => new[] { row.Key.Name, row.Value.Length == 0 ? "-" : row.Value, row.From, row.Key.Meaning });
        around.Print(Columns.Lay(rows));
        return ExitCodes.Done;
    }
}
