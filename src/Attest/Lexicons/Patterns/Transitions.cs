namespace Attest.Lexicons.Patterns;

/// <summary>The tables of an automaton, filled as texts need them.</summary>
/// <remarks>
/// Read without a lock, filled under one. A reader follows a number (a state, a letter) only after it has read it with acquire semantics from an entry
/// that was written with release semantics after everything the number stands for; an entry it does not yet see sends it to the lock. Nothing is ever taken back.
/// </remarks>
internal sealed class Transitions
{
    /// <summary>The state from which nothing can match.</summary>
    public const int Dead = 1;

    private const int Unknown = 0;
    private const int Begin = 2;
    private readonly Network _network;
    private readonly SymbolTable _symbols;
    private readonly Lock _gate = new();
    private readonly Dictionary<int[], int> _stateIds = new(NumbersComparer.Instance);
    private readonly Dictionary<ulong[], int> _letterIds = new(BitsComparer.Instance);
    private readonly int[] _seen;
    private readonly List<int> _open = [];
    private int _round;
    private int _states;
    private int _lettersUsed = 1; // letter 0 means "not yet looked at"
    private int[] _first = [];
    private int[] _letterOf = [];
    private bool[][] _letters = new bool[64][];
    private int[][] _sets = new int[64][];
    private int[][] _rows = new int[64][];
    private int[] _accepts = new int[64];
    private int _cells;

    public Transitions(Network network, SymbolTable symbols)
    {
        (_network, _symbols, _seen) = (network, symbols, new int[network.States.Count]);
        AddState([]); // unknown
        AddState([-1]); // dead
        AddState(Closure(network.Starts));
    }

    /// <summary>How many states there are.</summary>
    public int States => Volatile.Read(ref _states);

    /// <summary>How many entries all tables have.</summary>
    public int Cells => Volatile.Read(ref _cells);

    /// <summary>The state after the first symbol of a match.</summary>
    public int First(int symbol)
    {
        var first = Volatile.Read(ref _first);
        return (uint)symbol < (uint)first.Length && Volatile.Read(ref first[symbol]) is var state and not Unknown ? state : LearnFirst(symbol);
    }

    /// <summary>The state one symbol further.</summary>
    public int Step(int state, int symbol)
    {
        var letters = Volatile.Read(ref _letterOf);
        if ((uint)symbol < (uint)letters.Length)
        {
            var letter = letters[symbol];
            var row = Volatile.Read(ref Volatile.Read(ref _rows)[state]);
            if (letter != 0 && (uint)letter < (uint)row.Length && Volatile.Read(ref row[letter]) is var next and not Unknown) return next;
        }

        return Learn(state, symbol);
    }

    /// <summary>The rule a state accepts; -1 for none.</summary>
    public int Accepts(int state) => Volatile.Read(ref _accepts)[state];

    /// <summary>For each test of the network whether a symbol passes it.</summary>
    public bool[] PassesOf(int symbol)
    {
        var letters = Volatile.Read(ref _letterOf);
        if ((uint)symbol < (uint)letters.Length && Volatile.Read(ref letters[symbol]) is var letter and not 0) return Volatile.Read(ref _letters)[letter];
        lock (_gate) return _letters[LetterOf(symbol)];
    }

    private int LearnFirst(int symbol)
    {
        lock (_gate)
        {
            var state = Learn(Begin, symbol);
            var first = _first;
            if (symbol >= first.Length)
            {
                Resize(ref first, Math.Max(symbol + 1, _symbols.Count + 64));
                Volatile.Write(ref _first, first);
            }

            Volatile.Write(ref first[symbol], state);
            return state;
        }
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
            if (letter >= row.Length)
            {
                Resize(ref row, Math.Max(letter + 1, row.Length * 2));
                Volatile.Write(ref _rows[state], row);
            }

            Volatile.Write(ref row[letter], next);
            return next;
        }
    }

    private int LetterOf(int symbol)
    {
        if (symbol < _letterOf.Length && _letterOf[symbol] != 0) return _letterOf[symbol];
        var tests = _network.Tests;
        var key = new ulong[(tests.Count + 63) >> 6];
        var passes = new bool[tests.Count];
        for (var i = 0; i < passes.Length; i++)
        {
            if (passes[i] = tests[i].Accepts(_symbols, symbol)) key[i >> 6] |= 1UL << (i & 63);
        }

        if (!_letterIds.TryGetValue(key, out var letter)) _letterIds[key] = letter = AddLetter(passes);
        var letters = _letterOf;
        if (symbol >= letters.Length)
        {
            Resize(ref letters, Math.Max(symbol + 1, _symbols.Count + 64));
            Volatile.Write(ref _letterOf, letters);
        }

        Volatile.Write(ref letters[symbol], letter);
        return letter;
    }

    private int AddLetter(bool[] passes)
    {
        var letter = _lettersUsed++;
        if (letter == _letters.Length)
        {
            var letters = new bool[letter * 2][];
            _letters.CopyTo(letters, 0);
            Volatile.Write(ref _letters, letters);
        }

        _letters[letter] = passes;
        Volatile.Write(ref _cells, _cells + passes.Length / sizeof(int));
        return letter;
    }

    private int AddState(int[] set)
    {
        if (_stateIds.TryGetValue(set, out var id)) return id;
        id = _states;
        if (id == _rows.Length)
        {
            Array.Resize(ref _sets, id * 2);
            var (rows, accepts) = (new int[id * 2][], new int[id * 2]);
            _rows.CopyTo(rows, 0);
            _accepts.CopyTo(accepts, 0);
            Volatile.Write(ref _accepts, accepts);
            Volatile.Write(ref _rows, rows);
        }

        (_rows[id], _sets[id], _accepts[id]) = ([], set, AcceptOf(set));
        _stateIds[set] = id;
        Volatile.Write(ref _states, id + 1);
        Volatile.Write(ref _cells, _cells + set.Length);
        return id;
    }

    private void Resize(ref int[] table, int length)
    {
        Volatile.Write(ref _cells, _cells + length - table.Length);
        Array.Resize(ref table, length);
    }

    private int AcceptOf(int[] set)
    {
        var best = int.MaxValue;
        foreach (var member in set)
            if (member >= 0 && _network.States[member].Accepts is >= 0 and var rule) best = Math.Min(best, rule);
        return best == int.MaxValue ? -1 : best;
    }

    /// <summary>All states reachable freely, in order, those that neither eat nor accept left out.</summary>
    private int[] Closure(List<int> states)
    {
        _round++;
        _open.Clear();
        _open.AddRange(states);
        var reached = new List<int>();
        while (_open.Count > 0)
        {
            var state = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            if (_seen[state] == _round) continue;
            _seen[state] = _round;
            var here = _network.States[state];
            if (here.Test >= 0 || here.Accepts >= 0) reached.Add(state);
            _open.AddRange(here.Free);
        }

        reached.Sort();
        return [.. reached];
    }

    /// <summary>Compares sets of states number by number.</summary>
    private sealed class NumbersComparer : IEqualityComparer<int[]>
    {
        public static NumbersComparer Instance { get; } = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = (uint)obj.Length;
            foreach (var number in obj) hash = unchecked((hash ^ (uint)number) * 16777619);
            return unchecked((int)hash);
        }
    }
}
