using Attest.Lexicons.Patterns;

namespace Attest.Lexicons;

/// <summary>The rules of one stage, compiled: an automaton to find them, a network to read their labels.</summary>
internal sealed class Stage
{
    private readonly Network _network = new();
    private readonly Automaton _automaton;
    private readonly Network.Node[] _nodes;
    private readonly LabelTable _labels;
    private readonly RuleWitness? _witness;

    public Stage(ParsedRules parsed, SymbolTable symbols, RuleWitness? witness)
    {
        (Rules, _labels, _witness) = (parsed.Rules, parsed.Labels, witness);
        var patterns = parsed.Patterns;
        for (var i = 0; i < patterns.Count; i++) _network.Add(patterns[i], i);
        _nodes = _network.Flatten();
        _automaton = new Automaton(_network, symbols);
    }

    /// <summary>The rules, in the order of the file.</summary>
    public List<Rule> Rules { get; }

    /// <summary>Entries of the tables that texts have needed so far.</summary>
    public int Cells => _automaton.Cells;

    /// <summary>The bit of a label.</summary>
    public uint Label(string name) => _labels[name];

    /// <summary>The longest match at a symbol; -1 when there is none.</summary>
    public int Longest(ReadOnlySpan<int> symbols, int start, out int end)
    {
        var rule = _automaton.Longest(symbols, start, out end);
        if (rule >= 0) _witness?.See(Rules[rule].Name);
        return rule;
    }

    /// <summary>The next symbol, from one on, at which a match may begin; the count of symbols when there is none.</summary>
    public int NextBegin(ReadOnlySpan<int> symbols, int start) => _automaton.NextBegin(symbols, start);

    /// <summary>A reader of labels, for one thread.</summary>
    public CaptureReader Captures() => new(_network.Starts, _nodes, _automaton);
}
