using System.CommandLine;
using Attest.Actors;
using Attest.Cli.Configuration;
using Attest.Cli.Pages;
using Attest.Cli.Streams;

namespace Attest.Cli.Commands;

/// <summary><c>attest actors</c>: who is in the registry, what is known of one, and whether the registry is in order.</summary>
internal sealed class ActorsCommand(Surroundings around)
{
    private readonly ActorRegistry _registry = new();
    private readonly Argument<string> _name = new("NAME") { Description = "an id (a:jnim, a:gov-ne/mil) or a name (\"Malian army\" too)" };
    private readonly Option<string?> _region = new("--region") { HelpName = "R", Description = "only those of a file of data/actors: sahel, lake-chad, …" };
    private readonly Option<string?> _country = new("--country") { HelpName = "CC", Description = "only those reported in a country, as ISO alpha-2" };
    private readonly Option<string?> _onList = OnOption();
    private readonly Option<string?> _onShow = OnOption();
    private readonly Option<bool> _json = JsonOption(), _jsonShow = JsonOption();
    private readonly ReportOptions _options = new();

    public Command Build()
    {
        var verb = new Verb("actors", "List the armed actors known by name, show what is known of one, or check the registry.",
            "attest actors list --country ML",
            "attest actors show a:jnim",
            "attest actors check");
        verb.Add(List());
        verb.Add(Show());
        verb.Add(Check());
        return verb;
    }

    private static Option<string?> OnOption() => new("--on") { HelpName = "DATE", Description = "as of a day, as an ISO date" };

    private static Option<bool> JsonOption() => new("--json") { Description = "one JSON object a line, as in data/actors" };

    private Verb List()
    {
        var list = new Verb("list", "List actors: id, what it is, since and until when, where, and the name reports use.",
            "attest actors list",
            "attest actors list --region sahel --on 2013-06-01",
            "attest actors list --country UA --json");
        foreach (var option in new Option[] { _region, _country, _onList, _json }) list.Add(option);
        list.SetAction(parsed =>
        {
            var actors = Chosen(parsed).ToList();
            if (parsed.GetValue(_json)) PrintJson(actors);
            else around.Print(ActorPage.List(actors, around.Unicode));
            return ExitCodes.Done;
        });
        return list;
    }

    private Verb Show()
    {
        var show = new Verb("show", "Show an actor: its names and relations with their dates, where it is reported, and what the row rests on.",
            "attest actors show JNIM",
            "attest actors show a:is-sahel --on 2018-05-01",
            "attest actors show a:gov-ne/gnd --json");
        show.Add(_name);
        show.Add(_onShow);
        show.Add(_jsonShow);
        _options.ColorOn(show);
        show.SetAction(parsed =>
        {
            var (found, on) = (Named(parsed.GetValue(_name)!), Day(parsed.GetValue(_onShow))); // the parser refuses a line without it
            if (parsed.GetValue(_jsonShow))
            {
                PrintJson(found);
                return ExitCodes.Done;
            }

            var style = PageStyle.Of(around, EffectiveSettings.Resolve(around, _options.Flags(parsed)).Settings);
            around.Print(string.Join('\n', found.Select(actor => ActorPage.Render(_registry, actor, on, style))));
            return ExitCodes.Done;
        });
        return show;
    }

    private Verb Check()
    {
        var check = new Verb("check", "Read the whole registry strictly and count by region which rows were held against a source.", "attest actors check");
        check.SetAction(_ =>
        {
            around.Print(ActorPage.Counts(_registry.Actors));
            return ExitCodes.Done;
        });
        return check;
    }

    private void PrintJson(IReadOnlyList<Actor> actors) => around.PrintJson((_, into) =>
    {
        foreach (var actor in actors) ActorJson.Write(into, actor);
    }, indented: false);

    private IEnumerable<Actor> Chosen(ParseResult parsed)
    {
        var (region, country, on) = (parsed.GetValue(_region), parsed.GetValue(_country), Day(parsed.GetValue(_onList)));
        var regions = _registry.Actors.Select(actor => actor.Provenance.Region).Distinct().Order(StringComparer.Ordinal).ToList();
        if (region is not null && !regions.Contains(region)) throw Trouble.WrongUse($"--region: expected one of {string.Join(", ", regions)}, found \"{region}\"");
        if (country is not null && (country.Length != 2 || !country.All(char.IsAsciiLetter))) throw Trouble.WrongUse($"--country: expected an ISO alpha-2 code such as ML, found \"{country}\"");
        return _registry.Actors.Where(actor => (region is null || actor.Provenance.Region == region)
            && (country is null || actor.Areas.Any(area => area.Country.Equals(country, StringComparison.OrdinalIgnoreCase)))
            && (on is not { } day || actor.Valid.Holds(day)));
    }

    private IReadOnlyList<Actor> Named(string name)
    {
        if (_registry.ById(name) is { } one) return [one];
        var found = _registry.Named(name);
        if (found.Count > 0) return found;
        var near = _registry.Actors.Where(actor => actor.Names.Any(known => known.Text.Contains(name, StringComparison.OrdinalIgnoreCase))).Take(5).Select(actor => actor.Id).ToList();
        throw new Trouble(Slugs.UnknownActor, $"nobody in the registry is called \"{name}\"" + (near.Count > 0 ? $"; perhaps {string.Join(", ", near)}" : " (attest actors list)"));
    }

    private static DateOnly? Day(string? written)
    {
        if (written is null) return null;
        return PublicationDate.TryRead(written, out var day) ? day : throw Trouble.WrongUse($"--on: expected an ISO date such as 2024-09-19, found \"{written}\"", Slugs.BadDate);
    }
}
