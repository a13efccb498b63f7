using Attest.Facts;
using Xunit;

namespace Attest.Tests.Reconciliation;

public sealed class EligibilityTests
{
    private static readonly Attribution Police = Say.By("The police", SourceKind.Police);
    private static readonly Attribution Hospital = Say.By("The hospital of Ardun", SourceKind.Medical);
    private static readonly Attribution Army = Say.By("The army", SourceKind.Military, SourceRelation.OwnSide);
    private static readonly Attribution Rebels = Say.By("The rebels", SourceKind.ArmedGroup, SourceRelation.Enemy);

    [Fact]
    public void R18_a_total_over_a_period_is_set_aside() =>
        Assert.Equal(["c2 R18"], Under.Killed(Say.Exactly(9, Police, "c1"), Say.Exactly(900, Police, "c2").Scoped(ClaimScope.Aggregate)).SetAside.Rules());

    [Fact]
    public void R18_an_earlier_figure_quoted_to_be_replaced_is_set_aside()
    {
        var finding = Under.Killed(Say.Exactly(45, Police, "c1").Updating("c2"), Say.Exactly(38, Police, "c2").Scoped(ClaimScope.Other));

        Assert.Equal("45 / 45 / 45, Unconfirmed", finding.Shape());
        Assert.Equal(["c2 R18"], finding.SetAside.Rules());
    }

    [Fact]
    public void What_may_come_is_noted_and_not_counted()
    {
        var expected = Say.Exactly(60, Police, "c2").With(claim => claim with { Status = ClaimStatus.Expected });

        Assert.Equal("9 / 9 / 9, Unconfirmed", Under.Killed(Say.Exactly(9, Police, "c1"), expected).Shape());
    }

    [Fact]
    public void An_unconfirmed_figure_stays_eligible() =>
        Assert.Equal("9 / 9 / 9, Unconfirmed", Under.Killed(Say.Exactly(9, Police, "c1").With(claim => claim with { Status = ClaimStatus.Unconfirmed })).Shape());

    [Fact]
    public void R5_a_lumped_figure_bounds_its_own_origins_dead()
    {
        var finding = Under.Killed(Say.AtLeast(12, Hospital, "c1"), Say.Exactly(30, Hospital, "c2").Lumped());

        Assert.Equal("12 / 12 / 30, Unconfirmed", finding.Shape());
        Assert.False(finding.OpenHigh);
        Assert.Equal(["c2 R5"], finding.SetAside.Rules());
    }

    [Fact]
    public void R5_a_lumped_figure_bounds_nobody_elses_dead()
    {
        var finding = Under.Killed(Say.AtLeast(12, Hospital, "c1"), Say.Exactly(30, Police, "c2").Lumped());

        Assert.Equal(12, finding.High);
        Assert.True(finding.OpenHigh);
    }

    [Fact]
    public void R4_a_part_lifts_low_and_never_becomes_the_total()
    {
        var finding = Under.Killed(
            Say.Between(20, 60, Police, "c1"), Say.Exactly(31, Hospital, "c2").Scoped(ClaimScope.Subset).Of(VictimGroup.Civilian));

        Assert.Equal("31 / - / 60, Unconfirmed", finding.Shape());
        Assert.Equal(["c1", "c2"], finding.Used.Ids());
        Assert.Contains(new GroupToll(VictimGroup.Civilian, 31, null, null), finding.ByGroup);
    }

    [Fact]
    public void R4_a_part_alone_is_a_floor_without_best_or_high() =>
        Assert.Equal("5 / - / -, Unconfirmed", Under.Killed(Say.Exactly(5, Police, "c1").Scoped(ClaimScope.Subset)).Shape());

    [Fact]
    public void R3_an_ambiguous_list_waits_and_a_list_of_the_dead_is_a_floor()
    {
        var named = Say.Exactly(12, Hospital, "c2").Scoped(ClaimScope.Subset);

        Assert.Equal("9 / 9 / 15, Contested", Under.Killed(
            Say.Exactly(9, Police, "c1"), Say.Exactly(15, Hospital, "c3"), Say.Exactly(0, Army, "c4"), named.Listing(ListedNames.Ambiguous)).Shape());
        Assert.Equal("12 / 15 / 15, Unconfirmed", Under.Killed(
            Say.Exactly(9, Police, "c1"), Say.Exactly(15, Hospital, "c3"), named.Listing(ListedNames.Dead)).Shape());
    }

