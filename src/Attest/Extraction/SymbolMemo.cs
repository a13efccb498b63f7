namespace Attest.Extraction;

/// <summary>Remembers what was worked out about each symbol. For one thread.</summary>
/// <param name="read">Works it out; a number from 0, or -1 for "nothing".</param>
internal sealed class SymbolMemo(Func<int, int> read)
{
    private const int Unread = 0;
    private int[] _known = []; // two more than the number

    /// <summary>What there is to know about a symbol.</summary>
    public int this[int symbol] => (uint)symbol < (uint)_known.Length && _known[symbol] is var known and not Unread ? known - 2 : Read(symbol);

    private int Read(int symbol)
    {
        if (symbol >= _known.Length) Array.Resize(ref _known, Math.Max(symbol + 1, _known.Length * 2));
        var value = read(symbol);
        _known[symbol] = value + 2;
        return value;
    }
}
