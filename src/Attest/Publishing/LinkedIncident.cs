using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Publishing;

/// <summary>One incident with the reports that tell of it (schema <c>attest.incident/1</c>).</summary>
public sealed record LinkedIncident
{
    /// <summary>Names the format, for ever.</summary>
    public string Schema { get; } = "attest.incident/1";

    /// <summary>Its name: the first report's id and the incident's within that report.</summary>
    public required string Id { get; init; }

    /// <summary>Reports whose main incident this is, or else the one they are about.</summary>
    public required ImmutableArray<string> Reports { get; init; }

    /// <summary>What happened.</summary>
    public required IncidentType Type { get; init; }

    /// <summary>When.</summary>
    public required IncidentDate Date { get; init; }

    /// <summary>Where; null when no report names a place.</summary>
    public required IncidentPlace? Place { get; init; }

    /// <summary>The finding for each harm that was claimed.</summary>
    public required Toll Toll { get; init; }

    /// <summary>Reports that tell of it beside another one.</summary>
    public required ImmutableArray<string> AlsoIn { get; init; }

    /// <summary>Who stands behind its claims.</summary>
    public required ImmutableArray<IncidentOrigin> Origins { get; init; }

    /// <summary>Copies that changed a fact.</summary>
    public required ImmutableArray<IncidentMutation> Mutations { get; init; }

    /// <summary>The policy the toll was reconciled under; null when it was not.</summary>
    public required string? Policy { get; init; }

    /// <summary>Why these reports belong together.</summary>
    public required string Why { get; init; }
}
