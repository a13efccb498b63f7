using System.CommandLine;
using System.Globalization;
using Attest.Cli.Configuration;
using Attest.Cli.Pages;

namespace Attest.Cli.Commands;

/// <summary><c>attest lexicons</c>: the words and rules in force, and whether their examples hold.</summary>
internal sealed class LexiconsCommand(Surroundings around)
{
    private readonly ReportOptions _options = new();
    private readonly ReportOptions _checkOptions = new();

    public Command Build()
    {
        var verb = new Verb("lexicons", "List the lexicons in force: version, then file and rows.",
            "attest lexicons",
            "attest lexicons --lexicons my-words",
            "attest lexicons check");
        _options.WordsOn(verb);
        verb.SetAction(List);
        var check = new Verb("check", "Read every example and counter-example of the lexicons, and name those that do not hold.",
            "attest lexicons check",
            "attest lexicons check --lexicons my-words");
        _checkOptions.WordsOn(check);
        check.SetAction(Check);
        verb.Add(check);
        return verb;
    }

    private int List(ParseResult parsed)
    {
        var pipeline = Engine.Start(EffectiveSettings.Resolve(around, _options.Flags(parsed)).Settings);
        var files = pipeline.LexiconFiles().Select(file => new[] { file.Path, file.Rows.ToString(CultureInfo.InvariantCulture) });
        around.Print(pipeline.Lexicons.Version + "\n" + Columns.Lay(files));
        return ExitCodes.Done;
    }

    private int Check(ParseResult parsed)
    {
        var outcomes = Engine.Start(EffectiveSettings.Resolve(around, _checkOptions.Flags(parsed)).Settings).CheckLexicons();
        var failures = outcomes.Where(outcome => !outcome.Holds).ToList();
        foreach (var failure in failures)
            around.Complain(Slugs.ExampleFails, $"{failure.File}:{failure.Line}: \"{failure.Text}\": expected {failure.Expected}, found {failure.Found}");
        around.Print(string.Create(CultureInfo.InvariantCulture, $"{outcomes.Count - failures.Count} examples hold, {failures.Count} do not\n"));
        return failures.Count == 0 ? ExitCodes.Done : ExitCodes.Refused;
    }
}
