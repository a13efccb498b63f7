using Attest.Facts;
using Attest.Tests.Reading;
using Xunit;

namespace Attest.Tests.Extraction;

public sealed class IncidentDayTests
{
    /// <summary>A Thursday.</summary>
    private static readonly DateOnly _said = new(2022, 9, 8);

    [Theory]
    [InlineData("Troops detained a commander responsible for an attack on 3 September in Kelm during a raid near Ossarn yesterday.", "2022-09-07")]
    [InlineData("Four men were killed in an overnight raid near Ossarn on Monday.", "2022-09-05")]
    [InlineData("It was officially reported today that on 2 September gunmen killed four men.", "2022-09-02")]
    [InlineData("The ministry today confirmed the killing of four men by gunmen near Ossarn on Saturday.", "2022-09-03")]
    [InlineData("The president today promised to investigate the killing of four farmers on 3 September.", "2022-09-03")]
    [InlineData("Before tomorrow's vote, gunmen killed four men in Ossarn on Tuesday.", "2022-09-06")]
    [InlineData("The 19 April Movement killed four men in Ossarn on Tuesday.", "2022-09-06")]
    [InlineData("On Tuesday gunmen attacked Ossarn, and the mayor said on Wednesday that four men were killed.", "2022-09-06")]
    public void The_day_is_that_of_the_violence_and_of_nothing_else_the_sentence_names(string text, string day)
    {
        var date = Extract.From(text, _said).Incidents[0].Date;
        Assert.Equal((day, day), (date.Start?.ToString("O"), date.End?.ToString("O")));
    }

    [Fact]
    public void Where_the_telling_names_no_day_the_sentence_beside_it_may()
    {
        var before = Extract.From("A patrol met a group of men near Ossarn on Tuesday. It returned fire, killing one gunman.", _said).Incidents[0].Date;
        Assert.Equal((new DateOnly(2022, 9, 6), "Tuesday before 2022-09-08, in the sentence before"), (before.Start, before.Basis));
        var behind = Extract.From("Gunmen killed four men near Ossarn. It happened on Tuesday.", _said).Incidents[0].Date;
        Assert.Equal((new DateOnly(2022, 9, 6), "Tuesday before 2022-09-08, in the next sentence"), (behind.Start, behind.Basis));
        Assert.Null(Extract.From("Gunmen killed four men near Ossarn. The mayor went there on Tuesday.", _said).Incidents[0].Date.Start);
    }

    [Fact]
    public void The_day_of_the_report_above_its_text_is_not_the_day_of_the_incident()
    {
        var incident = Extract.From("Daily update, September 8, 2022\n\nGunmen killed four men near Ossarn, and the road to the valley was closed.", _said).Incidents[0];
        Assert.Null(incident.Date.Start);
    }

    [Theory]
    [InlineData("September 8: Patrols attacked in the east\nJoint Staff 2022-09-CA-043 For Immediate Release\n\nIn Ossarn last night, gunmen killed two soldiers who were guarding the bridge.", "2022-09-08")]
    [InlineData("Operational update, September 8\nJoint Staff 2022-09-CA-043 For Immediate Release\n\nIn Ossarn last night, gunmen killed two soldiers who were guarding the bridge.", "2022-09-08")]
    [InlineData("August 8: Patrols attacked in the east\nJoint Staff 2022-09-CA-043 For Immediate Release\n\nIn Ossarn last night, gunmen killed two soldiers who were guarding the bridge.", null)]
    [InlineData("September 8: Patrols attacked in the east\n\nIn Ossarn last night, gunmen killed two soldiers who were guarding the bridge.", null)]
    [InlineData("The massacre of September 8\n\nIn Ossarn on that day, gunmen killed two soldiers who were guarding the bridge.", null)]
    public void A_release_is_dated_by_its_heading_and_its_number_together(string text, string? published)
    {
        var report = Read.Text(text);
        Assert.Equal(published, report.Published?.ToString("O"));
        Assert.Equal(published is null ? PublishedBasis.Unknown : PublishedBasis.Inferred, report.PublishedBasis);
        if (published is not null) Assert.Equal(new DateOnly(2022, 9, 7), Extract.From(text).Incidents[0].Date.Start);
    }
}
