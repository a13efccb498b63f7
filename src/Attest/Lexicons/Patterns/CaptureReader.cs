namespace Attest.Lexicons.Patterns;

/// <summary>Walks the network of one rule over a match, preferring what is written first, and says which label each symbol got.</summary>
internal sealed class CaptureReader(Network network, SymbolTable symbols)
{
    private readonly HashSet<(int State, int At)> _failed = [];

    /// <summary>Fills <paramref name="labels"/> (one entry a symbol of the match).</summary>
    /// <returns>False when the rule does not match exactly so much, which would be a flaw of the automaton.</returns>
    public bool Read(int rule, ReadOnlySpan<int> match, Span<uint> labels)
    {
        _failed.Clear();
        labels[..match.Length].Clear();
        return Walk(network.Starts[rule], match, 0, labels);
    }

    private bool Walk(int state, ReadOnlySpan<int> match, int at, Span<uint> labels)
    {
        if (_failed.Contains((state, at))) return false;
        var here = network.States[state];
        if (here.Accepts >= 0 && at == match.Length) return true;
        if (here.Test >= 0 && at < match.Length && network.Tests[here.Test].Accepts(symbols, match[at]))
        {
            labels[at] = here.Labels;
            if (Walk(here.Next, match, at + 1, labels)) return true;
        }

        foreach (var free in here.Free)
            if (Walk(free, match, at, labels)) return true;
        _failed.Add((state, at));
        return false;
    }
}
