using System.CommandLine;
using Attest.Cli.Configuration;
using Attest.Cli.Pages;
using Attest.Cli.Streams;

namespace Attest.Cli.Commands;

/// <summary><c>attest read</c>: one report becomes a page or its reading, many become a stream of readings.</summary>
internal sealed class ReadCommand(Surroundings around)
{
    private readonly Argument<string?> _file = new("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = "a report: a file of plain text or HTML, or - for standard input" };
    private readonly Option<string?> _lines = new("--jsonl") { HelpName = "FILE", Description = "many reports, one JSON object a line; - for standard input" };
    private readonly Option<bool> _json = new("--json") { Description = "print the reading as JSON instead of the page" };
    private readonly Option<bool> _mentions = new("--mentions") { Description = "list every place, time, actor and quotation as well (in JSON)" };
    private readonly ReportOptions _options = new();

    public Command Build()
    {
        var verb = new Verb("read", "Read a report: who says how many, about whom, and the toll that follows.",
            "attest read report.txt --published 2024-09-19",
            "attest read page.html --json",
            "attest read --jsonl reports.jsonl > readings.jsonl",
            "attest read - --without anonymous < report.txt");
        verb.Add(_file);
        verb.Add(_lines);
        verb.Add(_json);
        verb.Add(_mentions);
        _options.DescribeOn(verb).WalkOn(verb).WordsOn(verb).PlacesOn(verb).JobsOn(verb).ColorOn(verb);
        verb.SetAction(RunAsync);
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = EffectiveSettings.Resolve(around, _options.Flags(parsed)).Settings;
        WalkOptions Walk(Pipeline pipeline) => Engine.Walk(pipeline, settings, _options.Without(parsed), parsed.GetValue(_mentions));
        if (Inputs.OneOf(parsed.GetValue(_file), parsed.GetValue(_lines)) is { } lines)
        {
            var defaults = _options.Defaults(parsed);
            return (await LineStream.RunAsync(around, settings, lines, defaults, Started, cancel).ConfigureAwait(false)).ExitCode;
        }

        return ReadOne(parsed, settings, Walk);

        (Pipeline, PrintReport) Started(Settings effective)
        {
            var pipeline = Engine.Start(effective);
            return (pipeline, PrintWalk(pipeline, Walk(pipeline)));
        }
    }

    private static PrintReport PrintWalk(Pipeline pipeline, WalkOptions walk) =>
        (report, line, json, batch) => json.Write(batch.Output, pipeline.Walk(report, walk with { Id = line.Id, Doubt = line.Doubt }));

    private int ReadOne(ParseResult parsed, Settings settings, Func<Pipeline, WalkOptions> walk)
    {
        var page = ReportFile.Page(parsed.GetValue(_file)!, around, settings.LimitBytes); // OneOf saw that it is there
        var pipeline = Engine.Start(settings);
        var report = Engine.ReadOne(pipeline, page, _options.Particulars(parsed));
        var reading = pipeline.Walk(report, walk(pipeline));
        if (parsed.GetValue(_json)) around.PrintJson((json, bytes) => json.Write(bytes, reading), indented: around.OutIsTerminal);
        else around.Print(ReadingPage.Render(reading, report.Text, PageStyle.Of(around, settings)));
        return ExitCodes.Done;
    }
}
