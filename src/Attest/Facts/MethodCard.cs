using System.Collections.Immutable;

namespace Attest.Facts;

/// <summary>What a reader must know of a policy before trusting its figures.</summary>
/// <param name="Does">What it does with claims, in a few sentences.</param>
/// <param name="Sources">The publications it follows, by name.</param>
/// <param name="Departures">Where it does something else than they do.</param>
/// <param name="Disclaimer">Who did not produce it.</param>
public sealed record MethodCard(string Does, ImmutableArray<string> Sources, ImmutableArray<string> Departures, string Disclaimer);
