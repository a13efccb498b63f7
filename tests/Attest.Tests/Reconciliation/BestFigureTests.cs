using Attest.Facts;
using Xunit;

namespace Attest.Tests.Reconciliation;

public sealed class BestFigureTests
{
    private static readonly Attribution Police = Say.By("The police", SourceKind.Police);
    private static readonly Attribution Hospital = Say.By("A hospital", SourceKind.Medical);
    private static readonly Attribution Mayor = Say.By("The mayor", SourceKind.Government);
    private static readonly Attribution Monitor = Say.By("A monitor", SourceKind.NgoUn);

    [Fact]
    public void R1_the_figure_with_most_origins_leads()
    {
        var finding = Under.Killed(Say.Exactly(30, Police, "c1"), Say.Exactly(40, Hospital, "c2"), Say.Exactly(40, Mayor, "c3"));

        Assert.Equal("30 / 40 / 40, Corroborated", finding.Shape());
        Assert.Equal(BestBasis.MostOrigins, finding.BestBasis);
    }

    [Fact]
    public void R1_on_a_tie_the_lower_figure_leads()
    {
        var finding = Under.Killed(Say.Exactly(30, Police, "c1"), Say.Exactly(40, Hospital, "c2"));

        Assert.Equal("30 / 30 / 40, Unconfirmed", finding.Shape());
        Assert.Equal(BestBasis.TieLower, finding.BestBasis);
    }

    [Fact]
    public void R1_a_figure_between_the_ends_that_nobody_else_backs_is_set_aside() =>
        Assert.Equal(["c2 R1"], Under.Killed(Say.Exactly(30, Police, "c1"), Say.Exactly(35, Hospital, "c2"), Say.Exactly(40, Mayor, "c3")).SetAside.Rules());

    [Fact]
    public void R2_an_inquiry_outranks_any_number_of_origins()
    {
        var court = Say.By("The coroner's court", SourceKind.Government, SourceRelation.ThirdParty, inquiry: true);
        var finding = Under.Killed(Say.Exactly(40, Hospital, "c1"), Say.Exactly(40, Mayor, "c2"), Say.Exactly(37, court, "c3"));

        Assert.Equal("37 / 37 / 40, Unconfirmed", finding.Shape());
        Assert.Equal(BestBasis.Investigation, finding.BestBasis);
    }

    [Theory]
    [InlineData(100, 91, "91 / 91 / 100, Corroborated")]
    [InlineData(100, 89, "89 / 89 / 100, Unconfirmed")]
    [InlineData(12, 10, "10 / 10 / 12, Corroborated")]
    [InlineData(12, 9, "9 / 9 / 12, Unconfirmed")]
    [InlineData(20, 18, "18 / 18 / 20, Corroborated")]
    [InlineData(20, 17, "17 / 17 / 20, Unconfirmed")]
    public void R10_about_N_agrees_within_a_tenth_or_two_people_and_moves_no_bound(int about, int exact, string expected) =>
        Assert.Equal(expected, Under.Killed(Say.About(about, Police, "c1"), Say.Exactly(exact, Hospital, "c2")).Shape());

    [Theory]
    [InlineData(30, "20 / 30 / 30, Corroborated")]
    [InlineData(40, "20 / 40 / 40, Corroborated")]
    [InlineData(41, "20 / - / 41, Contested")]
    public void An_open_claim_backs_figures_up_to_twice_its_floor(int exact, string expected) =>
        Assert.Equal(expected, Under.Killed(Say.AtLeast(20, Police, "c1"), Say.Exactly(exact, Hospital, "c2")).Shape());

    [Fact]
    public void A_range_backs_what_it_holds_and_is_no_candidate()
    {
        Assert.Equal("20 / - / 60, Unconfirmed", Under.Killed(Say.Between(20, 60, Police, "c1")).Shape());
        Assert.Equal("20 / 40 / 60, Corroborated", Under.Killed(Say.Between(20, 60, Police, "c1"), Say.Exactly(40, Hospital, "c2")).Shape());
    }

    [Fact]
    public void R24_equal_figures_more_than_twice_apart_leave_no_best()
    {
        var finding = Under.Killed(Say.Exactly(10, Police, "c1"), Say.Exactly(21, Hospital, "c2"));

        Assert.Equal("10 / - / 21, Contested", finding.Shape());
        Assert.Null(finding.BestBasis);
        Assert.Equal(
            "No figure can be called best: the police put the toll at 10; a hospital put the toll at 21 (as of 4 March 2031).", finding.Sentence);
    }

