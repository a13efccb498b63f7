namespace Attest.Facts;

/// <summary>Names an incident within its reading: "i1" is the main one.</summary>
/// <param name="Value">"i1", "i2", or "agg" for figures over several incidents.</param>
public readonly record struct IncidentId(string Value)
{
    /// <summary>What figures over several incidents or a period belong to.</summary>
    public static IncidentId Aggregate { get; } = new("agg");

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
