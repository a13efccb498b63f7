namespace Attest.Facts;

/// <summary>Where a publication date comes from.</summary>
public enum PublishedBasis
{
    /// <summary>Nowhere: there is none.</summary>
    Unknown,

    /// <summary>The caller gave it.</summary>
    Given,

    /// <summary>The page's metadata.</summary>
    Metadata,

    /// <summary>The report's dateline.</summary>
    Dateline,

    /// <summary>The page's address.</summary>
    Address,

    /// <summary>Worked out from the text.</summary>
    Inferred,
}
