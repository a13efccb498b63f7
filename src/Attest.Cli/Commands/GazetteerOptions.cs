using System.CommandLine;
using Attest.Cli.Configuration;
using Attest.Places;

namespace Attest.Cli.Commands;

/// <summary>What every command about gazetteers takes.</summary>
internal sealed class GazetteerOptions
{
    private readonly Option<bool> _json = new("--json") { Description = "JSON instead of the page" };
    private readonly ReportOptions _options = new();

    /// <summary>Adds them.</summary>
    public GazetteerOptions On(Command command)
    {
        command.Add(_json);
        _options.PlacesOn(command).ColorOn(command);
        return this;
    }

    public bool Json(ParseResult parsed) => parsed.GetValue(_json);

    public Settings Settings(ParseResult parsed, Surroundings around) => EffectiveSettings.Resolve(around, _options.Flags(parsed)).Settings;

    /// <summary>The imports of the folder in force.</summary>
    /// <exception cref="Trouble">There is no folder: neither the environment nor a setting names one.</exception>
    public static GazetteerShelf Shelf(Settings settings) => new(Folder(settings) ?? throw NoFolder());

    /// <summary>The folder in force for an import, which makes it where it is not there.</summary>
    /// <exception cref="Trouble">There is no folder, or a file has its name.</exception>
    public static GazetteerShelf ShelfToFill(Settings settings)
    {
        var folder = settings.Gazetteer ?? throw NoFolder();
        return File.Exists(folder) ? throw NotAFolder(folder) : new GazetteerShelf(folder);
    }

    /// <summary>The folder of imports in force; null for none. The default need not be there.</summary>
    /// <exception cref="Trouble">It is a file, or was named and is not there.</exception>
    public static string? Folder(Settings settings)
    {
        if (settings.Gazetteer is not { } folder) return null;
        if (File.Exists(folder)) throw NotAFolder(folder);
        return settings.NamesGazetteer && !Directory.Exists(folder) ? throw Trouble.WrongUse($"{folder}: the folder is not there", Slugs.NoSuchGazetteer) : folder;
    }

    private static Trouble NoFolder() => Trouble.WrongUse("no folder for gazetteers: HOME is not set; name one with --gazetteer DIR");

    private static Trouble NotAFolder(string path) => Trouble.WrongUse($"{path}: expected a folder of gazetteers, found a file", Slugs.NoSuchGazetteer);

    /// <summary>One that has to be there.</summary>
    public static (GazetteerCard Info, bool IsWhole) Existing(GazetteerShelf shelf, string name) => shelf.Find(name) ?? throw Missing(shelf, name);

    public static Trouble Missing(GazetteerShelf shelf, string name) =>
        new(Slugs.NoSuchGazetteer, $"there is no gazetteer \"{name}\" in {shelf.Folder}; there are {string.Join(", ", shelf.List().Select(info => info.Name).Append(GazetteerShelf.DefaultName))}");
}
