namespace Attest.Places;

/// <summary>What a row of the gazetteer is. In the order in which a name is first thought of: "Mexico" the country before the state before the city.</summary>
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

    /// <summary>A second-level unit: district, cercle, county.</summary>
    District,

    /// <summary>A part of a town.</summary>
    Quarter,

    /// <summary>A camp, an airport, a mine, a market: a spot.</summary>
    Site,

    /// <summary>A river, a forest, a lake, a region that is no unit.</summary>
    Area,
}
