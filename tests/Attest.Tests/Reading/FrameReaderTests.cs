using Attest.Facts;
using Xunit;

namespace Attest.Tests.Reading;

public sealed class FrameReaderTests
{
    private const string First = "Gunmen on motorcycles attacked a customs post near Ossarn before dawn, and the governor said that four guards had died.";
    private const string Second = "A convoy that set out from Port Vell to bring help was turned back by floods on the coast road, drivers said.";

    [Theory]
    [InlineData("Please enable JavaScript to read this content.")]
    [InlineData("Advertisement")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Read more: Army reports 12 killed near Ossarn")]
    [InlineData("READ ALSO: Floods reach Port Vell")]
    [InlineData("Stay informed. Subscribe to our newsletter")]
    [InlineData("Share this article")]
    [InlineData("Download PDF")]
    [InlineData("Subscribe to our newsletter")]
    [InlineData("Copyright 2031 Lantern Radio. All rights reserved.")]
    [InlineData("© 2031 Harbour Gazette")]
    [InlineData("2031-07-S-021")]
    [InlineData("3152, 3107, 3177")]
    [InlineData("For Immediate Release")]
    [InlineData("Condemnation")]
    [InlineData("Facebook")]
    [InlineData("* * *")]
    public void A_line_of_furniture_is_masked_and_not_cut(string line)
    {
        var text = First + "\n" + line + "\n" + Second;
        var report = Read.Text(text);
        Assert.Equal([line], Read.Masked(report));
        Assert.Equal(text, report.Text);
    }

    [Theory]
    [InlineData("Sign up centres were shelled on Monday and 14 volunteers were killed, the Orlen army said.")]
    [InlineData("Photo: 12 people were killed when the roof fell.")]
    [InlineData("Twelve dead")]
    [InlineData("12 DEAD")]
    [InlineData("Read more widely, the report says 12 villagers were killed.")]
    [InlineData("Four were killed.")]
    [InlineData("Share of the blame lies with the army, which lost 12 men who were posted there.")]
    [InlineData("Video footage of the raid shows the gate in flames.")]
    public void A_line_that_may_be_text_stays(string line) => Assert.Empty(Read.Text(First + "\n" + line + "\n" + Second).Furniture);

    [Theory]
    [InlineData("The border reopened. (Reporting by Ilse Maran; Editing by Tor Vell)", "(Reporting by Ilse Maran; Editing by Tor Vell)")]
    [InlineData("The inquiry goes on. Ilse Maran in Ossarn contributed to this report.", "Ilse Maran in Ossarn contributed to this report.")]
    [InlineData("“Nobody came.” Ilse Maran contributed to this report.", "Ilse Maran contributed to this report.")]
    [InlineData("The inquiry goes on. Copyright 2031 Lantern Radio. All rights reserved.", "Copyright 2031 Lantern Radio. All rights reserved.")]
    [InlineData("The road was shut on Tuesday. (AP)", "(AP)")]
    [InlineData("The road was shut on Tuesday. – Reuters", "– Reuters")]
    public void A_closing_notice_is_masked_and_the_sentence_before_it_stays(string last, string masked) =>
        Assert.Equal([masked], Read.Masked(Read.Text(First + "\n\n" + last)));

    [Fact]
    public void A_monitors_remarks_are_masked()
    {
        var report = Read.Text("   OSSARN, 5 JAN 90 (RADIO LANTERN) -- [TEXT] FOUR GUARDS [WORDS INDISTINCT] WERE KILLED NEAR OSSARN.  [END TEXT]\n");
        Assert.Equal(["[TEXT]", "[WORDS INDISTINCT]", "[END TEXT]"], Read.Masked(report));
        Assert.Equal((null, "RADIO LANTERN"), (report.Agency, report.Outlet));
    }

    [Fact]
    public void A_wire_wrapped_at_a_fixed_width_is_read_by_paragraphs()
    {
        const string Wrapped = "   OSSARN, 5 JAN 90 (AFP) -- GUNMEN ON MOTORCYCLES ATTACKED A CUSTOMS\nPOST NEAR OSSARN BEFORE DAWN, AND THE GOVERNOR SAID THAT FOUR GUARDS\nDIED.\n\n   A CONVOY THAT SET OUT FROM PORT VELL TO BRING HELP WAS TURNED BACK\nBY FLOODS ON THE COAST ROAD.  THE DRIVERS ASKED THE ARMY FOR BOATS,\nMORE.\n";
        var report = Read.Text(Wrapped);
        Assert.Empty(report.Furniture);
        Assert.Equal("AFP", report.Agency);
        Assert.Null(report.Title);
    }

    [Theory]
    [InlineData("Twelve reported killed at customs post", "\n\n", "Twelve reported killed at customs post")]
    [InlineData("Customs Post Near Ossarn Attacked Again", "\r\n\r\n", "Customs Post Near Ossarn Attacked Again")]
    [InlineData("12 dead in Ossarn raid", "\n", "12 dead in Ossarn raid")]
    [InlineData("Joint Command - Velmaria", "\n\n", null)]
    [InlineData("Please enable JavaScript to read this content.", "\n", null)]
    [InlineData("Ossarn", "\n\n", null)]
    [InlineData("The governor spoke first.", "\n\n", null)]
    [InlineData("Among those who came were", "\n\n", "Among those who came were")]
    public void The_first_line_is_the_headline_when_it_looks_like_one(string line, string gap, string? title)
    {
        var report = Read.Text(line + gap + First + gap + Second);
        Assert.Equal(title, report.Title);
        Assert.Equal(title is null ? null : new TextSpan(0, line.Length), report.TitleInText);
        Assert.DoesNotContain(title, Read.Masked(report));
    }

    [Fact]
    public void A_headline_that_is_given_stands_apart()
    {
        var report = Read.Text(First + "\n" + Second, new Particulars { Title = "Four reported dead at customs post" });
        Assert.Equal(("Four reported dead at customs post", null), (report.Title, report.TitleInText));
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("")]
    public void A_headline_that_is_given_and_opens_the_text_stands_in_it(string gap)
    {
        const string Title = "Four reported dead at customs post";
        var report = Read.Text(Title + gap + "OSSARN — " + First, new Particulars { Title = Title });
        Assert.Equal(new TextSpan(0, Title.Length), report.TitleInText);
        Assert.Equal("OSSARN", report.Dateline?.Place);
        Assert.Empty(report.Furniture);
    }

    [Fact]
    public void Lines_between_headline_and_dateline_are_masked()
    {
        var report = Read.Text("Patrols find weapons near Ossarn\nJoint Command - Velmaria\u20282031-07-S-021\u2028For Immediate Release\u2028\u2028OSSARN, Velmaria (Sept. 19, 2031) – " + First);
        Assert.Equal("Patrols find weapons near Ossarn", report.Title);
        Assert.Equal(["Joint Command - Velmaria", "2031-07-S-021", "For Immediate Release"], Read.Masked(report));
    }

    [Theory]
    [InlineData("By Ilse Maran", new[] { "Ilse Maran" }, null)]
    [InlineData("By ILSE MARAN and TOR VELL", new[] { "ILSE MARAN", "TOR VELL" }, null)]
    [InlineData("By ILSE MARAN and TOR VELLAssociated Press", new[] { "ILSE MARAN", "TOR VELL" }, "AP")]
    [InlineData("By Ilse Maran, Associated Press Writer", new[] { "Ilse Maran" }, "AP")]
    [InlineData("By Ilse Maran, Tor Vell and Ada Sorn, Reuters", new[] { "Ilse Maran", "Tor Vell", "Ada Sorn" }, "Reuters")]
    [InlineData("Written by Ilse Maran", new[] { "Ilse Maran" }, null)]
    public void A_byline_names_the_writers(string byline, string[] authors, string? agency)
    {
        var report = Read.Text("Four reported dead at customs post\n\n" + byline + "\n\n" + First + "\n\n" + Second);
        Assert.Equal(authors, report.Authors);
        Assert.Equal(agency, report.Agency);
        Assert.Equal([byline], Read.Masked(report));
    }

    [Theory]
    [InlineData("By the time troops came, the village was empty")]
    [InlineData("By Monday, four had died")]
    public void A_line_that_begins_with_by_need_not_be_a_byline(string line) => Assert.Empty(Read.Text(line + "\n\n" + First).Authors);
}