    [Fact]
    public void R24_exactly_twice_apart_is_not_more_than_twice() =>
        Assert.Equal("10 / 10 / 20, Unconfirmed", Under.Killed(Say.Exactly(10, Police, "c1"), Say.Exactly(20, Hospital, "c2")).Shape());

    [Fact]
    public void R6_an_admission_lifts_low_and_lower_figures_are_no_candidates()
    {
        var army = Say.By("The army", SourceKind.Military, SourceRelation.OwnSide);
        var finding = Under.Killed(Say.Exactly(8, Hospital, "c1"), Say.Exactly(12, army, "c2"), Say.Exactly(15, Monitor, "c3"));

        Assert.Equal("12 / 12 / 15, Unconfirmed", finding.Shape());
        Assert.Equal(["c1 R6"], finding.SetAside.Rules());
    }

    [Fact]
    public void R6_a_leak_is_no_admission()
    {
        var leak = Say.By("a security source", SourceKind.SecurityAnonymous, SourceRelation.OwnSide, anonymous: true);

        Assert.Equal("8 / 8 / 12, Unconfirmed", Under.Killed(Say.Exactly(8, Hospital, "c1"), Say.Exactly(12, leak, "c2")).Shape());
    }

    [Fact]
    public void R8_more_than_N_starts_above_N_stays_open_and_is_printed_in_its_words()
    {
        var finding = Under.Killed(Say.MoreThan(400, Monitor, "c1"));

        Assert.Equal("401 / 401 / 401 open, Unconfirmed", finding.Shape());
        Assert.Equal("More than 400 people were killed, a monitor said (as of 4 March 2031).", finding.Sentence);
    }

    [Fact]
    public void R13_who_they_were_is_disputed_only_by_somebody_other_than_the_perpetrator()
    {
        var villagers = Say.Exactly(28, Say.By("Villagers", SourceKind.Witness), "c1").Of(VictimGroup.Civilian, "herders");
        var ministry = Say.Exactly(30, Say.By("A neighbouring ministry", SourceKind.Government, SourceRelation.ThirdParty), "c2").Of(VictimGroup.Attacker, "fighters");
        var army = Say.Exactly(30, Say.By("The army", SourceKind.Military, SourceRelation.Enemy), "c3").Of(VictimGroup.Attacker, "terrorists");

        Assert.Equal([new GroupToll(VictimGroup.Civilian, 28, 28, 28)], Under.Killed(villagers, army).ByGroup);
        var disputed = Under.Killed(villagers, ministry);
        Assert.Equal("28 / 28 / 30, Unconfirmed", disputed.Shape());
        Assert.Equal([new GroupToll(VictimGroup.Civilian, 0, 28, 28), new GroupToll(VictimGroup.Attacker, 0, 30, 30)], disputed.ByGroup);
    }

    [Fact]
    public void In_a_clash_both_sides_are_in_by_side()
    {
        var clash = Under.Incident("attest-1", Say.Incident(IncidentType.Clash),
            Say.Exactly(5, Say.By("The army", SourceKind.Military, SourceRelation.OwnSide), "c1").Of(VictimGroup.Security, "soldiers"),
            Say.Exactly(8, Say.By("The rebels", SourceKind.ArmedGroup, SourceRelation.OwnSide), "c2").Of(VictimGroup.Attacker, "fighters", VictimSide.Perpetrator));

        Assert.Equal("13 / 13 / 13, Unconfirmed", clash.Toll.Killed!.Shape());
        Assert.Equal([new GroupToll(VictimGroup.Security, 5, 5, 5), new GroupToll(VictimGroup.Attacker, 8, 8, 8)], clash.Toll.Killed!.ByGroup);
        Assert.Null(clash.PerpetratorsOwn.Killed);
    }

    [Fact]
    public void In_a_clash_a_count_of_everybody_makes_a_count_of_one_side_a_floor()
    {
        var clash = Under.Incident("attest-1", Say.Incident(IncidentType.Clash),
            Say.Exactly(5, Police, "c1").Of(VictimGroup.Security, "soldiers"),
            Say.Exactly(14, Hospital, "c2").Of(VictimGroup.Mixed, "people"));

        Assert.Equal("14 / 14 / 14, Unconfirmed", clash.Toll.Killed!.Shape());
        Assert.Equal(["c1 R14"], clash.Toll.Killed!.SetAside.Rules());
    }
}
