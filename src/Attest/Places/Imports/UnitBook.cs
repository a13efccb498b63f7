using Attest.Places.Files;

namespace Attest.Places.Imports;

/// <summary>Countries and units of the default gazetteer, as far as an import needs them: found by id, by name or by spot, and copied in silence so that places can lie in them.</summary>
/// <remarks>A unit that both know keeps the id of the default gazetteer, with its dated names and parents; two rows for one region would make every mention of it doubtful.</remarks>
internal sealed class UnitBook : IDisposable
{
    private readonly WorldFile _file;
    private readonly PlaceLayers _world;
    private readonly Lazy<Dictionary<string, int>> _ids;
    private readonly Dictionary<int, Dictionary<(PlaceKind Kind, ulong Skeleton), int>> _skeletons = [];
    private readonly Dictionary<(string, PlaceKind, string, string?), string?> _asked = [];
    private readonly SortedSet<int> _used = [];

    /// <exception cref="PlaceException">The file is not there or damaged.</exception>
    public UnitBook(string path)
    {
        _file = WorldFile.Open(path);
        _world = new PlaceLayers([_file]);
        _ids = new(Ids);
    }

    /// <summary>Units that <see cref="Copy"/> writes.</summary>
    public int Used => _used.Count(row => _world[row].Kind != PlaceKind.Country);

    /// <summary>True for the id of a district.</summary>
    public bool IsDistrict(string id) => _ids.Value.TryGetValue(id, out var row) && _world[row].Kind == PlaceKind.District;

    /// <summary>Id of a unit, if there is one of that id; it is then copied.</summary>
    public string? ById(string id) => _ids.Value.TryGetValue(id, out var row) ? Take(row) : null;

    /// <summary>Id of the unit of a country that has a name; null when none has, or several have. It is then copied.</summary>
    /// <param name="country">ISO alpha-2.</param>
    /// <param name="kind">Unit or District.</param>
    /// <param name="name">With or without the word that says what it is.</param>
    /// <param name="parent">Id of the unit it lies in; null when not known.</param>
    public string? ByName(string country, PlaceKind kind, string name, string? parent = null)
    {
        if (_asked.TryGetValue((country, kind, name, parent), out var known)) return known;
        var code = CountryCode.Of(country);
        var found = new HashSet<int>();
        foreach (var spelling in new[] { name, UnitName.Bare(name), Plain.Of(UnitName.Bare(name)) })
        {
            foreach (var place in _world.Named(NameKey.OfName(spelling)))
                if (place.Place >= 0 && _world[place.Place] is var row && row.Country == code && row.Kind == kind) found.Add(place.Place);
            if (found.Count > 0) break;
        }

        if (found.Count > 1 && parent is not null && _ids.Value.TryGetValue(parent, out var outer)) found.RemoveWhere(row => !_world.Lies(row, outer));
        if (found.Count == 0 && SkeletonsOf(code).TryGetValue((kind, Skeleton.Of(UnitName.Bare(name))), out var alike) && alike >= 0) found.Add(alike);
        return _asked[(country, kind, name, parent)] = found.Count == 1 ? Take(found.First()) : null;
    }

    /// <summary>ISO alpha-2 of a country by its name or code; null for none.</summary>
    public string? Country(string name)
    {
        if (name is [>= 'A' and <= 'Z', >= 'A' and <= 'Z']) return _world.CountryRow(CountryCode.Of(name)) >= 0 ? name : null;
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        foreach (var spelling in new[] { name, bracket > 0 ? name[..bracket].Trim() : name })
            foreach (var found in _world.Named(NameKey.OfName(spelling)))
                if (found.Place >= 0 && found.Form == PlaceForm.Name && _world[found.Place].Kind == PlaceKind.Country) return CountryCode.Text(_world[found.Place].Country);
        return null;
    }

    /// <summary>ISO alpha-2 of the country a spot lies in by the coarse borders; null at sea, or where there are no borders.</summary>
    public string? CountryAt(double lat, double lon) => new Borders(_file.Borders).CountryAt(lat, lon) is >= 0 and var country ? CountryCode.Text(country) : null;

    /// <summary>True when the country has a row, so that a code of a file is no slip.</summary>
    public bool Knows(string country) => country is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] && _world.CountryRow(CountryCode.Of(country)) >= 0;

    /// <summary>Writes the countries of places, and the units that were asked for with what they lie in at any time.</summary>
    public void Copy(WorldWriter writer, IEnumerable<string> countries)
    {
        foreach (var country in countries)
            if (_world.CountryRow(CountryCode.Of(country)) is >= 0 and var row) Take(row);
        foreach (var row in _used)
        {
            var place = _world[row];
            var id = _world.IdOf(row);
            if (writer.Has(id)) continue;
            writer.Add(new PlaceDraft
            {
                Id = id, Country = CountryCode.Text(place.Country), Kind = place.Kind, Name = _world.NameOf(row), Lat = place.Lat, Lon = place.Lon,
                Radius = place.Radius, People = place.People, Flags = place.Flags & ~PlaceFlags.GeoNames, Silent = true,
                Parent = _world.ParentOf(row) is >= 0 and var parent ? _world.IdOf(parent) : null,
            });
            foreach (var period in _file.Periods)
                if (period.Row == row) writer.Add(Draft(id, period));
        }
    }

    public void Dispose() => _file.Dispose();

    private Dictionary<string, int> Ids()
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = _file.Places;
        for (var row = 0; row < places.Length; row++)
            if (places[row].Kind is PlaceKind.Country or PlaceKind.Unit or PlaceKind.District) ids.TryAdd(_file.IdOf(places[row]), row);
        return ids;
    }

    /// <summary>Units of a country by how they sound; -1 where two sound the same, which then is neither.</summary>
    private Dictionary<(PlaceKind Kind, ulong Skeleton), int> SkeletonsOf(int country)
    {
        if (_skeletons.TryGetValue(country, out var known)) return known;
        var found = _skeletons[country] = [];
        var places = _file.Places;
        for (var row = 0; row < places.Length; row++)
        {
            if (places[row].Country != country || places[row].Kind is not (PlaceKind.Unit or PlaceKind.District)) continue;
            var key = (places[row].Kind, Skeleton.Of(UnitName.Bare(_file.Text(places[row].Name))));
            if (key.Item2 != NameKey.Nothing && !found.TryAdd(key, row)) found[key] = -1;
        }

        return found;
    }

    private PeriodDraft Draft(string id, in UnitPeriod period) => new(
        id,
        period.From == int.MinValue ? null : DateOnly.FromDayNumber(period.From),
        period.Until == int.MaxValue ? null : DateOnly.FromDayNumber(period.Until),
        _file.Text(period.Name),
        period.Parent < 0 ? null : _world.IdOf(period.Parent));

    /// <summary>Marks a row and everything it lies or lay in.</summary>
    private string Take(int row)
    {
        if (_used.Add(row))
        {
            if (_world.ParentOf(row) is >= 0 and var parent) Take(parent);
            foreach (var period in _file.Periods)
                if (period.Row == row && period.Parent >= 0) Take(period.Parent);
        }

        return _world.IdOf(row);
    }
}