    [Fact]
    public void R3_named_dead_who_are_all_there_is_are_the_toll() =>
        Assert.Equal("2 / 2 / 2, Unconfirmed", Under.Killed(Say.Exactly(2, Attribution.OwnVoice, "c1").Listing(ListedNames.Dead)).Shape());

    [Fact]
    public void R5_lumped_figures_stand_with_killed_and_with_injured()
    {
        var toll = Under.Toll("attest-1", Say.Exactly(3, Police, "c1"), Say.Exactly(4, Police, "c2").Injured(), Say.Exactly(30, Hospital, "c3").Lumped());

        Assert.Equal(["c3 R5"], toll.Killed!.SetAside.Rules());
        Assert.Equal(["c3 R5"], toll.Injured!.SetAside.Rules());
    }

    [Fact]
    public void R5_lumped_figures_alone_make_no_toll() =>
        Assert.Equal(Toll.None, Under.Toll("attest-1", Say.Exactly(30, Hospital, "c1").Lumped()));

    [Fact]
    public void R7_a_figure_for_the_enemy_stands_apart()
    {
        var finding = Under.Killed(Say.Exactly(9, Police, "c1"), Say.Exactly(40, Rebels, "c2"));

        Assert.Equal("9 / 9 / 9, Unconfirmed", finding.Shape());
        Assert.Equal(40, finding.ClaimedHigh);
        Assert.Contains("the rebels, a party, claims 40", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void R7_a_figure_for_the_enemy_enters_when_an_outsider_agrees()
    {
        var finding = Under.Killed(Say.Between(35, 45, Hospital, "c1"), Say.Exactly(40, Rebels, "c2"));

        Assert.Equal("35 / 40 / 45, Corroborated", finding.Shape());
        Assert.Null(finding.ClaimedHigh);
    }

    [Fact]
    public void R7_an_open_claim_agrees_with_no_figure_for_the_enemy() =>
        Assert.Equal("30 / 30 / 30 open, Unconfirmed", Under.Killed(Say.AtLeast(30, Hospital, "c1"), Say.Exactly(40, Rebels, "c2")).Shape());

    [Fact]
    public void R7_vague_words_for_the_enemy_are_no_floor()
    {
        var finding = Under.Killed(Say.Exactly(9, Police, "c1"), Say.Vaguely("dozens", 20, Rebels, "c2"));

        Assert.Equal("9 / 9 / 9, Unconfirmed", finding.Shape());
        Assert.Equal(20, finding.ClaimedHigh);
    }

    [Fact]
    public void R7_does_not_hold_for_people_a_party_holds() =>
        Assert.Equal("8 / 8 / 8, Unconfirmed", Under.Toll("attest-1",
            Say.Exactly(8, Rebels, "c1").With(claim => claim with { Measure = Measure.Captured })).Captured!.Shape());

    [Fact]
    public void R11_vague_words_are_a_floor_and_never_a_best() =>
        Assert.Equal("20 / - / -, Unconfirmed", Under.Killed(Say.Vaguely("dozens", 20, Hospital, "c1")).Shape());

    [Fact]
    public void R12_a_denial_by_the_side_that_suffered_lowers_nothing()
    {
        var finding = Under.Killed(Say.Exactly(9, Hospital, "c1"), Say.Exactly(0, Army, "c2"));

        Assert.Equal("9 / 9 / 9, Contested", finding.Shape());
        Assert.Equal(["c2 R12"], finding.SetAside.Rules());
        Assert.Contains("the army denies it", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void R12_a_denial_by_an_outsider_lowers_low_to_nobody()
    {
        var monitor = Say.By("A monitor", SourceKind.NgoUn, SourceRelation.ThirdParty);

        Assert.Equal("0 / 9 / 9, Contested", Under.Killed(Say.Exactly(9, Hospital, "c1"), Say.Exactly(9, monitor, "c2").Denied()).Shape());
    }

    [Fact]
    public void R12_nobody_hurt_is_a_toll_of_none_where_nobody_says_otherwise()
    {
        var finding = Under.Toll("attest-1", Say.Exactly(0, Police, "c1").Injured()).Injured!;

        Assert.Equal("0 / 0 / 0, Unconfirmed", finding.Shape());
        Assert.Equal("Nobody was injured, the police said (as of 4 March 2031).", finding.Sentence);
    }

    [Fact]
    public void R14_the_attackers_own_dead_have_a_toll_of_their_own()
    {
        var incident = Under.Incident("attest-1", Say.Incident(),
            Say.Exactly(9, Police, "c1").Of(VictimGroup.Civilian),
            Say.Exactly(3, Police, "c2").Of(VictimGroup.Attacker, "gunmen", VictimSide.Perpetrator));

        Assert.Equal("9 / 9 / 9, Unconfirmed", incident.Toll.Killed!.Shape());
        Assert.Equal(["c2 R14"], incident.Toll.Killed!.SetAside.Rules());
        Assert.Equal("3 / 3 / 3, Unconfirmed", incident.PerpetratorsOwn.Killed!.Shape());
        Assert.Equal("3 people on the attacking side were killed, the police said (as of 4 March 2031).", incident.PerpetratorsOwn.Killed!.Sentence);
    }

    [Fact]
    public void R14_people_killed_by_state_forces_are_in_the_toll_whatever_they_are_called() =>
        Assert.Equal("7 / 7 / 7, Unconfirmed", Under.Killed(Say.Exactly(7, Hospital, "c1").Of(VictimGroup.Attacker, "militants")).Shape());

    [Fact]
    public void R22_the_report_rounds_what_it_credits()
    {
        var finding = Under.Killed(Say.MoreThan(70, Attribution.OwnVoice, "c1"), Say.Exactly(77, Police, "c2"));

        Assert.Equal("77 / 77 / 77, Unconfirmed", finding.Shape());
        Assert.Equal(["c1 R22"], finding.SetAside.Rules());
    }

    [Fact]
    public void R22_a_figure_of_its_own_that_nobody_credited_satisfies_counts() =>
        Assert.Equal("12 / 12 / 20, Unconfirmed", Under.Killed(Say.Exactly(20, Attribution.OwnVoice, "c1"), Say.Exactly(12, Police, "c2")).Shape());

    [Fact]
    public void R22_leaving_the_speaker_out_does_not_bring_the_rounding_back()
    {
        var finding = Under.KilledWithout(["police"], Say.MoreThan(70, Attribution.OwnVoice, "c1"), Say.Exactly(77, Police, "c2"));

        Assert.Equal("- / - / -, Unconfirmed", finding.Shape());
        Assert.Equal(["c1 R22", "c2 without"], finding.SetAside.Rules());
    }

    [Fact]
    public void R1b_an_early_figure_stays_while_only_lower_early_ones_follow() =>
        Assert.Equal("30 / 30 / 40, Unconfirmed", Under.Killed(Say.Exactly(40, Police, "c1").Early().On(1), Say.Exactly(30, Hospital, "c2").Early().On(2)).Shape());

    [Fact]
    public void R9_a_ceiling_speaks_of_high_alone() =>
        Assert.Equal("9 / 9 / 13, Unconfirmed", Under.Killed(Say.Exactly(9, Police, "c1"), Say.UpTo(13, Hospital, "c2")).Shape());

    [Theory]
    [InlineData("Police")]
    [InlineData("anonymous")]
    public void Without_a_source_its_claims_are_set_aside_before_all_else(string word)
    {
        var source = Police with { Anonymous = true };
        var finding = Under.KilledWithout([word], Say.Exactly(77, source, "c1"), Say.Exactly(90, Hospital, "c2"));

        Assert.Equal("90 / 90 / 90, Unconfirmed", finding.Shape());
        Assert.Equal(["c1 without"], finding.SetAside.Rules());
    }
}
