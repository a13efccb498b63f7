using System.CommandLine;
using Attest.Cli.Configuration;
using Attest.Cli.Pages;

namespace Attest.Cli.Commands;

/// <summary><c>attest explain</c>: one claim with everything that stands behind it.</summary>
internal sealed class ExplainCommand(Surroundings around)
{
    private readonly Argument<string[]> _names = new("[FILE] CLAIM")
    {
        Arity = new ArgumentArity(1, 2),
        Description = "the report (a file, or - for standard input) and the claim's id as attest read shows it",
    };

    private readonly ReportOptions _options = new();

    public Command Build()
    {
        var verb = new Verb("explain",
            "Explain one claim: the sentence with its words marked, who says it, the rule that read it with its row and examples, and what the policy did with it.",
            "attest explain report.txt c3 --published 2024-09-19");
        verb.Add(_names);
        _options.DescribeOn(verb).WalkOn(verb).WordsOn(verb).PlacesOn(verb).ColorOn(verb);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult parsed)
    {
        var settings = EffectiveSettings.Resolve(around, _options.Flags(parsed)).Settings;
        if (parsed.GetValue(_names) is not [var file, var id])
            throw Trouble.WrongUse("there is no ledger to look a claim up in yet; name the report as well: attest explain FILE CLAIM", Slugs.LedgerNotBuilt);
        var page = ReportFile.Page(file, around, settings.LimitBytes);
        var pipeline = Engine.Start(settings);
        var report = Engine.ReadOne(pipeline, page, _options.Particulars(parsed));
        var reading = pipeline.Walk(report, Engine.Walk(pipeline, settings, _options.Without(parsed)));
        var claim = reading.Claims.FirstOrDefault(claim => claim.Id.ToString() == id)
            ?? throw new Trouble(Slugs.NoSuchClaim, reading.Claims.IsEmpty ? $"the report has no claims, so none is \"{id}\"" : $"the report has no claim \"{id}\"; it has {string.Join(", ", reading.Claims.Select(claim => claim.Id))}");
        around.Print(ClaimPage.Render(reading, claim, report.Text, pipeline.RuleOf(claim.Rule), PageStyle.Of(around, settings)));
        return ExitCodes.Done;
    }
}
