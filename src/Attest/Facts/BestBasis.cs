namespace Attest.Facts;

/// <summary>Why a figure is the best one.</summary>
public enum BestBasis
{
    /// <summary>An inquiry with a published method says so.</summary>
    Investigation,

    /// <summary>More origins support it than any other.</summary>
    MostOrigins,

    /// <summary>Equal support: the lower figure.</summary>
    TieLower,

    /// <summary>A person decided.</summary>
    Person,
}
