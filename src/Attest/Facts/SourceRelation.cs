namespace Attest.Facts;

/// <summary>How a speaker stands to the people the figure counts.</summary>
public enum SourceRelation
{
    /// <summary>The words do not say.</summary>
    Unknown,

    /// <summary>The speaker counts its own side's losses.</summary>
    OwnSide,

    /// <summary>The speaker counts its enemy's losses.</summary>
    Enemy,

    /// <summary>The speaker is no party.</summary>
    ThirdParty,
}
