using Attest.Facts;
using Attest.Reconciliation;
using Xunit;

namespace Attest.Tests.Reconciliation;

public sealed class WorkedCases
{
    [Fact]
    public void Bamako_alone_is_77_to_100_and_every_other_claim_is_set_aside_by_name()
    {
        var toll = Under.Toll("attest-1", Bamako.Report);

        Assert.Equal("77 / 77 / 100, Unconfirmed", toll.Killed!.Shape());
        Assert.Equal(BestBasis.TieLower, toll.Killed!.BestBasis);
        Assert.Equal(["c3", "c5"], toll.Killed!.Used.Ids());
        Assert.Equal(["c1 R22", "c6 R3", "c7 R4", "c8 R11", "c9 R5"], toll.Killed!.SetAside.Rules());
        Assert.Null(toll.Killed!.ClaimedHigh);
        Assert.Equal([new GroupToll(VictimGroup.Security, 77, 77, 100)], toll.Killed!.ByGroup);
        Assert.Equal("255 / 255 / 255, Unconfirmed", toll.Injured!.Shape());
        Assert.Equal(["c2 R22", "c9 R5"], toll.Injured!.SetAside.Rules());
        Assert.Null(toll.Missing);
    }

    [Theory]
    [InlineData("ucdp-like", "77 / 77 / 100, Unconfirmed")]
    [InlineData("acled-like", "77 / 77 / 77, Unconfirmed")]
    [InlineData("airwars-like", "77 / - / 100, Unconfirmed")]
    [InlineData("ibc-like", "- / - / -, Unconfirmed")]
    public void Bamako_alone_under_the_other_policies(string policy, string expected) =>
        Assert.Equal(expected, Under.Killed(policy, Bamako.Report).Shape());

    [Fact]
    public void Ibc_like_says_that_it_has_no_entry_for_soldiers()
    {
        var finding = Under.Killed("ibc-like", Bamako.Report);

        Assert.StartsWith("No entry", finding.Why, StringComparison.Ordinal);
        Assert.Contains("c3 groups", finding.SetAside.Rules());
    }

    [Fact]
    public void Bamako_with_the_pages_that_followed()
    {
        var incident = Under.Incident("attest-1", Say.Incident(), Bamako.Corpus);

        Assert.Equal("50 / 77 / 100, Corroborated", incident.Toll.Killed!.Shape());
        Assert.Equal(BestBasis.MostOrigins, incident.Toll.Killed!.BestBasis);
        Assert.Equal("201 / 255 / 255, Corroborated", incident.Toll.Injured!.Shape());
        Assert.Equal("10 / 10 / 10, Unconfirmed", incident.PerpetratorsOwn.Killed!.Shape());
        Assert.Contains("c15 R21", incident.Toll.Killed!.SetAside.Rules());
        Assert.Contains("c16 R21", incident.Toll.Injured!.SetAside.Rules());
        Assert.Contains("c17 R21", incident.Toll.Injured!.SetAside.Rules());
        Assert.Contains("c14 R5", incident.PerpetratorsOwn.Killed!.SetAside.Rules());
    }

    [Fact]
    public void Ucdp_like_adds_the_attackers_own_dead_of_the_later_pages() =>
        Assert.Equal("60 / 87 / 110, Unconfirmed", Under.Killed("ucdp-like", Bamako.Corpus).Shape());

    [Fact]
    public void A_list_that_a_person_finds_to_name_the_dead_is_a_floor()
    {
        var judged = Bamako.Report.Select(said => said.Claim.Id.Value == "c6" ? said.Listing(ListedNames.Dead) : said).ToArray();

        Assert.Equal("81 / 100 / 100, Unconfirmed", Under.Killed(judged).Shape());
    }

    [Fact]
    public void Growing_figures_give_way_day_by_day()
    {
        var police = Say.AtLeast(20, Say.By("Police", SourceKind.Police), "c1").Early().On(1);
        var hospital = Say.Exactly(45, Say.By("The hospital", SourceKind.Medical), "c2").Early().On(2);
        var ministry = Say.Exactly(34, Say.By("The ministry", SourceKind.Government), "c3").On(3);

        Assert.Equal("20 / 20 / 20 open, Unconfirmed", Under.Killed(police).Shape());
        Assert.Equal("45 / 45 / 45, Unconfirmed", Under.Killed(police, hospital).Shape());
        var last = Under.Killed(police, hospital, ministry);
        Assert.Equal("34 / 34 / 34, Unconfirmed", last.Shape());
        Assert.Equal(["c1 R1b", "c2 R1b"], last.SetAside.Rules());
    }

    [Fact]
    public void Moura_two_inquiries_the_later_leads()
    {
        var finding = Under.Killed(
            Say.Exactly(203, Say.By("The army", SourceKind.Military, SourceRelation.Enemy), "c1").Lumped().Of(VictimGroup.Attacker, "terrorists").On(1),
            Say.About(300, Say.By("Human Rights Watch", SourceKind.NgoUn, inquiry: true), "c2").Of(VictimGroup.Civilian).On(2),
            Say.AtLeast(500, Say.By("The UN inquiry", SourceKind.NgoUn, inquiry: true), "c3").Of(VictimGroup.Civilian).On(400));

        Assert.Equal("300 / 500 / 500 open, Unconfirmed", finding.Shape());
        Assert.Equal(BestBasis.Investigation, finding.BestBasis);
        Assert.Equal(["c1 R5"], finding.SetAside.Rules());
        Assert.Equal([new GroupToll(VictimGroup.Civilian, 300, 500, 500)], finding.ByGroup);
    }

    [Fact]
    public void Barsalogho_most_origins_and_contested()
    {
        var finding = Under.Killed(
            Say.AtLeast(133, Say.By("Human Rights Watch", SourceKind.NgoUn), "c1"),
            Say.AtLeast(200, Say.By("The UN", SourceKind.NgoUn), "c2"),
            Say.MoreThan(400, Say.By("A collective of relatives", SourceKind.Witness), "c3"),
            Say.About(300, Say.By("The attackers", SourceKind.ArmedGroup, SourceRelation.Enemy), "c4"),
            Say.UpTo(600, Say.By("A foreign service", SourceKind.Other, SourceRelation.ThirdParty), "c5"));

        Assert.Equal("133 / 200 / 600 open, Contested", finding.Shape());
        Assert.Equal(BestBasis.MostOrigins, finding.BestBasis);
        Assert.Equal(300, finding.ClaimedHigh);
        Assert.Equal(["c1", "c2", "c5"], finding.Used.Ids());
        Assert.Equal(["c3 R1", "c4 R7"], finding.SetAside.Rules());
    }

    [Fact]
    public void The_sentence_names_every_speaker_and_the_day()
    {
        var incident = Reconciler.Reconcile(Say.Incident(), Bamako.Report, [Bamako.Silence], Under.Attest1, []);

        Assert.Equal(
            "77 people were killed, a security source speaking on condition of anonymity told AFP; "
            + "an authenticated confidential official document put the toll at around 100. "
            + "Mali's military-led authorities have given no figure (as of 19 September 2024).",
            incident.Toll.Killed!.Sentence);
    }
}
