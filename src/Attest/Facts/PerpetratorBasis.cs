namespace Attest.Facts;

/// <summary>How the report comes to name a perpetrator.</summary>
public enum PerpetratorBasis
{
    /// <summary>By its own claim.</summary>
    Claimed,

    /// <summary>Others accuse it.</summary>
    Accused,

    /// <summary>The report states it.</summary>
    Stated,
}
