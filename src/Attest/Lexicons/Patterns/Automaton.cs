using System.Runtime.InteropServices;

namespace Attest.Lexicons.Patterns;

/// <summary>All patterns of a stage in one deterministic automaton, whose states are worked out when a text first needs them.</summary>
/// <remarks>
/// A step is two array look-ups: symbol to letter (symbols that all tests treat alike share a letter), state and letter to state.
/// Safe for many threads: tables are read without a lock and grow under one. See docs/adr/0007.
/// </remarks>
internal sealed class Automaton
{
    private const int Unknown = 0;
    private const int Dead = 1;
    private const int Begin = 2;
    private readonly Network _network;
    private readonly SymbolTable _symbols;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _letterIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stateIds = new(StringComparer.Ordinal);
    private readonly List<bool[]> _letters = [];
    private readonly List<int[]> _sets = [];
    private int[] _letterOf = [];
    private int[][] _rows = [];
    private int[] _accepts = [];

    public Automaton(Network network, SymbolTable symbols)
    {
        (_network, _symbols) = (network, symbols);
        AddState([]); // unknown
        AddState([-1]); // dead
        AddState(Closure(network.Starts));
    }

    /// <summary>How many states texts have needed so far.</summary>
    public int States => _sets.Count;

    /// <summary>The longest match that begins at a symbol; among equally long ones the rule that stands first.</summary>
    /// <param name="symbols">What the rules see.</param>
    /// <param name="start">Where the match must begin.</param>
    /// <param name="end">Just after its last symbol.</param>
    /// <returns>The rule; -1 when none matches.</returns>
    public int Longest(ReadOnlySpan<int> symbols, int start, out int end)
    {
        int state = Begin, rule = -1;
        end = start;
        for (var i = start; i < symbols.Length; i++)
        {
            state = Step(state, symbols[i]);
            if (state == Dead) break;
            var accepted = Volatile.Read(ref _accepts)[state];
            if (accepted < 0) continue;
            rule = accepted;
            end = i + 1;
        }

        return rule;
    }

    private int Step(int state, int symbol)
    {
        var letters = _letterOf;
        var letter = symbol < letters.Length ? letters[symbol] : 0;
        if (letter != 0)
        {
            var row = Volatile.Read(ref _rows)[state];
            if (letter < row.Length && row[letter] is var next and not Unknown) return next;
        }

        return Learn(state, symbol);
    }

    /// <summary>The slow step, taken once for each state and letter.</summary>
    private int Learn(int state, int symbol)
    {
        lock (_gate)
        {
            var letter = LetterOf(symbol);
            var row = _rows[state];
            if (letter < row.Length && row[letter] != Unknown) return row[letter];
            var passes = _letters[letter];
            var reached = new List<int>();
            foreach (var member in _sets[state])
            {
                if (member >= 0 && _network.States[member] is { Test: >= 0 } from && passes[from.Test]) reached.Add(from.Next);
            }

            var next = reached.Count == 0 ? Dead : AddState(Closure(reached));
            if (letter >= row.Length) Array.Resize(ref row, Math.Max(letter + 1, row.Length * 2));
            row[letter] = next;
            Volatile.Write(ref _rows[state], row);
            return next;
        }
    }

    private int LetterOf(int symbol)
    {
        if (_letters.Count == 0) _letters.Add([]); // letter 0 means "not yet looked at"
        if (symbol < _letterOf.Length && _letterOf[symbol] != 0) return _letterOf[symbol];
        var passes = _network.Tests.Select(test => test.Accepts(_symbols, symbol)).ToArray();
        var key = string.Concat(passes.Select(pass => pass ? '1' : '0'));
        if (!_letterIds.TryGetValue(key, out var letter))
        {
            _letterIds[key] = letter = _letters.Count;
            _letters.Add(passes);
        }

        var letters = _letterOf;
        if (symbol >= letters.Length) Array.Resize(ref letters, Math.Max(symbol + 1, _symbols.Count + 64));
        letters[symbol] = letter;
        Volatile.Write(ref _letterOf, letters);
        return letter;
    }

    private int AddState(int[] set)
    {
        var key = string.Join(',', set);
        if (_stateIds.TryGetValue(key, out var id)) return id;
        id = _sets.Count;
        if (id == _rows.Length)
        {
            var (rows, accepts) = (new int[Math.Max(16, id * 2)][], new int[Math.Max(16, id * 2)]);
            _rows.CopyTo(rows, 0);
            _accepts.CopyTo(accepts, 0);
            Volatile.Write(ref _accepts, accepts);
            Volatile.Write(ref _rows, rows);
        }

        _rows[id] = [];
        _accepts[id] = AcceptOf(set);
        _stateIds[key] = id;
        _sets.Add(set);
        return id;
    }

    private int AcceptOf(int[] set)
    {
        var best = int.MaxValue;
        foreach (var member in set)
            if (member >= 0 && _network.States[member].Accepts is >= 0 and var rule) best = Math.Min(best, rule);
        return best == int.MaxValue ? -1 : best;
    }

    /// <summary>All states reachable freely, those that neither eat nor accept left out.</summary>
    private int[] Closure(List<int> states)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>(states);
        while (open.TryPop(out var state))
        {
            if (!seen.Add(state)) continue;
            foreach (var free in CollectionsMarshal.AsSpan(_network.States[state].Free)) open.Push(free);
        }

        return [.. seen.Where(state => _network.States[state].Test >= 0 || _network.States[state].Accepts >= 0).Order()];
    }
}
