namespace Attest.Facts;

/// <summary>Which of low, best and high a policy shows.</summary>
public enum RangeShown
{
    /// <summary>All three.</summary>
    LowBestHigh,

    /// <summary>A range without a best.</summary>
    LowHigh,

    /// <summary>One number: low and high are the best.</summary>
    BestOnly,
}
