using System.Collections.Immutable;

namespace Attest.Reconciliation;

/// <summary>Low, best and high with what stands behind each.</summary>
internal sealed record Draw
{
    /// <summary>The least; null when nothing sets it.</summary>
    public int? Low { get; init; }

    /// <summary>The best that is shown; null when there is none or the policy shows none.</summary>
    public int? Best { get; init; }

    /// <summary>The most; null when nothing sets it.</summary>
    public int? High { get; init; }

    /// <summary>True when the claim behind best or high is open.</summary>
    public bool OpenHigh { get; init; }

    /// <summary>How the best was chosen, shown or not.</summary>
    public Choice Choice { get; init; } = Choice.None;

    /// <summary>The figures behind low, best or high.</summary>
    public ImmutableArray<Figure> Behind { get; init; } = [];

    /// <summary>The floors behind low, where floors lift it.</summary>
    public ImmutableArray<Floor> Lifting { get; init; } = [];

    /// <summary>True when somebody who is no party denies it and low is lower for that.</summary>
    public bool Lowered { get; init; }

    /// <summary>The draws of the two sides of a clash that this one adds up; empty otherwise.</summary>
    public ImmutableArray<Draw> Sides { get; init; } = [];
}
