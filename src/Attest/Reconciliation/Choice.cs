using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>Which figure is best, and why.</summary>
/// <param name="Best">The figure; null when the claims support none.</param>
/// <param name="Basis">Why; null when there is none.</param>
/// <param name="Support">How many origins agree with it.</param>
/// <param name="Tied">The figures with equal and most support, ascending; empty where support did not decide.</param>
/// <param name="TooFarApart">True when rule R24 left no best.</param>
internal sealed record Choice(int? Best, BestBasis? Basis, int Support, ImmutableArray<int> Tied, bool TooFarApart)
{
    public static Choice None { get; } = new(null, null, 0, [], false);
}
