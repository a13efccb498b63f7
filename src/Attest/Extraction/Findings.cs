using Attest.Facts;

namespace Attest.Extraction;

/// <summary>All that the stages found in one report.</summary>
internal sealed record Findings(
    Draft Draft, Report Report, Surface Surface, List<FoundClaim> Claims, List<Speech> Speeches, List<FoundStatement> Statements, List<FoundIncident> Incidents);
