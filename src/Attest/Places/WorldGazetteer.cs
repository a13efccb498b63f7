using System.Collections.Immutable;
using Attest.Facts;
using Attest.Places.Files;
using Attest.Text;

namespace Attest.Places;

/// <summary>The world by name, out of gazetteer files mapped into memory. Layers that come first win where two say the same.</summary>
public sealed class WorldGazetteer : IGazetteer, IDisposable
{
    /// <summary>Name of the file that travels with the engine, beside its assembly.</summary>
    public const string DefaultFile = "attest-default.agz";

    /// <summary>Ending of gazetteer files.</summary>
    public const string Extension = ".agz";

    private readonly PlaceLayers _world;
    private readonly PlaceFrames _frames = new();

    private WorldGazetteer(IReadOnlyList<WorldFile> files) => _world = new PlaceLayers(files);

    /// <summary>The gazetteer that travels with the engine, alone.</summary>
    /// <exception cref="PlaceException">It is not beside the engine, or damaged.</exception>
    public static WorldGazetteer Default() => Open([DefaultPath]);

    /// <summary>The gazetteer that travels with the engine under those imported into a folder, the newest on top. A folder that is not there holds none.</summary>
    /// <exception cref="PlaceException">A file is damaged or of another version; the message names it.</exception>
    public static WorldGazetteer WithImports(string? folder) =>
        Open([.. ImportsIn(folder), DefaultPath]);

    /// <summary>Some files, the first on top.</summary>
    /// <exception cref="PlaceException">A file is damaged or of another version; the message names it.</exception>
    public static WorldGazetteer Open(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = new List<WorldFile>(paths.Count);
        try
        {
            foreach (var path in paths) files.Add(WorldFile.Open(path));
            return new WorldGazetteer(files);
        }
        catch
        {
            foreach (var file in files) file.Dispose();
            throw;
        }
    }

    /// <summary>Where the default file lies.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, DefaultFile);

    /// <summary>What each layer says of itself, the first on top.</summary>
    public ImmutableArray<GazetteerInfo> Layers => [.. _world.Files.Select(Describe)];

    internal PlaceLayers World => _world;

    /// <inheritdoc/>
    public void Find(ReadOnlySpan<Token> tokens, bool allCapitals, List<PlaceHit> hits)
    {
        ArgumentNullException.ThrowIfNull(hits);
        new PlaceFinder(_world, _frames, tokens, allCapitals).Find(hits);
    }

    /// <inheritdoc/>
    public void Weigh(IReadOnlyList<PlaceHit> hits, PlaceContext context)
    {
        ArgumentNullException.ThrowIfNull(hits);
        ArgumentNullException.ThrowIfNull(context);
        for (var i = 0; i < hits.Count; i++)
            if (hits[i].Country is { } country) context.Add(country, hits[i] switch { { Form: PlaceForm.Demonym } => 1, { Kind: PlaceKind.Country } => 2, _ => 3 });
        for (var i = 0; i < hits.Count; i++)
            if (hits[i] is { Form: PlaceForm.Name, Kind: not PlaceKind.Country } && context.Counts(hits[i].Name)) Pull(hits[i].Name, context);
        for (var i = 0; i < hits.Count; i++) Anchor(hits, i, context);
    }

    /// <inheritdoc/>
    public IncidentPlace? Resolve(IReadOnlyList<PlaceHit> hits, int index, PlaceContext context)
    {
        ArgumentNullException.ThrowIfNull(hits);
        ArgumentNullException.ThrowIfNull(context);
        var choice = new PlaceRanking(_world, context).Choose(hits, index);
        if (choice.Sure < 0) return null;
        var writer = new PlaceWriter(_world);
        return choice.Sure == choice.Place ? writer.Write(choice.Place, null) : writer.Write(choice.Sure, null) with { Name = _world.NameOf(choice.Place) };
    }

    /// <inheritdoc/>
    public IncidentPlace? Country(string country)
    {
        var row = _world.CountryRow(CountryCode.Of(country));
        return row < 0 ? null : new PlaceWriter(_world).Write(row, null);
    }

    /// <summary>Unmaps the files. Nothing may be asked of the gazetteer afterwards.</summary>
    public void Dispose()
    {
        foreach (var file in _world.Files) file.Dispose();
    }

    /// <summary>Names that may mean many places still point together to the unit that has them all.</summary>
    private void Pull(ulong name, PlaceContext context)
    {
        var count = 0;
        foreach (var found in _world.Named(name)) count += found.Place >= 0 ? 1 : 0;
        if (count is 0 or > MostCandidates) return;
        foreach (var found in _world.Named(name))
            if (found.Place >= 0 && _world.UnitOf(found.Place) is >= 0 and var unit) context.AddUnit(unit, 1.0 / count);
    }

    /// <summary>A name with more places than these points nowhere.</summary>
    private const int MostCandidates = 60;

    /// <summary>A name that means one place by far tells where the text is.</summary>
    private void Anchor(IReadOnlyList<PlaceHit> hits, int index, PlaceContext context)
    {
        if (hits[index] is not { Form: PlaceForm.Name, Kind: not PlaceKind.Country }) return;
        var choice = new PlaceRanking(_world, context).Choose(hits, index);
        if (choice.Place < 0 || choice.Sure != choice.Place) return;
        var place = _world[choice.Place];
        context.AddAnchor(hits[index].Name, place.Lat, place.Lon);
    }

    internal static GazetteerInfo Describe(WorldFile file) =>
        WorldInfoJson.Read(file.Info) with { Bytes = file.Size, Sha256 = file.Sha256 };

    /// <summary>The gazetteer files of a folder, the newest first.</summary>
    internal static IEnumerable<string> ImportsIn(string? folder) =>
        folder is not null && Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + Extension).OrderByDescending(File.GetLastWriteTimeUtc).ThenBy(path => path, StringComparer.Ordinal) : [];
}
