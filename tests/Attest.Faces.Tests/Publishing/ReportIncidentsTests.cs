using Attest.Faces.Tests.Fixtures;
using Attest.Facts;
using Attest.Publishing;
using Xunit;

namespace Attest.Faces.Tests.Publishing;

public sealed class ReportIncidentsTests
{
    [Fact]
    public void A_report_stands_in_the_reports_of_its_main_incident_and_also_in_the_others()
    {
        var lines = ReportIncidents.Of(Bamako.Reading);
        Assert.Equal(["bamako/i1", "bamako/i2"], lines.Select(line => line.Id));
        Assert.Equal(["bamako"], lines[0].Reports);
        Assert.Empty(lines[0].AlsoIn);
        Assert.Empty(lines[1].Reports);
        Assert.Equal(["bamako"], lines[1].AlsoIn);
    }

    [Fact]
    public void A_report_that_only_recalls_stands_in_the_reports_of_what_it_recalls()
    {
        var recalled = Bamako.Reading with { Incidents = [.. Bamako.Reading.Incidents.Where(incident => incident.Role == IncidentRole.Background)] };
        Assert.Equal(["bamako"], Assert.Single(ReportIncidents.Of(recalled)).Reports);
    }

    [Fact]
    public void A_report_without_an_incident_has_no_line() => Assert.Empty(ReportIncidents.Of(Bamako.Reading with { Incidents = [] }));

    [Fact]
    public void One_who_makes_several_claims_is_one_origin()
    {
        var origins = ReportIncidents.Of(Bamako.Reading)[0].Origins;
        Assert.Equal(
            [SourceKind.Narrator, SourceKind.SecurityAnonymous, SourceKind.Document, SourceKind.Media, SourceKind.Military, SourceKind.ArmedGroup],
            origins.Select(origin => origin.Kind));
    }
}
