namespace Attest.Facts;

using System.Collections.Immutable;

/// <summary>Something that happened in the world, as one report tells it.</summary>
public sealed record Incident
{
    /// <summary>Its name within the reading.</summary>
    public required IncidentId Id { get; init; }

    /// <summary>True for the one the report is about; at most one.</summary>
    public required bool Main { get; init; }

    /// <summary>What part it plays in the report.</summary>
    public required IncidentRole Role { get; init; }

    /// <summary>What happened.</summary>
    public required IncidentType Type { get; init; }

    /// <summary>When.</summary>
    public required IncidentDate Date { get; init; }

    /// <summary>Where; null when the report names no place.</summary>
    public required IncidentPlace? Place { get; init; }

    /// <summary>Spots within the place.</summary>
    public required ImmutableArray<Site> Sites { get; init; }

    /// <summary>Who is said to have carried it out, claimed before accused before stated.</summary>
    public required ImmutableArray<Perpetrator> Perpetrators { get; init; }

    /// <summary>What it was aimed at.</summary>
    public required ImmutableArray<Target> Targets { get; init; }

    /// <summary>The people harmed, in the report's words.</summary>
    public required ImmutableArray<HarmedPeople> Victims { get; init; }

    /// <summary>With what, in the order of harm done.</summary>
    public required ImmutableArray<Weapon> Weapons { get; init; }

    /// <summary>The finding for each harm that was claimed; empty before it is reconciled.</summary>
    public Toll Toll { get; init; } = Toll.None;

    /// <summary>The same for the own losses of the side that carried the incident out (policy rule R14).</summary>
    public Toll PerpetratorsOwn { get; init; } = Toll.None;

    /// <summary>The policy the toll was reconciled under; null before.</summary>
    public string? Policy { get; init; }
}
