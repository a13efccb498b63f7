namespace Attest.Places;

/// <summary>What a text shows of the names in it: which stand where only a place can, which stand in a person's name. Holds as many as it has room for; the rest it has never seen.</summary>
internal readonly ref struct NameMarks(Span<ulong> names, Span<NameMark> marks)
{
    /// <summary>A power of two: names a text may show before the rest are passed over.</summary>
    public const int Room = 512;

    private readonly Span<ulong> _names = names;
    private readonly Span<NameMark> _marks = marks;

    public void Add(ulong name, NameMark mark)
    {
        if (Find(name) is >= 0 and var at) (_names[at], _marks[at]) = (name, _marks[at] | mark);
    }

    public NameMark Of(ulong name) => Find(name) is >= 0 and var at && _names[at] == name ? _marks[at] : NameMark.None;

    /// <summary>Where a name stands or may be put; -1 when there is no room near.</summary>
    private int Find(ulong name)
    {
        for (var step = 0; step < 16; step++)
        {
            var at = ((int)(name >> 40) + step) & (Room - 1);
            if (_names[at] == name || _names[at] == 0) return at;
        }

        return -1;
    }
}

/// <summary>What is seen of a name.</summary>
[Flags]
internal enum NameMark : byte
{
    None = 0,

    /// <summary>It stands behind "in", "near" or the like.</summary>
    Place = 1,

    /// <summary>It stands behind a title or another name.</summary>
    Person = 2,
}
