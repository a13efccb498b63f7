using System.Runtime.InteropServices;

namespace Attest.Extraction;

/// <summary>The elements of one sentence and, beside them, their symbols as the automata want them.</summary>
internal sealed class ElementLayer
{
    private readonly List<int> _symbols = new(128);

    public List<Element> Elements { get; } = new(128);

    public ReadOnlySpan<int> Symbols => CollectionsMarshal.AsSpan(_symbols);

    public int Count => Elements.Count;

    public void Clear()
    {
        Elements.Clear();
        _symbols.Clear();
    }

    public void Remove(int at, int count)
    {
        Elements.RemoveRange(at, count);
        _symbols.RemoveRange(at, count);
    }

    public void Add(in Element element)
    {
        Elements.Add(element);
        _symbols.Add(element.Symbol);
    }
}
