namespace Attest.Facts;

using System.Collections.Immutable;

/// <summary>What can be said about one harm of one incident under one policy, with the claims for and against.</summary>
public sealed record Finding
{
    /// <summary>The least; null when no claim sets any number.</summary>
    public required int? Low { get; init; }

    /// <summary>The best figure: one that somebody stated, never an average; null when the claims support none.</summary>
    public required int? Best { get; init; }

    /// <summary>The most; null when no claim sets any number.</summary>
    public required int? High { get; init; }

    /// <summary>True when the claim behind best or high is open ("at least", "more than").</summary>
    public required bool OpenHigh { get; init; }

    /// <summary>Why this best; null when there is none.</summary>
    public required BestBasis? BestBasis { get; init; }

    /// <summary>How well it stands.</summary>
    public required FindingStatus Status { get; init; }

    /// <summary>The claims behind low, best or high.</summary>
    public required ImmutableArray<ClaimId> Used { get; init; }

    /// <summary>Every other claim of this harm, with rule and reason.</summary>
    public required ImmutableArray<SetAside> SetAside { get; init; }

    /// <summary>The most that a party claims for its enemy's losses, shown apart; null when none does.</summary>
    public required int? ClaimedHigh { get; init; }

    /// <summary>The shares of groups, where claims tell them.</summary>
    public required ImmutableArray<GroupToll> ByGroup { get; init; }

    /// <summary>The reasons, in a line or two.</summary>
    public required string Why { get; init; }

    /// <summary>One printable sentence with its speakers and its date.</summary>
    public required string Sentence { get; init; }
}
