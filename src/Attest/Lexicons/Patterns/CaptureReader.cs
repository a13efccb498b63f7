namespace Attest.Lexicons.Patterns;

/// <summary>Walks the network of one rule over a match, preferring what is written first, and says which label each symbol got. For one thread.</summary>
internal sealed class CaptureReader(List<int> starts, Network.Node[] nodes, Automaton automaton)
{
    /// <summary>Steps after which dead ends are remembered; nearly every walk is done long before.</summary>
    private const int Patience = 400;

    private readonly HashSet<(int State, int At)> _failed = [];
    private readonly int[]?[] _reached = new int[]?[nodes.Length];
    private readonly HashSet<int> _seen = [];
    private bool[][] _passes = new bool[64][];
    private int _steps;

    /// <summary>Fills <paramref name="labels"/> (one entry a symbol of the match).</summary>
    /// <returns>False when the rule does not match exactly so much, which would be a flaw of the automaton.</returns>
    public bool Read(int rule, ReadOnlySpan<int> match, Span<uint> labels)
    {
        if (_failed.Count > 0) _failed.Clear();
        if (_passes.Length < match.Length) _passes = new bool[match.Length * 2][];
        for (var i = 0; i < match.Length; i++) _passes[i] = automaton.PassesOf(match[i]);
        _steps = 0;
        labels[..match.Length].Clear();
        return Walk(starts[rule], match.Length, 0, labels);
    }

    private bool Walk(int state, int length, int at, Span<uint> labels)
    {
        if (_steps++ > Patience && _failed.Contains((state, at))) return false;
        foreach (var reached in _reached[state] ?? Reach(state))
        {
            ref readonly var here = ref nodes[reached];
            if (here.Accepts >= 0 && at == length) return true;
            if (here.Test < 0 || at == length || !_passes[at][here.Test]) continue;
            labels[at] = here.Labels;
            if (Walk(here.Next, length, at + 1, labels)) return true;
        }

        if (_steps > Patience) _failed.Add((state, at));
        return false;
    }

    /// <summary>The states that eat or accept and to which a state leads freely, preferred first; worked out when a walk first comes by.</summary>
    private int[] Reach(int state)
    {
        var found = new List<int>();
        _seen.Clear();
        Follow(state, found);
        return _reached[state] = [.. found];
    }

    private void Follow(int state, List<int> found)
    {
        if (!_seen.Add(state)) return;
        ref readonly var here = ref nodes[state];
        if (here.Test >= 0 || here.Accepts >= 0) found.Add(state);
        foreach (var free in here.Free) Follow(free, found);
    }
}
