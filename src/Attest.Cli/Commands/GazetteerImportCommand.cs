using System.CommandLine;
using Attest.Cli.Pages;
using Attest.Cli.Streams;
using Attest.Places;
using Attest.Places.Imports;

namespace Attest.Cli.Commands;

/// <summary><c>attest gazetteer import</c>: files of places become a gazetteer of their own.</summary>
internal sealed class GazetteerImportCommand(Surroundings around)
{
    private static readonly Dictionary<string, ImportFormat> Formats = new(StringComparer.Ordinal)
    {
        ["geonames"] = ImportFormat.GeoNames,
        ["alternate-names"] = ImportFormat.AlternateNames,
        ["geojson"] = ImportFormat.GeoJson,
        ["overpass"] = ImportFormat.Overpass,
        ["pbf"] = ImportFormat.Pbf,
        ["ged"] = ImportFormat.Ged,
        ["csv"] = ImportFormat.Csv,
    };

    private readonly Argument<string[]> _files = new("FILE...") { Arity = ArgumentArity.OneOrMore, Description = "files read together into one gazetteer: GeoNames dumps and their other names, GeoJSON, OpenStreetMap, UCDP GED, tables; as they are or zipped" };
    private readonly Option<string?> _name = new("--as") { HelpName = "NAME", Description = "name of the gazetteer; the first file's by default. One of that name is replaced" };
    private readonly Option<string?> _format = new("--format") { HelpName = "F", Description = $"what the files are written in, where their content does not tell: {string.Join(", ", Formats.Keys)}" };
    private readonly Option<string?> _countries = new("--countries") { HelpName = "CC,CC", Description = "keep these countries only (ISO alpha-2)" };
    private readonly Option<string?> _classes = new("--classes") { HelpName = "P,A,S", Description = "keep these feature classes of GeoNames only; units are kept in any case" };
    private readonly Option<string?> _licence = new("--licence") { HelpName = "TEXT", Description = "licence of the data; what is usual for the format by default" };
    private readonly Option<string?> _attribution = new("--attribution") { HelpName = "TEXT", Description = "what has to be said where the data is shown" };
    private readonly GazetteerOptions _options = new();

    public Command Build()
    {
        var verb = new Verb("import",
            "Import places. The gazetteer is put in place when all of it is written, and takes that of one of the same name: a damaged file changes nothing. Rows that are no places are dropped and counted by reason.",
            "attest gazetteer import ML.zip alternatenames/ML.zip",
            "attest gazetteer import ML.zip mli_adm2.geojson --as mali",
            "attest gazetteer import allCountries.zip --countries ML,BF,NE --classes P,A,S",
            "attest gazetteer import places.csv --licence CC0-1.0");
        verb.Add(_files);
        foreach (var option in new Option[] { _name, _format, _countries, _classes, _licence, _attribution }) verb.Add(option);
        _options.On(verb);
        verb.SetAction(Run);
        return verb;
    }

    private Task<int> Run(ParseResult parsed, CancellationToken cancel)
    {
        var settings = _options.Settings(parsed, around);
        var order = Order(parsed);
        foreach (var file in order.Files)
            if (!File.Exists(file)) throw new Trouble(Slugs.NotFound, $"{file} is not there");
        var shelf = GazetteerOptions.ShelfToFill(settings);
        var progress = new Progress(around.Error, visible: around.ErrorIsTerminal);
        try
        {
            var outcome = shelf.Import(order, rows => progress.Add((int)rows), cancel);
            progress.End();
            if (_options.Json(parsed)) around.PrintJson(new ImportReport(outcome.Gazetteer, [.. outcome.Files], outcome.KnownUnits, outcome.Replaced), GazetteerContext.Default.ImportReport);
            else around.Print(GazetteerPage.Import(outcome, PageStyle.Of(around, settings)));
            return Task.FromResult(ExitCodes.Done);
        }
        catch (PlaceException wrong)
        {
            progress.End();
            throw new Trouble(Slugs.BadImport, $"{wrong.Message}; nothing has changed");
        }
    }

    private ImportOrder Order(ParseResult parsed)
    {
        var files = parsed.GetValue(_files)!; // it is required
        var name = parsed.GetValue(_name) ?? GazetteerShelf.NameOf(files[0]) ?? throw Trouble.WrongUse($"--as: expected a name for the gazetteer, since {Path.GetFileName(files[0])} gives none");
        if (!GazetteerShelf.IsName(name)) throw Trouble.WrongUse($"--as: expected a name of small letters, digits and hyphens other than \"{GazetteerShelf.DefaultName}\", found \"{name}\"");
        return new ImportOrder
        {
            Files = [.. files],
            Name = name,
            Day = DateOnly.FromDateTime(around.Clock.GetUtcNow().UtcDateTime),
            Format = parsed.GetValue(_format) is { } word ? Formats.TryGetValue(word, out var format) ? format : throw Trouble.WrongUse($"--format: expected one of {string.Join(", ", Formats.Keys)}, found \"{word}\"") : null,
            Countries = [.. List(parsed.GetValue(_countries), "--countries", "ISO alpha-2 codes such as ML,BF", word => word is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])],
            Classes = [.. List(parsed.GetValue(_classes), "--classes", "letters such as P,A,S", word => word is [>= 'A' and <= 'Z'])],
            Licence = parsed.GetValue(_licence),
            Attribution = parsed.GetValue(_attribution),
        };
    }

    private static string[] List(string? words, string option, string expected, Func<string, bool> fits)
    {
        var list = (words ?? "").ToUpperInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.Find(list, word => !fits(word)) is { } wrong ? throw Trouble.WrongUse($"{option}: expected {expected}, found \"{wrong}\"") : list;
    }
}
