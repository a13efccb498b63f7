using Attest.Facts;

namespace Attest.Tests.Extraction.Incidents;

/// <summary>What a short report tells, in the order of its incidents.</summary>
internal static class Told
{
    /// <summary>The day these reports are published: a Wednesday.</summary>
    public static DateOnly Published { get; } = new(2021, 3, 17);

    /// <summary>The account of a text.</summary>
    public static Account By(string text) => Extract.From(text, Published);

    /// <summary>The types of the incidents a text reports, apart by commas.</summary>
    public static string Types(string text) => Line(By(text).Incidents.Where(incident => incident.Role != IncidentRole.Background));

    /// <summary>The types of the incidents a text only recalls, apart by commas.</summary>
    public static string Recalled(string text) => Line(By(text).Incidents.Where(incident => incident.Role == IncidentRole.Background));

    private static string Line(IEnumerable<Incident> incidents) => string.Join(", ", incidents.Select(incident => ContractWords.Of(incident.Type)));
}
