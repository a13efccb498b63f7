namespace Attest.Places.Files;

/// <summary>The parts of a gazetteer file, in their order.</summary>
internal enum WorldSection
{
    /// <summary>What the file says of itself, as JSON.</summary>
    Info,

    /// <summary><see cref="PlaceRecord"/>s; parents before children is not asked for.</summary>
    Places,

    /// <summary>Names and ids in UTF-8, each behind a byte that says how long it is.</summary>
    Pool,

    /// <summary>The table of names: <see cref="NameSlot"/>s, a power of two of them.</summary>
    Names,

    /// <summary><see cref="Posting"/>s, those of one name side by side.</summary>
    Postings,

    /// <summary>One bit for each name and each beginning of one, by its digest: what most words are done with.</summary>
    Known,

    /// <summary><see cref="UnitPeriod"/>s.</summary>
    Periods,

    /// <summary>Row of each country by <see cref="CountryCode"/>; -1 for none.</summary>
    Countries,

    /// <summary>Names that differ only in spelling: <see cref="NameSlot"/>s by their skeleton, ordered, each with a row.</summary>
    Skeletons,

    /// <summary>Borders of countries, as <see cref="Borders"/> reads them.</summary>
    Borders,

    /// <summary>Rows by the digest of their id: <see cref="NameSlot"/>s, ordered.</summary>
    Ids,
}
