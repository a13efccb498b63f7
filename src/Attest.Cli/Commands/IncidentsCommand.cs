using System.CommandLine;
using Attest.Cli.Configuration;
using Attest.Cli.Streams;
using Attest.Publishing;

namespace Attest.Cli.Commands;

/// <summary><c>attest incidents</c>: the incidents of many reports, one a line. Each report still stands alone.</summary>
internal sealed class IncidentsCommand(Surroundings around)
{
    private readonly Option<string?> _lines = new("--jsonl") { HelpName = "FILE", Description = "the reports, one JSON object a line; - for standard input" };
    private readonly Option<bool> _json = new("--json") { Description = "JSON, which is what is printed in any case" };
    private readonly ReportOptions _options = new();

    public Command Build()
    {
        var verb = new Verb("incidents",
            "List the incidents that reports tell of, one JSON object a line. Reports are not yet linked with each other: an incident names one report, in \"reports\" where it is the report's main one (or else the one it is about), in \"alsoIn\" where it is another. A last line names the reports in which no incident was found.",
            "attest incidents --jsonl reports.jsonl > incidents.jsonl");
        verb.Add(_lines);
        verb.Add(_json);
        _options.DescribeOn(verb).WalkOn(verb).WordsOn(verb).PlacesOn(verb).JobsOn(verb);
        verb.SetAction(RunAsync);
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = EffectiveSettings.Resolve(around, _options.Flags(parsed)).Settings;
        var lines = parsed.GetValue(_lines)
            ?? throw Trouble.WrongUse("there is no ledger to list yet; name reports with --jsonl FILE", Slugs.LedgerNotBuilt);
        var (exitCode, unlinked) = await LineStream.RunAsync(around, settings, lines, _options.Defaults(parsed), Started, cancel).ConfigureAwait(false);
        if (unlinked.Count > 0) around.PrintJson((json, bytes) => json.Write(bytes, new UnlinkedReports([.. unlinked])), indented: false);
        return exitCode;

        (Pipeline, PrintReport) Started(Settings effective)
        {
            var pipeline = Engine.Start(effective);
            return (pipeline, PrintWalk(pipeline, Engine.Walk(pipeline, effective, _options.Without(parsed))));
        }
    }

    private static PrintReport PrintWalk(Pipeline pipeline, WalkOptions walk) => (report, line, json, batch) =>
    {
        var incidents = ReportIncidents.Of(pipeline.Walk(report, walk with { Id = line.Id }));
        foreach (var incident in incidents) json.Write(batch.Output, incident);
        if (incidents.IsEmpty) batch.Unlinked.Add(line.Id);
    };
}
