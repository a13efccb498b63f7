using System.CommandLine;
using Attest.Cli.Configuration;
using Attest.Cli.Streams;
using Attest.Publishing;

namespace Attest.Cli.Commands;

/// <summary><c>attest text</c>: the article only, as JSON.</summary>
internal sealed class TextCommand(Surroundings around)
{
    private readonly Argument<string?> _file = new("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = "a report: a file of plain text or HTML, or - for standard input" };
    private readonly Option<string?> _lines = new("--jsonl") { HelpName = "FILE", Description = "many reports, one JSON object a line; - for standard input" };
    private readonly ReportOptions _options = new();

    public Command Build()
    {
        var verb = new Verb("text", "Print the article of a report as JSON: title, text, published, authors, outlet, agency, language.",
            "attest text page.html",
            "attest text --jsonl pages.jsonl > articles.jsonl");
        verb.Add(_file);
        verb.Add(_lines);
        _options.DescribeOn(verb).WordsOn(verb).JobsOn(verb);
        verb.SetAction(RunAsync);
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = EffectiveSettings.Resolve(around, _options.Flags(parsed)).Settings;
        var file = parsed.GetValue(_file);
        if (Inputs.OneOf(file, parsed.GetValue(_lines)) is { } lines)
            return (await LineStream.RunAsync(around, settings, lines, _options.Defaults(parsed), settings => (Engine.StartForArticles(settings), Print), cancel).ConfigureAwait(false)).ExitCode;

        var page = ReportFile.Page(file!, around, settings.LimitBytes); // OneOf saw that it is there
        var report = Engine.ReadOne(Engine.StartForArticles(settings), page, _options.Particulars(parsed));
        around.PrintJson((json, bytes) => json.Write(bytes, ReportArticle.Of(report)), indented: around.OutIsTerminal);
        return ExitCodes.Done;
    }

    private static PrintReport Print => (report, line, json, batch) => json.Write(batch.Output, ReportArticle.Of(report, line.Id));
}
