namespace Attest.Facts;

/// <summary>How claims become a finding: parameters, not code paths. Every policy is one file of policies/.</summary>
/// <remarks>The rule numbers are those of docs/method/reconciling.md. A parameter that is changed is a new <see cref="Version"/>.</remarks>
public sealed record Policy
{
    /// <summary>Its name: "attest-1".</summary>
    public required string Id { get; init; }

    /// <summary>Counts the changes of its parameters, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>What it is, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>What it does, whose publications it follows, and where it departs from them.</summary>
    public required MethodCard Card { get; init; }

    /// <summary>Who counts as one origin, and how the figures of one origin become one.</summary>
    public required OriginRules Origins { get; init; }

    /// <summary>Which figures count, and for what.</summary>
    public required EligibilityRules Eligibility { get; init; }

    /// <summary>How the best figure is chosen.</summary>
    public required BestRules Best { get; init; }

    /// <summary>How low and high are drawn and shown.</summary>
    public required RangeRules Range { get; init; }
}
