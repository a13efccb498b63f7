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
    public static GazetteerShelf Shelf(Settings settings) =>
        new(settings.Gazetteer ?? throw Trouble.WrongUse("no folder for gazetteers: HOME is not set; name one with --gazetteer DIR"));

    /// <summary>One that has to be there.</summary>
    public static (GazetteerCard Info, bool IsWhole) Existing(GazetteerShelf shelf, string name) => shelf.Find(name) ?? throw Missing(shelf, name);

    public static Trouble Missing(GazetteerShelf shelf, string name) =>
        new(Slugs.NoSuchGazetteer, $"there is no gazetteer \"{name}\" in {shelf.Folder}; there are {string.Join(", ", shelf.List().Select(info => info.Name).Append(GazetteerShelf.DefaultName))}");
}
