namespace Attest.Facts;

/// <summary>What makes a figure the best one.</summary>
public enum BestChoice
{
    /// <summary>The most origins that agree; on a tie the lower figure.</summary>
    MostOrigins,

    /// <summary>The lowest figure that somebody states.</summary>
    Lowest,
}
