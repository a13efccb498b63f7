namespace Attest.Places;

/// <summary>Which countries a text is about, and which spots it names for certain, as far as its names tell. Used again for the next text after <see cref="Clear"/>.</summary>
public sealed class PlaceContext
{
    /// <summary>More certain spots than these do not change what is near.</summary>
    private const int MostAnchors = 24;

    private readonly int[] _weights = new int[CountryCode.Count];
    private readonly List<int> _weighed = [];
    private readonly List<Anchor> _anchors = new(MostAnchors);
    private readonly Dictionary<int, double> _units = [];
    private readonly HashSet<ulong> _counted = [];
    private readonly Dictionary<ulong, int> _told = [];
    private int _total;
    private int _main = -1;
    private int _most;

    /// <summary>The country with most weight; null when none has any, or two share the most.</summary>
    public string? Main => _main < 0 ? null : CountryCode.Text(_main);

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        foreach (var country in _weighed) _weights[country] = 0;
        _weighed.Clear();
        _anchors.Clear();
        _units.Clear();
        _counted.Clear();
        _told.Clear();
        (_total, _main, _most) = (0, -1, 0);
    }

    /// <summary>Adds weight to a country: 3 for a place that lies nowhere else, 2 for its name, 1 for a demonym; a dateline's country may be added so too.</summary>
    /// <param name="country">ISO alpha-2.</param>
    /// <param name="weight">0 or more.</param>
    public void Add(string country, int weight) => Add(CountryCode.Of(country), weight);

    internal void Add(int country, int weight)
    {
        if (_weights[country] == 0) _weighed.Add(country);
        _weights[country] += weight;
        _total += weight;
        if (_weights[country] > _most) (_main, _most) = (country, _weights[country]);
        else if (_weights[country] == _most && country != _main) _main = -1;
    }

    /// <summary>True the first time a name is counted.</summary>
    internal bool Counts(ulong name) => _counted.Add(name);

    /// <summary>Keeps what a name means where the text says once what holds it: "London, Ontario". A name said to lie in two places means neither.</summary>
    internal void Tell(ulong name, int place)
    {
        if (!_told.TryAdd(name, place) && _told[name] != place) _told[name] = -1;
    }

    /// <summary>The place a name was told to mean; -1 when it was not.</summary>
    internal int ToldOf(ulong name) => _told.GetValueOrDefault(name, -1);

    /// <summary>Adds weight to a first-level unit: a part of 1 for each name that may mean something within.</summary>
    internal void AddUnit(int unit, double weight) => _units[unit] = _units.GetValueOrDefault(unit) + weight;

    /// <summary>How much the names of the text point to a first-level unit: 0 to 1.</summary>
    internal double PullOf(int unit) => unit >= 0 && _units.TryGetValue(unit, out var weight) ? Math.Min(1, weight / EnoughNames) : 0;

    /// <summary>So many names that lie nowhere else leave no doubt about a unit.</summary>
    private const double EnoughNames = 2.5;

    /// <summary>Adds a spot that a name means for certain.</summary>
    internal void AddAnchor(ulong name, double lat, double lon)
    {
        if (_anchors.Count == MostAnchors || _anchors.Exists(known => known.Name == name)) return;
        _anchors.Add(new Anchor(name, lat, lon));
    }

    /// <summary>The middle of the spots that names mean for certain; null when there are none.</summary>
    internal (double Lat, double Lon)? Middle => _anchors.Count == 0 ? null : (_anchors.Average(anchor => anchor.Lat), _anchors.Average(anchor => anchor.Lon));

    /// <summary>How near a spot lies to those of other names: 1 beside one, 0 far from all.</summary>
    internal double NearnessOf(ulong name, double lat, double lon)
    {
        var nearest = double.MaxValue;
        foreach (var anchor in _anchors)
            if (anchor.Name != name) nearest = Math.Min(nearest, Distance.Squared(lat, lon, anchor.Lat, anchor.Lon));
        return nearest >= double.MaxValue ? 0 : Math.Exp(-Math.Sqrt(nearest) / ReachKm);
    }

    /// <summary>Kilometres at which a spot is about a third as near as one beside it.</summary>
    private const double ReachKm = 120;

    /// <summary>The country with most weight of those that a test lets pass; null when there is none.</summary>
    internal string? MainOf(Func<string, bool> passes)
    {
        foreach (var country in _weighed.OrderByDescending(country => _weights[country]).ThenBy(country => country))
            if (CountryCode.Text(country) is { } code && passes(code)) return code;
        return null;
    }

    /// <summary>Share of a country in all weight, 0 to 1.</summary>
    internal double ShareOf(int country) => _total == 0 || country < 0 ? 0 : (double)_weights[country] / _total;

    /// <summary>True when the text speaks of countries at all: more than a demonym in passing.</summary>
    internal bool IsAbout => _total >= 2;

    internal bool IsMain(int country) => country >= 0 && country == _main;

    private readonly record struct Anchor(ulong Name, double Lat, double Lon);
}
