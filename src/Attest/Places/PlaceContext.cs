namespace Attest.Places;

/// <summary>Which countries a text is about, as far as its names tell. Used again for the next text after <see cref="Clear"/>.</summary>
public sealed class PlaceContext
{
    private readonly int[] _weights = new int[CountryCode.Count];
    private int _total;
    private int _main = -1;
    private int _most;

    /// <summary>The country with most weight; null when none has any, or two share the most.</summary>
    public string? Main => _main < 0 ? null : CountryCode.Text(_main);

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        Array.Clear(_weights);
        (_total, _main, _most) = (0, -1, 0);
    }

    /// <summary>Adds weight to a country: 3 for a place that lies nowhere else, 2 for its name, 1 for a demonym; a dateline's country may be added so too.</summary>
    /// <param name="country">ISO alpha-2.</param>
    /// <param name="weight">0 or more.</param>
    public void Add(string country, int weight) => Add(CountryCode.Of(country), weight);

    internal void Add(int country, int weight)
    {
        _weights[country] += weight;
        _total += weight;
        if (_weights[country] > _most) (_main, _most) = (country, _weights[country]);
        else if (_weights[country] == _most && country != _main) _main = -1;
    }

    /// <summary>Share of a country in all weight, 0 to 1.</summary>
    internal double ShareOf(int country) => _total == 0 ? 0 : (double)_weights[country] / _total;

    internal bool IsMain(int country) => country == _main;
}
