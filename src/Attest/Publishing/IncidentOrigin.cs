using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Publishing;

/// <summary>One who stands behind claims of an incident: a speaker, a document, an outlet's own count.</summary>
/// <param name="Id">Its name within the incident: "o1".</param>
/// <param name="Kind">What kind of speaker.</param>
/// <param name="Text">Its fullest mention; null for a report's own voice.</param>
/// <param name="Reports">The reports that carry it.</param>
public sealed record IncidentOrigin(string Id, SourceKind Kind, string? Text, ImmutableArray<string> Reports);
