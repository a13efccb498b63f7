namespace Attest.Facts;

/// <summary>How the point of an incident follows from the words of its report.</summary>
public enum ResolvedAs
{
    /// <summary>A town, a village or a spot that is named.</summary>
    Place,

    /// <summary>A part of a town.</summary>
    Quarter,

    /// <summary>A first- or second-level unit: its middle.</summary>
    Unit,

    /// <summary>A river, a forest, a region: its middle.</summary>
    Area,

    /// <summary>A country: its middle.</summary>
    Country,

    /// <summary>Near a place that is named: that place, with a wider radius.</summary>
    Near,

    /// <summary>So far from a place that is named, or in a direction from it.</summary>
    Relative,

    /// <summary>Between two places: half way.</summary>
    Between,

    /// <summary>On the border of two countries: the nearest point where they meet.</summary>
    Border,
}
