using Attest.Facts;
using Xunit;

namespace Attest.Tests.Reading;

public sealed class AgencyReaderTests
{
    private const string Body = "Gunmen on motorcycles attacked a customs post near Ossarn before dawn, and the governor said that four guards had died.";

    [Theory]
    [InlineData("A security source told AFP that four guards had died.", "AFP")]
    [InlineData("Shots were heard until noon, an AFP correspondent reported.", "AFP")]
    [InlineData("Shots were heard until noon, a Reuters reporter at the scene said.", "Reuters")]
    [InlineData("At least 40 have died since May, according to an AFP tally.", "AFP")]
    [InlineData("“We saw nothing,” the mayor told The Associated Press.", "AP")]
    [InlineData("Reuters’ correspondent saw two bodies by the road.", "Reuters")]
    [InlineData("The mayor told Xinhua on Monday that the road was shut.", "Xinhua")]
    [InlineData("State media quoted Reuters as saying that the road was shut.", null)]
    [InlineData("The MAP shows the road; an APP was used.", null)]
    [InlineData("The officers told reporters that the road was shut.", null)]
    public void Whoever_was_spoken_to_or_was_there_is_credited(string sentence, string? agency) => Assert.Equal(agency, Read.Text(Body + "\n" + sentence).Agency);

    [Fact]
    public void A_dateline_weighs_more_than_a_byline_and_a_byline_more_than_the_text()
    {
        const string Told = " A guard told AFP that four had died.";
        Assert.Equal("Reuters", Read.Text("By Ilse Maran, Associated Press\n\nOSSARN (Reuters) - " + Body + Told).Agency);
        Assert.Equal("AP", Read.Text("By Ilse Maran, Associated Press\n\n" + Body + Told).Agency);
        Assert.Equal("Xinhua", Read.Text(Body + Told + " (Xinhua)").Agency);
        Assert.Equal("AFP", Read.Text(Body + Told).Agency);
        Assert.Null(Read.Text(Body).Agency);
    }

    [Fact]
    public void A_station_in_the_dateline_is_the_outlet_and_no_agency()
    {
        var report = Read.Text("OSSARN, Velmaria (KVLM) — " + Body);
        Assert.Equal((null, "KVLM"), (report.Agency, report.Outlet));
        Assert.Equal("Harbour Gazette", Read.Text("OSSARN, Velmaria (KVLM) — " + Body, new Particulars { Outlet = "Harbour Gazette" }).Outlet);
    }

    [Theory]
    [InlineData("https://www.bbc.co.uk/news/world-1", "BBC")]
    [InlineData("https://edition.cnn.com/2031/09/19/x.html", "CNN")]
    [InlineData("https://gazette.invalid/", null)]
    [InlineData("not an address", null)]
    public void The_host_names_the_outlet(string address, string? outlet) => Assert.Equal(outlet, Read.Text(Body, new Particulars { Address = address }).Outlet);
}
