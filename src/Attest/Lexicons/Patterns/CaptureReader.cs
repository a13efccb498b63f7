namespace Attest.Lexicons.Patterns;

/// <summary>Walks the network of one rule over a match, preferring what is written first, and says which label each symbol got. For one thread.</summary>
internal sealed class CaptureReader(List<int> starts, Network.Node[] nodes, Automaton automaton)
{
    /// <summary>Steps after which dead ends are remembered; nearly every walk is done long before.</summary>
    private const int Patience = 400;

    private readonly HashSet<(int State, int At)> _failed = [];
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
        ref readonly var here = ref nodes[state];
        if (here.Accepts >= 0 && at == length) return true;
        if (here.Test >= 0 && at < length && _passes[at][here.Test])
        {
            labels[at] = here.Labels;
            if (Walk(here.Next, length, at + 1, labels)) return true;
        }

        foreach (var free in here.Free)
            if (!Ends(nodes[free], length, at) && Walk(free, length, at, labels)) return true;
        if (_steps > Patience) _failed.Add((state, at));
        return false;
    }

    /// <summary>True for a state that only eats, and not what comes next.</summary>
    private bool Ends(in Network.Node node, int length, int at) =>
        node is { Test: >= 0, Accepts: < 0, Free.Length: 0 } && (at >= length || !_passes[at][node.Test]);
}
