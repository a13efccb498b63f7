namespace Attest.Extraction;

/// <summary>The elements of one sentence and, beside them, their symbols as the automata want them.</summary>
internal sealed class ElementLayer
{
    private Element[] _elements = new Element[128];
    private int[] _symbols = new int[128];

    public ReadOnlySpan<Element> Elements => _elements.AsSpan(0, Count);

    public ReadOnlySpan<int> Symbols => _symbols.AsSpan(0, Count);

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public void Remove(int at, int count)
    {
        Array.Copy(_elements, at + count, _elements, at, Count - at - count);
        Array.Copy(_symbols, at + count, _symbols, at, Count - at - count);
        Count -= count;
    }

    public void Add(in Element element)
    {
        if (Count == _elements.Length)
        {
            Array.Resize(ref _elements, Count * 2);
            Array.Resize(ref _symbols, Count * 2);
        }

        _elements[Count] = element;
        _symbols[Count++] = element.Symbol;
    }

    /// <summary>Adds several.</summary>
    public void Add(ReadOnlySpan<Element> elements)
    {
        var from = Count;
        Count += elements.Length;
        if (Count > _elements.Length)
        {
            Array.Resize(ref _elements, Count * 2);
            Array.Resize(ref _symbols, Count * 2);
        }

        elements.CopyTo(_elements.AsSpan(from));
        for (var i = 0; i < elements.Length; i++) _symbols[from + i] = elements[i].Symbol;
    }
}
