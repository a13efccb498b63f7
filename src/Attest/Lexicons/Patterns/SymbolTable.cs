using System.Collections.Concurrent;

namespace Attest.Lexicons.Patterns;

/// <summary>Numbers the sets of classes that occur together. What a rule sees of a word or phrase is this number alone.</summary>
/// <remarks>
/// Filled at start and, for sets that only a text brings together, while reading; safe for many threads. Words and features are few, so texts soon bring nothing new;
/// for lexicons where they would, the number of unions is bounded: beyond it a union is its first part, which reads less and never fails.
/// </remarks>
internal sealed class SymbolTable
{
    private const int PlaceBits = 13;
    private readonly ConcurrentDictionary<(int, int), int> _unions = new();
    private readonly long[] _recent = new long[1 << PlaceBits]; // unions found last, 21 bits each for first, second and union: read and written whole
    private readonly Dictionary<ulong[], int> _ids = new(BitsComparer.Instance);
    private readonly Lock _gate = new();
    private ulong[][] _bits = new ulong[64][];
    private int _count;

    private const long Largest = (1 << 21) - 1;
    private const int MostUnions = 1 << 17;
    private readonly int _mostUnions;
    private int _joined;

    /// <summary>The symbol of no class at all.</summary>
    public const int None = 0;

    public SymbolTable(int mostUnions = MostUnions)
    {
        _mostUnions = mostUnions;
        Intern(Array.Empty<ulong>());
    }

    public int Count => Volatile.Read(ref _count);

    /// <summary>The symbol of a set of classes.</summary>
    public int Intern(IEnumerable<int> classes)
    {
        var set = classes.ToArray();
        var bits = new ulong[set.Length == 0 ? 0 : (set.Max() >> 6) + 1];
        foreach (var id in set) bits[id >> 6] |= 1UL << (id & 63);
        return Intern(bits);
    }

    /// <summary>The symbol of all classes of two symbols.</summary>
    public int Union(int first, int second)
    {
        if (second == None || first == second) return first;
        if (first == None) return second;
        var pair = ((long)first << 21) | (uint)second;
        ref var place = ref _recent[unchecked((ulong)pair * 0x9E3779B97F4A7C15) >> (64 - PlaceBits)];
        if (Volatile.Read(ref place) is var recent && recent >> 21 == pair) return (int)(recent & Largest);
        if (!_unions.TryGetValue((first, second), out var union)) union = Volatile.Read(ref _joined) < _mostUnions ? Join(first, second) : first;
        Volatile.Write(ref place, (pair << 21) | (uint)union);
        return union;
    }

    private int Join(int first, int second)
    {
        var (a, b) = (_bits[first], _bits[second]);
        if (a.Length < b.Length) (a, b) = (b, a);
        var bits = (ulong[])a.Clone();
        for (var i = 0; i < b.Length; i++) bits[i] |= b[i];
        var id = Intern(bits);
        if (_unions.TryAdd((first, second), id)) Interlocked.Increment(ref _joined);
        return id;
    }

    /// <summary>The symbol of the classes of one that another has not.</summary>
    public int Without(int symbol, int others)
    {
        var (kept, lost) = ((ulong[])_bits[symbol].Clone(), _bits[others]);
        for (var i = 0; i < kept.Length && i < lost.Length; i++) kept[i] &= ~lost[i];
        return Intern(kept);
    }

    public bool Has(int symbol, int classId)
    {
        var bits = Volatile.Read(ref _bits)[symbol];
        var word = classId >> 6;
        return word < bits.Length && (bits[word] >> (classId & 63) & 1) != 0;
    }

    private int Intern(ulong[] bits)
    {
        lock (_gate)
        {
            if (_ids.TryGetValue(bits, out var id)) return id;
            if (_count == Largest) throw new InvalidOperationException("a lexicon with more than two million sets of classes");
            if (_count == _bits.Length)
            {
                var larger = new ulong[_bits.Length * 2][];
                _bits.CopyTo(larger, 0);
                Volatile.Write(ref _bits, larger);
            }

            _bits[_count] = bits;
            _ids[bits] = _count;
            return _count++;
        }
    }
}
