using Attest.Lexicons.Patterns;

namespace Attest.Lexicons;

/// <summary>The rules of one stage, compiled: an automaton to find them, a network to read their labels.</summary>
internal sealed class Stage
{
    private readonly Network _network = new();
    private readonly Automaton _automaton;
    private readonly LabelTable _labels;
    private readonly SymbolTable _symbols;

    public Stage(IReadOnlyList<Rule> rules, IReadOnlyList<PatternNode> patterns, LabelTable labels, SymbolTable symbols)
    {
        (Rules, _labels, _symbols) = (rules, labels, symbols);
        for (var i = 0; i < patterns.Count; i++) _network.Add(patterns[i], i);
        _automaton = new Automaton(_network, symbols);
    }

    /// <summary>The rules, in the order of the file.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The bit of a label.</summary>
    public uint Label(string name) => _labels[name];

    /// <summary>The longest match at a symbol; -1 when there is none.</summary>
    public int Longest(ReadOnlySpan<int> symbols, int start, out int end) => _automaton.Longest(symbols, start, out end);

    /// <summary>A reader of labels, for one thread.</summary>
    public CaptureReader Captures() => new(_network, _symbols);
}
