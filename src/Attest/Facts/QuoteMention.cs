namespace Attest.Facts;

using System.Collections.Immutable;

/// <summary>Somebody is said to have said something. Each part is a list of [start, end) offsets.</summary>
/// <param name="Source">Who.</param>
/// <param name="Cue">The words that say that it was said.</param>
/// <param name="Content">What.</param>
public sealed record QuoteMention(
    ImmutableArray<ImmutableArray<int>> Source, ImmutableArray<ImmutableArray<int>> Cue, ImmutableArray<ImmutableArray<int>> Content);
