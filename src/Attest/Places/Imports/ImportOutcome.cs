using System.Collections.Immutable;

namespace Attest.Places.Imports;

/// <summary>What an import made.</summary>
/// <param name="Gazetteer">What the new file says of itself.</param>
/// <param name="Files">What became of each file read, in the order they were read.</param>
/// <param name="KnownUnits">Units of the default gazetteer that places were put into.</param>
public sealed record ImportOutcome(GazetteerCard Gazetteer, ImmutableArray<ImportTally> Files, int KnownUnits)
{
    /// <summary>What the gazetteer of the same name said of itself that this one took the place of; null where there was none.</summary>
    public GazetteerCard? Replaced { get; init; }
}
