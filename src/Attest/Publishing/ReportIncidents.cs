using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Publishing;

/// <summary>The incidents of one report as lines of their own. Reports are not yet compared with each other.</summary>
public static class ReportIncidents
{
    /// <summary>One line an incident, the one the report is about first; empty when it tells of none.</summary>
    /// <remarks>The report stands in <see cref="LinkedIncident.Reports"/> of exactly one: its main incident, else the first other, else the first it recalls.</remarks>
    public static ImmutableArray<LinkedIncident> Of(ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Incidents.IsDefaultOrEmpty) return [];
        var own = reading.Incidents.OrderBy(Rank).First().Id;
        return [.. reading.Incidents.OrderBy(incident => incident.Id == own ? 0 : 1).Select(incident => Line(reading, incident, incident.Id == own))];
    }

    private static int Rank(Incident incident) => incident.Main ? 0 : incident.Role switch
    {
        IncidentRole.Main => 1,
        IncidentRole.Other => 2,
        _ => 3,
    };

    private static LinkedIncident Line(ReportReading reading, Incident incident, bool own) => new()
    {
        Id = $"{reading.Id}/{incident.Id}",
        Reports = own ? [reading.Id] : [],
        Type = incident.Type,
        Date = incident.Date,
        Place = incident.Place,
        Toll = incident.Toll,
        AlsoIn = own ? [] : [reading.Id],
        Origins = Origins(reading, incident.Id),
        Mutations = [],
        Policy = incident.Policy,
        Why = own ? "what this report is about; no other report was compared with it" : "told of in this report beside another; no other report was compared with it",
    };

    private static ImmutableArray<IncidentOrigin> Origins(ReportReading reading, IncidentId incident) =>
    [
        .. reading.Claims.Where(claim => claim.Incident == incident)
            .Select(claim => (claim.Source.Kind, claim.Source.Text)).Distinct()
            .Select((source, index) => new IncidentOrigin($"o{index + 1}", source.Kind, source.Text, [reading.Id])),
    ];
}
