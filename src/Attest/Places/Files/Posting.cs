namespace Attest.Places.Files;

/// <summary>One row under one name, in 32 bits: the row, what the name needs, and whether more rows follow.</summary>
internal readonly record struct Posting(uint Bits)
{
    /// <summary>Rows a file may have.</summary>
    public const int MostRows = NoRow;

    private const int NoRow = 0xFF_FFFF;
    private const uint LastBit = 1u << 31, DemonymBit = 1u << 30;

    /// <summary>A posting of a row; -1 for a name that is no place.</summary>
    public Posting(int row, PlaceForm form, PlaceNeed need)
        : this((row < 0 ? NoRow : (uint)row) | ((uint)need << 24) | (form == PlaceForm.Demonym ? DemonymBit : 0)) { }

    /// <summary>The row; -1 for a name that is no place.</summary>
    public int Row => (Bits & NoRow) is var row && row == NoRow ? -1 : (int)row;

    public PlaceForm Form => (Bits & DemonymBit) != 0 ? PlaceForm.Demonym : PlaceForm.Name;

    /// <summary>What the name needs; the same on all postings of a name, but for what only this row asks.</summary>
    public PlaceNeed Need => (PlaceNeed)((Bits >> 24) & 0x3F);

    /// <summary>True for the last row of the name.</summary>
    public bool IsLast => (Bits & LastBit) != 0;

    public Posting AsLast() => new(Bits | LastBit);
}
