namespace Attest.Eval;

/// <summary>A claim as the gold file writes it, or as the engine read it, in the same words.</summary>
internal sealed record GoldClaim
{
    /// <summary>First UTF-16 unit of the evidence.</summary>
    public required int Start { get; init; }

    /// <summary>Just after its last unit.</summary>
    public required int End { get; init; }

    /// <summary>"killed".</summary>
    public required string Measure { get; init; }

    /// <summary>"at_least".</summary>
    public required string Bound { get; init; }

    /// <summary>The least; null for vague words and open ends.</summary>
    public required int? Low { get; init; }

    /// <summary>The most; null for vague words and open ends.</summary>
    public required int? High { get; init; }

    /// <summary>"civilian".</summary>
    public required string Victims { get; init; }

    /// <summary>"total".</summary>
    public required string Scope { get; init; }

    /// <summary>The speaker's words; empty for the report's own voice.</summary>
    public required string Source { get; init; }

    /// <summary>"military".</summary>
    public required string SourceKind { get; init; }

    /// <summary>"asserted".</summary>
    public required string Status { get; init; }

    /// <summary>"main", "other" or "agg".</summary>
    public required string Incident { get; init; }

    /// <summary>The rule that read it; empty for the gold.</summary>
    public string Rule { get; init; } = "";

    /// <summary>How sure the reader is of measure and figure, 0 to 1; 1 for the gold.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>How sure it is of the incident, 0 to 1; 1 for the gold.</summary>
    public double IncidentConfidence { get; init; } = 1;

    /// <summary>What speaks of how surely the words were read; none for the gold.</summary>
    public IReadOnlyList<(string Sign, string Value)> WordSigns { get; init; } = [];

    /// <summary>What speaks of how surely the incident was; none for the gold.</summary>
    public IReadOnlyList<(string Sign, string Value)> LinkSigns { get; init; } = [];

    /// <summary>True when both state the same figure, whatever its bound.</summary>
    public bool SameValue(GoldClaim other) => Low == other.Low && High == other.High;
}
