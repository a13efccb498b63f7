using System.Collections.Immutable;

namespace Attest.Places.Imports;

/// <summary>What is to be imported, and as what.</summary>
public sealed record ImportOrder
{
    /// <summary>Paths of the files; read together they make one gazetteer.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>Name of the gazetteer.</summary>
    public required string Name { get; init; }

    /// <summary>The day it is imported on.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What the files are written in; null to tell it by their content.</summary>
    public ImportFormat? Format { get; init; }

    /// <summary>ISO alpha-2 codes of the countries that are kept; empty for all.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>GeoNames' feature classes that are kept ("P", "A", "S"); empty for all. Says nothing of other formats.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    /// <summary>Licence of the data; null for what is usual for the format.</summary>
    public string? Licence { get; init; }

    /// <summary>What has to be said where the data is shown; null for what is usual for the format.</summary>
    public string? Attribution { get; init; }
}
