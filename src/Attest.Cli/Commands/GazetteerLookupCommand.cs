using System.CommandLine;
using System.Globalization;
using Attest.Cli.Pages;
using Attest.Places;

namespace Attest.Cli.Commands;

/// <summary><c>attest gazetteer lookup</c>: what the gazetteers make of a name, and why.</summary>
internal sealed class GazetteerLookupCommand(Surroundings around)
{
    private readonly Argument<string> _words = new("WORDS") { Description = "the name, as a report would have it behind \"in\"" };
    private readonly Option<bool> _explain = new("--explain") { Description = "every candidate with the parts of its score, and why the first won" };
    private readonly Option<string?> _country = new("--country") { HelpName = "CC", Description = "look in one country only (ISO alpha-2)" };
    private readonly Option<string?> _on = new("--on") { HelpName = "DATE", Description = "the day whose units are meant, as an ISO date; 2022-12-31 by default, before the reforms of Mali and Burkina Faso" };
    private readonly GazetteerOptions _options = new();

    public Command Build()
    {
        var verb = new Verb("lookup",
            "Look a name up as it is read in a report, with its units as of a day. Where no gazetteer has it, names that sound the same are tried, and in a named country names that differ by one letter; what is found so is marked \"by spelling\".",
            "attest gazetteer lookup Bamako",
            "attest gazetteer lookup \"Tessit, Gao region\" --explain",
            "attest gazetteer lookup Diabaly --country ML --on 2022-05-01 --json");
        verb.Add(_words);
        foreach (var option in new Option[] { _explain, _country, _on }) verb.Add(option);
        _options.On(verb);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult parsed)
    {
        var settings = _options.Settings(parsed, around);
        var (words, country, on) = (parsed.GetValue(_words)!, parsed.GetValue(_country)?.ToUpperInvariant(), Day(parsed)); // the words are required
        if (words.Trim().Length is 0 or > 200) throw Trouble.WrongUse("WORDS: expected a name of at most 200 letters");
        if (country is not (null or [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])) throw Trouble.WrongUse($"--country: expected an ISO alpha-2 code such as ML, found \"{country}\"");
        using var gazetteer = WorldGazetteer.WithImports(GazetteerOptions.Folder(settings));
        var answer = new PlaceLookup(gazetteer).Look(words, country, on);
        var explain = parsed.GetValue(_explain);
        if (_options.Json(parsed)) around.PrintJson(explain || answer.Place is null ? answer : answer with { Candidates = [] }, GazetteerContext.Default.LookupAnswer);
        else around.Print(LookupPage.Render(answer, on, explain, PageStyle.Of(around, settings)));
        if (answer.Place is not null) return ExitCodes.Done;
        around.Complain(Slugs.NoSuchPlace, $"{answer.Words}: {answer.Why}");
        return ExitCodes.Refused;
    }

    private DateOnly? Day(ParseResult parsed)
    {
        if (parsed.GetValue(_on) is not { } written) return null;
        return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Trouble.WrongUse($"--on: expected an ISO date such as 2024-09-19, found \"{written}\"", Slugs.BadDate);
    }
}
