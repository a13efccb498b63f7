namespace Attest.Places.Files;

/// <summary>What else is known of a row.</summary>
[Flags]
internal enum PlaceFlags : byte
{
    None = 0,

    /// <summary>Its id is GeoNames' number.</summary>
    GeoNames = 1,

    /// <summary>A row of our own tables: listed because reports name it.</summary>
    Own = 2,

    /// <summary>Nobody has held its coordinates against a source: never precision 1.</summary>
    Unchecked = 4,

    /// <summary>The seat of a first-level unit.</summary>
    Seat = 8,
}
