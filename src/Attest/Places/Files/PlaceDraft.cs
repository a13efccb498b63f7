using System.Collections.Immutable;

namespace Attest.Places.Files;

/// <summary>A place on its way into a gazetteer file.</summary>
internal sealed record PlaceDraft
{
    /// <summary>"gn:2460596", "ao:ml-ogossagou"; its only one in the file.</summary>
    public required string Id { get; init; }

    /// <summary>ISO alpha-2; empty for what lies in several countries or at sea.</summary>
    public required string Country { get; init; }

    public required PlaceKind Kind { get; init; }

    /// <summary>As it is shown.</summary>
    public required string Name { get; init; }

    /// <summary>True when its name is meant only where the words about it say what it is: "Niger state".</summary>
    public bool NeedsWord { get; init; }

    /// <summary>Other names it is found by; one that ends in "!" only where the words about it say what it is.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Names of its people, and adjectives.</summary>
    public ImmutableArray<string> Demonyms { get; init; } = [];

    public double Lat { get; init; }

    public double Lon { get; init; }

    /// <summary>Metres; 0 to take what is usual for its kind and size.</summary>
    public int Radius { get; init; }

    /// <summary>Inhabitants; 0 when not known.</summary>
    public int People { get; init; }

    /// <summary>Id of what contains it; null for its country.</summary>
    public string? Parent { get; init; }

    /// <summary>True to list it without finding it by name: there for its children.</summary>
    public bool Silent { get; init; }

    public PlaceFlags Flags { get; init; }
}
