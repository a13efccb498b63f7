using System.Collections.Immutable;

namespace Attest.Publishing;

/// <summary>The last line of a list of incidents.</summary>
/// <param name="Unlinked">Ids of the reports in which no incident was found, in the order of the input.</param>
public sealed record UnlinkedReports(ImmutableArray<string> Unlinked);
