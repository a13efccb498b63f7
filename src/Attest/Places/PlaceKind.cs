namespace Attest.Places;

/// <summary>What a row of the gazetteer is.</summary>
public enum PlaceKind : byte
{
    /// <summary>Not said, not known.</summary>
    None,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A first-level unit: province, region, state, department.</summary>
    Unit,

    /// <summary>A seat of government.</summary>
    Capital,

    /// <summary>Another town or village.</summary>
    City,
}
