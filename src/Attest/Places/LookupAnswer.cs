using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Places;

/// <summary>What the gazetteers say to some words.</summary>
/// <param name="Words">The words, as they were read.</param>
/// <param name="Place">The place they mean, no finer than is sure; null when nothing is found or nothing tells which.</param>
/// <param name="Basis">How it was found: "name", "spelling" (only when no name fits), or "none".</param>
/// <param name="Confidence">How sure the answer is, 0 to 0.95: less where another place fits nearly as well, where little speaks for it, where the row was never checked, and for another spelling; 0 for nothing. An order, not a probability (docs/reference/gazetteer.md).</param>
/// <param name="Why">Why this place and no other, in a sentence.</param>
/// <param name="Layer">Name of the gazetteer it comes from; null when nothing is found.</param>
/// <param name="Candidates">What the words may mean, the best first, at most twenty.</param>
/// <param name="CandidatesInAll">How many they are in all.</param>
public sealed record LookupAnswer(
    string Words,
    IncidentPlace? Place,
    string Basis,
    double Confidence,
    string Why,
    string? Layer,
    ImmutableArray<LookupCandidate> Candidates,
    int CandidatesInAll);
