namespace Attest.Facts;

using System.Text.Json.Serialization;

/// <summary>The findings of one incident, by harm. A harm nobody claimed is null and not written.</summary>
/// <param name="Killed">Dead.</param>
/// <param name="Injured">Wounded.</param>
/// <param name="Missing">Missing.</param>
/// <param name="Abducted">Abducted.</param>
/// <param name="Captured">Captured.</param>
/// <param name="Displaced">Displaced.</param>
public sealed record Toll(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Finding? Killed = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Finding? Injured = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Finding? Missing = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Finding? Abducted = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Finding? Captured = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Finding? Displaced = null)
{
    /// <summary>Nothing found.</summary>
    public static Toll None { get; } = new();

    /// <summary>The finding for a harm; null when nobody claimed it, and always for casualties, which have no toll of their own.</summary>
    public Finding? Of(Measure measure) => measure switch
    {
        Measure.Killed => Killed,
        Measure.Injured => Injured,
        Measure.Missing => Missing,
        Measure.Abducted => Abducted,
        Measure.Captured => Captured,
        Measure.Displaced => Displaced,
        _ => null,
    };
}
