using System.CommandLine;
using Attest.Cli.Pages;
using Attest.Places;

namespace Attest.Cli.Commands;

/// <summary><c>attest gazetteer</c>: the places that names are looked up in, those that travel with the program and those imported.</summary>
internal sealed class GazetteerCommand(Surroundings around)
{
    public Command Build()
    {
        var verb = new Verb("gazetteer",
            "List the gazetteers in force, the first on top: name, rows, size, day of import, licence. What a gazetteer on top knows goes before what those below it do; the last travels with the program.",
            "attest gazetteer",
            "attest gazetteer import ML.zip",
            "attest gazetteer lookup \"Tessit, Gao region\"");
        var options = new GazetteerOptions().On(verb);
        verb.SetAction(parsed => List(parsed, options));
        verb.Add(new GazetteerImportCommand(around).Build());
        verb.Add(ListVerb());
        verb.Add(InfoVerb());
        verb.Add(RemoveVerb());
        verb.Add(DiffVerb());
        verb.Add(new GazetteerLookupCommand(around).Build());
        return verb;
    }

    private Verb ListVerb()
    {
        var verb = new Verb("list", "List the gazetteers in force, the first on top.", "attest gazetteer list", "attest gazetteer list --json");
        var options = new GazetteerOptions().On(verb);
        verb.SetAction(parsed => List(parsed, options));
        return verb;
    }

    private int List(ParseResult parsed, GazetteerOptions options)
    {
        var shelf = GazetteerOptions.Shelf(options.Settings(parsed, around));
        var all = shelf.List().Add(GazetteerOptions.Existing(shelf, GazetteerShelf.DefaultName).Info);
        if (options.Json(parsed)) around.PrintJson([.. all], GazetteerContext.Default.GazetteerCardArray);
        else around.Print(GazetteerPage.List(all));
        return ExitCodes.Done;
    }

    private Verb InfoVerb()
    {
        var name = new Argument<string>("NAME") { Arity = ArgumentArity.ZeroOrOne, Description = "a gazetteer; default when none is named", DefaultValueFactory = _ => GazetteerShelf.DefaultName };
        var verb = new Verb("info", "Tell where a gazetteer comes from: sources, licences, what has to be said where it is shown, its digest and whether its bytes still match it.", "attest gazetteer info", "attest gazetteer info ml --json");
        verb.Add(name);
        var options = new GazetteerOptions().On(verb);
        verb.SetAction(parsed =>
        {
            var settings = options.Settings(parsed, around);
            var (info, isWhole) = GazetteerOptions.Existing(GazetteerOptions.Shelf(settings), parsed.GetValue(name)!); // it has a default
            if (options.Json(parsed)) around.PrintJson(new GazetteerState(info, isWhole), GazetteerContext.Default.GazetteerState);
            else around.Print(GazetteerPage.Info(info, isWhole, PageStyle.Of(around, settings)));
            return isWhole ? ExitCodes.Done : ExitCodes.Refused;
        });
        return verb;
    }

    private Verb RemoveVerb()
    {
        var name = new Argument<string>("NAME") { Description = "an imported gazetteer" };
        var verb = new Verb("remove", "Take an imported gazetteer away. The one that travels with the program stays.", "attest gazetteer remove ml");
        verb.Add(name);
        var options = new GazetteerOptions().On(verb);
        verb.SetAction(parsed =>
        {
            var shelf = GazetteerOptions.Shelf(options.Settings(parsed, around));
            var wanted = parsed.GetValue(name)!; // it is required
            if (wanted == GazetteerShelf.DefaultName) throw Trouble.WrongUse("default travels with the program and cannot be removed");
            if (!shelf.Remove(wanted)) throw GazetteerOptions.Missing(shelf, wanted);
            if (options.Json(parsed)) around.PrintJson([wanted], GazetteerContext.Default.StringArray);
            else around.Print($"removed {wanted}\n");
            return ExitCodes.Done;
        });
        return verb;
    }

    private Verb DiffVerb()
    {
        var (first, second) = (new Argument<string>("A") { Description = "a gazetteer, or default" }, new Argument<string>("B") { Description = "another" });
        var verb = new Verb("diff", "Compare two gazetteers: places only one has, places more than a kilometre apart, places under another name. The first twenty of each are shown; --json gives all.", "attest gazetteer diff ml ml-2025", "attest gazetteer diff default ml --json");
        verb.Add(first);
        verb.Add(second);
        var options = new GazetteerOptions().On(verb);
        verb.SetAction(parsed =>
        {
            var settings = options.Settings(parsed, around);
            var shelf = GazetteerOptions.Shelf(settings);
            var (one, other) = (parsed.GetValue(first)!, parsed.GetValue(second)!); // both are required
            var difference = shelf.Compare(one, other) ?? throw GazetteerOptions.Missing(shelf, shelf.Find(one) is null ? one : other);
            if (options.Json(parsed)) around.PrintJson(difference, GazetteerContext.Default.GazetteerDifference);
            else around.Print(GazetteerPage.Difference(difference, one, other, PageStyle.Of(around, settings)));
            return ExitCodes.Done;
        });
        return verb;
    }
}
