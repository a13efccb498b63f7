using Attest.Facts;
using Xunit;

namespace Attest.Tests.Reading;

public sealed class DatelineReaderTests
{
    private const string Body = "Gunmen on motorcycles attacked a customs post before dawn, and the provincial governor said the road was shut.";

    [Theory]
    [InlineData("OSSARN, Sept 19 (AFP) - ", "OSSARN", "2031-09-19", "AFP")]
    [InlineData("OSSARN, Velmaria (Jan. 25, 2013) – ", "OSSARN, Velmaria", "2013-01-25", null)]
    [InlineData("OSSARN, Velmaria (June 14, 2011)\n", "OSSARN, Velmaria", "2011-06-14", null)]
    [InlineData("OSSARN, Velmaria (Feb. 05)\n", "OSSARN, Velmaria", "2031-02-05", null)]
    [InlineData("OSSARN (VELMARIA), 5 JAN 90 (EFE) -- [TEXT] ", "OSSARN (VELMARIA)", "1990-01-05", "EFE")]
    [InlineData("OSSARN (AP) — ", "OSSARN", null, "AP")]
    [InlineData("Ossarn (Reuters) - ", "Ossarn", null, "Reuters")]
    [InlineData("OSSARN, Velmaria — ", "OSSARN, Velmaria", null, null)]
    [InlineData("OSSARN — ", "OSSARN", null, null)]
    [InlineData("OSSARN--", "OSSARN", null, null)]
    [InlineData("OSSARN, March 3, 2030 (Xinhua) -- ", "OSSARN", "2030-03-03", "Xinhua")]
    [InlineData("OSSARN, 3 March (Xinhua) –", "OSSARN", "2031-03-03", "Xinhua")]
    [InlineData("OSSARN, Thursday (DPA) - ", "OSSARN", null, "DPA")]
    [InlineData("OSSARN: ", "OSSARN", null, null)]
    [InlineData("PORT-AU-VELL, Velmaria, Oct. 2 (Agence France-Presse) - ", "PORT-AU-VELL, Velmaria", "2031-10-02", "AFP")]
    [InlineData("OSSARN, May 2 (Lantern) - ", "OSSARN", "2031-05-02", "Lantern")]
    [InlineData("OSSARN (Velmaria) — ", "OSSARN (Velmaria)", null, null)]
    [InlineData("OSSARN, NO DATE (RADIO LANTERN) -- ", "OSSARN", null, "RADIO LANTERN")]
    [InlineData("OSSARN/PORT VELL, Dec 30 (Reuters) - ", "OSSARN/PORT VELL", "2030-12-30", "Reuters")]
    [InlineData("(AP) — ", null, null, "AP")]
    [InlineData("OSSARN 18 SEP. ", "OSSARN", "2031-09-18", null)]
    [InlineData("PORT VELL Sept 18 ", "PORT VELL", "2031-09-18", null)]
    [InlineData("OSSARN 18 September 2030 ", "OSSARN", "2030-09-18", null)]
    public void A_dateline_gives_place_date_and_agency(string line, string? place, string? date, string? agency)
    {
        var dateline = Read.Text(line + Body, new Particulars { Published = new DateOnly(2031, 11, 22) }).Dateline;
        Assert.NotNull(dateline);
        Assert.Equal((place, date, agency), (dateline.Place, dateline.Date?.ToString("O"), dateline.Agency));
        Assert.Equal(0, dateline.Span.Start);
        Assert.StartsWith(dateline.Text, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gunmen attacked a customs post - the third in a month - and burned it, the governor said.")]
    [InlineData("UPDATE: the toll from the attack on a customs post has risen, the governor said on Monday.")]
    [InlineData("The army — which lost four men — said that it had left the valley before the rains came.")]
    [InlineData("In Ossarn (Velmaria) – a town of ten thousand – nobody slept, the mayor said on Thursday.")]
    [InlineData("POLICE 18 SEP. said nothing of the attack on a customs post in which four men were hurt.")]
    [InlineData("UN — peacekeepers left the town on Monday after the mandate ended, the mission said in a note.")]
    public void A_sentence_is_no_dateline(string text) => Assert.Null(Read.Text(text + "\n\n" + Body).Dateline);

    [Fact]
    public void A_wire_in_capitals_needs_a_date_or_an_agency()
    {
        const string Capitals = " GUNMEN ATTACKED A CUSTOMS POST BEFORE DAWN AND THE GOVERNOR SAID THE ROAD WAS SHUT.";
        Assert.Null(Read.Text("THE ARMY SAID --" + Capitals).Dateline);
        Assert.Equal("OSSARN", Read.Text("OSSARN 18 SEP." + Capitals).Dateline?.Place);
        Assert.Null(Read.Text("ATTACKED ON 18 SEP." + Capitals).Dateline);
        Assert.Equal("THE PORT", Read.Text("THE PORT, 3 MAR 91 --" + Capitals).Dateline?.Place);
    }

    [Theory]
    [InlineData("Twelve reported killed at customs post\n\n")]
    [InlineData("Please enable JavaScript to read this content.\n")]
    [InlineData("2031-09-S-019\nFor Immediate Release\n\n")]
    [InlineData("By Ilse Maran\n\n")]
    [InlineData("Joint Command - Velmaria\u2028For Immediate Release\u2028\u2028")]
    public void A_dateline_is_found_after_what_stands_before_it(string before)
    {
        var report = Read.Text(before + "OSSARN, Velmaria (Sept. 19, 2031) – " + Body);
        Assert.Equal(before.Length, report.Dateline?.Span.Start);
        Assert.Equal(new DateOnly(2031, 9, 19), report.Published);
        Assert.Equal(PublishedBasis.Dateline, report.PublishedBasis);
    }

    [Theory]
    [InlineData("5 JAN 90", "2031-11-22", "1990-01-05")]
    [InlineData("5 JAN 30", "2031-11-22", "2030-01-05")]
    [InlineData("5 JAN 30", "1995-11-22", "1930-01-05")]
    [InlineData("5 JAN 69", null, "2069-01-05")]
    [InlineData("5 JAN 70", null, "1970-01-05")]
    public void A_year_of_two_digits_is_the_one_not_after_publication(string date, string? published, string expected)
    {
        var day = published is null ? (DateOnly?)null : DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, Read.Text($"OSSARN, {date} (EFE) -- " + Body, new Particulars { Published = day }).Dateline?.Date?.ToString("O"));
    }

    [Fact]
    public void A_date_without_a_year_stays_unresolved_when_nothing_dates_the_report()
    {
        var report = Read.Text("OSSARN, Sept 19 (AFP) - " + Body);
        Assert.Null(report.Dateline?.Date);
        Assert.Equal((null, PublishedBasis.Unknown), (report.Published, report.PublishedBasis));
    }

    [Fact]
    public void A_dateline_without_a_year_takes_it_from_the_heading_above()
    {
        var report = Read.Text("2009-06-S-026\nFor Immediate Release\n\nOSSARN, Velmaria (June 14) - " + Body);
        Assert.Equal(new DateOnly(2009, 6, 14), report.Dateline?.Date);
        Assert.Equal(PublishedBasis.Dateline, report.PublishedBasis);
    }
}
