namespace Attest.Lexicons.Patterns;

/// <summary>All patterns of a stage in one deterministic automaton, whose states are worked out when a text first needs them.</summary>
/// <remarks>
/// A step is two array look-ups: symbol to letter (symbols that all tests treat alike share a letter), state and letter to state; the first step of a match, at which most end, is one.
/// Safe for many threads: a match runs over one set of tables from beginning to end, and when texts have needed too many states the next match begins with an empty set. See docs/adr/0007.
/// </remarks>
internal sealed class Automaton(Network network, SymbolTable symbols, int mostCells = Automaton.MostCells)
{
    /// <summary>Entries of the tables of one stage, four bytes each, from which on they are begun anew: 8 MB.</summary>
    public const int MostCells = 2_000_000;

    private Transitions _tables = new(network, symbols);

    /// <summary>How many states texts have needed since the tables were last begun anew.</summary>
    public int States => Volatile.Read(ref _tables).States;

    /// <summary>Entries of the tables now.</summary>
    public int Cells => Volatile.Read(ref _tables).Cells;

    /// <summary>The longest match that begins at a symbol; among equally long ones the rule that stands first.</summary>
    /// <param name="symbols">What the rules see.</param>
    /// <param name="start">Where the match must begin.</param>
    /// <param name="end">Just after its last symbol.</param>
    /// <returns>The rule; -1 when none matches.</returns>
    public int Longest(ReadOnlySpan<int> symbols, int start, out int end)
    {
        end = start;
        if ((uint)start >= (uint)symbols.Length) return -1;
        var tables = Volatile.Read(ref _tables);
        var state = tables.First(symbols[start]);
        return state == Transitions.Dead ? -1 : Longest(tables, state, symbols, start, out end);
    }

    /// <summary>The next symbol, from one on, at which a match may begin; the count of symbols when there is none.</summary>
    public int NextBegin(ReadOnlySpan<int> symbols, int start)
    {
        var tables = Volatile.Read(ref _tables);
        while (start < symbols.Length && tables.First(symbols[start]) == Transitions.Dead) start++;
        return start;
    }

    /// <summary>For each test of the network whether a symbol passes it.</summary>
    public bool[] PassesOf(int symbol) => Volatile.Read(ref _tables).PassesOf(symbol);

    private int Longest(Transitions tables, int state, ReadOnlySpan<int> symbols, int start, out int end)
    {
        var rule = -1;
        end = start;
        for (var i = start; ;)
        {
            var accepted = tables.Accepts(state);
            i++;
            if (accepted >= 0) (rule, end) = (accepted, i);
            if (i == symbols.Length) break;
            state = tables.Step(state, symbols[i]);
            if (state == Transitions.Dead) break;
        }

        if (tables.Cells > mostCells) Interlocked.CompareExchange(ref _tables, new Transitions(network, Symbols), tables);
        return rule;
    }

    private SymbolTable Symbols => symbols;
}
