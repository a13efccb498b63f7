namespace Attest.Places;

/// <summary>How a text speaks of a place.</summary>
public enum PlaceForm : byte
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By its people or as an adjective: "Malian", "Afghans".</summary>
    Demonym,
}
