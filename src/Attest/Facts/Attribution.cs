namespace Attest.Facts;

using System.Collections.Immutable;
using System.Text.Json.Serialization;

/// <summary>Whom the report credits for a figure.</summary>
/// <param name="Text">The speaker's fullest mention in the report; null for the report's own voice.</param>
/// <param name="Kind">What kind of speaker; narrator exactly when <paramref name="Text"/> is null.</param>
/// <param name="Anonymous">True when the report withholds the name.</param>
/// <param name="Relation">How the speaker stands to the people counted.</param>
/// <param name="Via">The chain from speaker to outlet: the outlet or agency spoken to, nearest first; empty when unknown.</param>
/// <param name="Investigation">True when the words name an inquiry with a published method: a court, an inquest, a UN fact-finding mission (policy rule R2).</param>
public sealed record Attribution(
    string? Text,
    SourceKind Kind,
    bool Anonymous,
    SourceRelation Relation,
    ImmutableArray<string> Via,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Investigation = false)
{
    /// <summary>The report's own voice.</summary>
    public static Attribution OwnVoice { get; } = new(null, SourceKind.Narrator, false, SourceRelation.Unknown, []);
}
