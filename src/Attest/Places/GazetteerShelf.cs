using System.Collections.Immutable;
using Attest.Places.Files;
using Attest.Places.Imports;

namespace Attest.Places;

/// <summary>The gazetteers imported into a folder, each a file of its own.</summary>
/// <param name="folder">The folder; made when something is imported.</param>
public sealed class GazetteerShelf(string folder)
{
    /// <summary>The name of the gazetteer that travels with the engine.</summary>
    public const string DefaultName = "default";

    /// <summary>Where it is.</summary>
    public string Folder => folder;

    /// <summary>True for a name a gazetteer may have: small letters, digits, hyphens and underscores, at most 64, and not "default".</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is > 0 and <= 64 && name != DefaultName && name[0] != '-' && name.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_');
    }

    /// <summary>The name a file's gazetteer gets when none is given: "ML.zip" ml, "mli_adm2.geojson" mli_adm2, "Ménaka.csv" menaka.</summary>
    /// <returns>Null where the file's name has no letter or digit for one, or is that of the default: two such files would otherwise take each other's place.</returns>
    public static string? NameOf(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var name = Plain.Of(Path.GetFileName(file).Split('.')[0]).ToLowerInvariant();
        var fit = string.Concat(name.Select(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' ? letter : '-')).Trim('-');
        return fit.Length == 0 || fit == DefaultName ? null : fit[..Math.Min(fit.Length, 64)];
    }

    /// <summary>Reads files into a gazetteer. One of the same name is replaced when all is done, and not before.</summary>
    /// <param name="order">What, and as what.</param>
    /// <param name="progress">Told of rows as they are read; null for nobody.</param>
    /// <param name="cancel">Stops it; nothing has changed then.</param>
    /// <exception cref="PlaceException">A file is damaged, of no known format, or holds no place, or another import of that name is running; nothing has changed.</exception>
    public ImportOutcome Import(ImportOrder order, Action<long>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (!IsName(order.Name)) throw new PlaceException($"expected a name of small letters, digits and hyphens other than \"{DefaultName}\", found \"{order.Name}\"");
        Directory.CreateDirectory(folder);
        using var held = Hold(order.Name);
        var before = Before(order.Name);
        using var session = new ImportSession(order, WorldGazetteer.DefaultPath, progress);
        return session.Run(PathOf(order.Name), cancel) with { Replaced = before };
    }

    /// <summary>What the gazetteer of a name says of itself; null where there is none, or one that cannot be read.</summary>
    private GazetteerCard? Before(string name)
    {
        if (!File.Exists(PathOf(name))) return null;
        try
        {
            return Look(PathOf(name)).Info;
        }
        catch (PlaceException)
        {
            return null; // a damaged one is imported again
        }
    }

    /// <summary>What each says of itself, the newest first; the default is no part of it.</summary>
    /// <exception cref="PlaceException">A file is damaged; the message names it.</exception>
    public ImmutableArray<GazetteerCard> List()
    {
        var files = WorldGazetteer.ImportsIn(folder);
        try
        {
            return [.. files.Select(WorldGazetteer.Describe)];
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }

    /// <summary>What one says of itself, and whether its bytes are still those that were written.</summary>
    /// <param name="name">Its name; "default" for the one that travels with the engine.</param>
    /// <returns>Null when there is none of that name.</returns>
    /// <exception cref="PlaceException">The file is damaged.</exception>
    public (GazetteerCard Info, bool IsWhole)? Find(string name) => PathOfExisting(name) is { } path ? Look(path) : null;

    /// <summary>Takes one away.</summary>
    /// <returns>False when there is none of that name.</returns>
    public bool Remove(string name)
    {
        if (!IsName(name) || !File.Exists(PathOf(name))) return false;
        File.Delete(PathOf(name));
        return true;
    }

    /// <summary>What two say differently.</summary>
    /// <returns>Null when one of them is not there.</returns>
    /// <exception cref="PlaceException">A file is damaged.</exception>
    public GazetteerDifference? Compare(string one, string other)
    {
        if (PathOfExisting(one) is not { } first || PathOfExisting(other) is not { } second) return null;
        using var before = Open(first);
        using var after = Open(second);
        return GazetteerDifference.Between(before, after);
    }

    private static (GazetteerCard Info, bool IsWhole) Look(string path)
    {
        using var file = WorldFile.Open(path);
        return (WorldGazetteer.Describe(file), file.IsWhole());
    }

    private static WorldFile Open(string path) => path == WorldGazetteer.DefaultPath ? WorldFile.Open(path) : WorldGazetteer.OpenChecked(path);

    /// <summary>Keeps others from importing under the same name meanwhile. A process that is killed lets go of it.</summary>
    private FileStream Hold(string name)
    {
        try
        {
            return new FileStream(PathOf(name) + ".lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException trouble)
        {
            throw new PlaceException($"{name}: expected that nobody else imports it now, found another import", trouble);
        }
    }

    private string PathOf(string name) => Path.Combine(folder, name + WorldGazetteer.Extension);

    private string? PathOfExisting(string name)
    {
        var path = name == DefaultName ? WorldGazetteer.DefaultPath : IsName(name) ? PathOf(name) : null;
        return path is not null && File.Exists(path) ? path : null;
    }
}
