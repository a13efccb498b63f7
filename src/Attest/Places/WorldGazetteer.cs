using System.Collections.Immutable;
using System.Text.Json;
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
    private readonly PlaceRelations _relations = new();

    private WorldGazetteer(IReadOnlyList<WorldFile> files) => _world = new PlaceLayers(files);

    /// <summary>The gazetteer that travels with the engine, alone.</summary>
    /// <exception cref="PlaceException">It is not beside the engine, or damaged.</exception>
    public static WorldGazetteer Default() => Open([DefaultPath]);

    /// <summary>The gazetteer that travels with the engine under those imported into a folder, the newest on top: by the day of import kept in the file, then by the file's time. A folder that is not there holds none.</summary>
    /// <exception cref="PlaceException">A file is damaged or of another version; the message names it.</exception>
    public static WorldGazetteer WithImports(string? folder)
    {
        var files = ImportsIn(folder);
        try
        {
            files.Add(WorldFile.Open(DefaultPath));
            return new WorldGazetteer(files);
        }
        catch (PlaceException)
        {
            files.ForEach(file => file.Dispose());
            throw;
        }
    }

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
        finally
        {
            if (files.Count < paths.Count) files.ForEach(file => file.Dispose());
        }
    }

    /// <summary>Where the default file lies.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, DefaultFile);

    /// <summary>What each layer says of itself, the first on top.</summary>
    public ImmutableArray<GazetteerCard> Layers => [.. _world.Files.Select(Describe)];

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
            if (hits[i].Country is { } country && !IsSmall(hits[i])) context.Add(country, hits[i] switch { { Form: PlaceForm.Demonym } => 1, { Kind: PlaceKind.Country } => 2, _ => 3 });
        for (var i = 0; i < hits.Count; i++) // villages bear out what the rest says, and say nothing of their own
            if (hits[i].Country is { } country && IsSmall(hits[i]) && context.ShareOf(CountryCode.Of(country)) > 0) context.Add(country, 1);
        for (var i = 0; i < hits.Count; i++)
            if (hits[i] is { Form: PlaceForm.Name, Kind: not PlaceKind.Country } && context.Counts(hits[i].Name)) Pull(hits[i].Name, context);
        var ranking = new PlaceRanking(_world, context);
        for (var i = 0; i < hits.Count; i++)
            if (ranking.Told(hits, i) is >= 0 and var told) context.Tell(hits[i].Name, told);
        for (var i = 0; i < hits.Count; i++) Anchor(hits, i, context);
    }

    /// <inheritdoc/>
    public IncidentPlace? Resolve(IReadOnlyList<PlaceHit> hits, int index, PlaceContext context) => Resolve(hits, index, context, asTown: false);

    /// <summary>The same; a town rather than the unit named after it where the words measure from it.</summary>
    internal IncidentPlace? Resolve(IReadOnlyList<PlaceHit> hits, int index, PlaceContext context, bool asTown)
    {
        ArgumentNullException.ThrowIfNull(hits);
        ArgumentNullException.ThrowIfNull(context);
        var choice = new PlaceRanking(_world, context).Choose(hits, index, asTown);
        if (choice.Sure < 0) return null;
        var writer = new PlaceWriter(_world);
        return choice.Sure == choice.Place ? writer.Write(choice.Place, null) : PlaceWriter.Within(writer.Write(choice.Sure, null), _world.NameOf(choice.Place));
    }

    /// <inheritdoc/>
    public IncidentPlace? Locate(string text, ReadOnlySpan<Token> tokens, IReadOnlyList<PlaceHit> hits, int index, PlaceContext context)
    {
        ArgumentNullException.ThrowIfNull(hits);
        ArgumentNullException.ThrowIfNull(context);
        return new PlaceLocator(this, _relations, tokens).Locate(hits, index, context) is { } place ? Unlisted(text, tokens, hits, index, place) : null;
    }

    /// <summary>A place under the name that stands before it and that no gazetteer holds: "the village of X in Y".</summary>
    private IncidentPlace Unlisted(string text, ReadOnlySpan<Token> tokens, IReadOnlyList<PlaceHit> hits, int index, IncidentPlace place)
    {
        if (place.ResolvedAs is ResolvedAs.Between or ResolvedAs.Border) return place;
        var (first, end) = new UnlistedName(_frames, tokens).Before(hits, index);
        if (first == end) return place;
        var said = _frames.Read(tokens, first, end).Said;
        var isPart = said is not (PlaceKind.None or PlaceKind.City) || (place.ResolvedAs is ResolvedAs.Place && said != PlaceKind.City);
        return PlaceWriter.Within(place, isPart ? place.Name : text[tokens[first].Start..tokens[end - 1].End]); // parts of towns and districts go by what holds them
    }

    /// <inheritdoc/>
    public IncidentPlace AsOf(IncidentPlace place, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (place.Id is not { } id || _world.FindId(id) is not (>= 0 and var row)) return place;
        var (writer, today) = (new PlaceWriter(_world), _world.NameOf(row));
        var then = writer.Write(row, day);
        return place with { Name = place.Name == today ? then.Name : place.Name, Admin1 = then.Admin1, Admin2 = then.Admin2 };
    }

    /// <summary>Where two countries meet, nearest to a spot; null when they do not.</summary>
    internal (double Lat, double Lon)? Meeting(string country, string other, double lat, double lon)
    {
        foreach (var file in _world.Files)
            if (!file.Borders.IsEmpty) return new Borders(file.Borders).Meeting(CountryCode.Of(country), CountryCode.Of(other), lat, lon);
        return null;
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

    private bool IsSmall(in PlaceHit hit)
    {
        if (hit.Form == PlaceForm.Demonym) return false;
        foreach (var found in _world.Named(hit.Name))
            if (found.Place >= 0 && !_world[found.Place].IsSmall) return false;
        return true;
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

    /// <exception cref="PlaceException">What it says of itself cannot be read.</exception>
    internal static GazetteerCard Describe(WorldFile file)
    {
        try
        {
            return WorldInfoJson.Read(file.Info) with { Bytes = file.Size, Sha256 = file.Sha256 };
        }
        catch (Exception trouble) when (trouble is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw Damaged(file.Path, trouble);
        }
    }

    /// <summary>The gazetteer files of a folder, open, the newest first: by the day of import they keep, then by the file's time.</summary>
    /// <exception cref="PlaceException">One is damaged or of another version; the message names it.</exception>
    internal static List<WorldFile> ImportsIn(string? folder)
    {
        var files = new List<WorldFile>();
        if (folder is null || !Directory.Exists(folder)) return files;
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*" + Extension)) files.Add(OpenChecked(path));
            return [.. files.OrderByDescending(file => Describe(file).Imported).ThenByDescending(file => File.GetLastWriteTimeUtc(file.Path)).ThenBy(file => file.Path, StringComparer.Ordinal)];
        }
        catch (PlaceException)
        {
            files.ForEach(file => file.Dispose());
            throw;
        }
    }

    /// <summary>Opens an imported file; one of at most 64 MiB is held against its digest, larger ones are too slow to read through each time.</summary>
    /// <exception cref="PlaceException">It is damaged or of another version.</exception>
    internal static WorldFile OpenChecked(string path)
    {
        var file = WorldFile.Open(path);
        if (file.Size > MostChecked || file.IsWhole()) return file;
        file.Dispose();
        throw Damaged(path, null);
    }

    private const long MostChecked = 64 << 20;

    private static PlaceException Damaged(string path, Exception? inner)
    {
        var message = $"{path}: expected the bytes that were written, found others: the file is damaged; import it again, or take it away with attest gazetteer remove {Path.GetFileNameWithoutExtension(path)}";
        return inner is null ? new PlaceException(message) : new PlaceException(message, inner);
    }
}
