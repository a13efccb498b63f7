using Attest.Facts;
using Xunit;

namespace Attest.Tests.Reconciliation;

public sealed class OriginsTests
{
    private static readonly Attribution Police = Say.By("The police", SourceKind.Police);
    private static readonly Attribution Hospital = Say.By("A hospital", SourceKind.Medical);

    [Fact]
    public void R16_the_newest_statement_of_an_origin_replaces_its_older_one_and_nobody_elses()
    {
        var finding = Under.Killed(
            Say.Exactly(20, Police, "c1").On(1), Say.Exactly(34, Say.By("police", SourceKind.Police), "c2").On(2), Say.Exactly(30, Hospital, "c3").On(1));

        Assert.Equal("30 / 30 / 34, Unconfirmed", finding.Shape());
        Assert.Equal(["c1 R16"], finding.SetAside.Rules());
    }

    [Fact]
    public void R16_a_revision_downwards_stands_too() =>
        Assert.Equal("15 / 15 / 15, Unconfirmed", Under.Killed(Say.Exactly(20, Police, "c1").On(1), Say.Exactly(15, Police, "c2").On(2)).Shape());

    [Fact]
    public void R16_a_claim_that_another_one_updates_is_replaced() =>
        Assert.Equal(["c1 R16"], Under.Killed(Say.Exactly(38, Police, "c1"), Say.Exactly(45, Hospital, "c2").Updating("c1")).SetAside.Rules());

    [Fact]
    public void The_same_figure_said_twice_counts_once_and_the_first_is_used()
    {
        var finding = Under.Killed(Say.Exactly(34, Police, "c1"), Say.Exactly(34, Police, "c2"));

        Assert.Equal("34 / 34 / 34, Unconfirmed", finding.Shape());
        Assert.Equal(["c1"], finding.Used.Ids());
        Assert.Equal(["c2 R21"], finding.SetAside.Rules());
    }

    [Fact]
    public void Of_two_figures_of_one_statement_the_precise_one_stands() =>
        Assert.Equal(["c2"], Under.Killed(Say.MoreThan(30, Police, "c1"), Say.Exactly(34, Police, "c2")).Used.Ids());

    [Fact]
    public void Parts_of_one_enumeration_add_up_and_say_so()
    {
        var finding = Under.Killed(
            Say.Exactly(31, Police, "c1").Of(VictimGroup.Security, "soldiers").At(0, 11),
            Say.AtLeast(11, Police, "c2").Of(VictimGroup.Security, "auxiliaries").At(16, 30));

        Assert.Equal("42 / 42 / 42 open, Unconfirmed", finding.Shape());
        Assert.Equal([new GroupToll(VictimGroup.Security, 42, 42, 42)], finding.ByGroup);
        Assert.Contains("computed", finding.Why, StringComparison.Ordinal);
        Assert.Equal(
            "31 soldiers and at least 11 auxiliaries (at least 42 in all, computed) were killed, the police said (as of 4 March 2031).",
            finding.Sentence);
    }

    [Fact]
    public void Parts_of_different_groups_fill_the_groups()
    {
        var finding = Under.Killed(
            Say.Exactly(12, Police, "c1").Of(VictimGroup.Security, "soldiers"), Say.Exactly(3, Police, "c2").Of(VictimGroup.Civilian, "villagers").At(400, 420));

        Assert.Equal("15 / 15 / 15, Unconfirmed", finding.Shape());
        Assert.Equal([new GroupToll(VictimGroup.Security, 12, 12, 12), new GroupToll(VictimGroup.Civilian, 3, 3, 3)], finding.ByGroup);
    }

    [Fact]
    public void A_total_beside_its_parts_is_the_total()
    {
        var finding = Under.Killed(
            Say.Exactly(15, Police, "c1"),
            Say.Exactly(12, Police, "c2").Of(VictimGroup.Security, "soldiers"),
            Say.Exactly(3, Police, "c3").Of(VictimGroup.Civilian, "villagers"));

        Assert.Equal("15 / 15 / 15, Unconfirmed", finding.Shape());
        Assert.Equal(["c2 R4", "c3 R4"], finding.SetAside.Rules());
    }

    [Fact]
    public void Two_nouns_far_apart_for_one_group_are_two_tellings_of_it() =>
        Assert.Equal("31 / 31 / 31, Unconfirmed", Under.Killed(
            Say.Exactly(31, Police, "c1").Of(VictimGroup.Security, "soldiers"),
            Say.Exactly(33, Police, "c2").Of(VictimGroup.Security, "troops").At(900, 920)).Shape());

    [Fact]
    public void R21_two_outlets_on_one_unnamed_document_are_one_origin() =>
        Assert.Equal("80 / 80 / 80, Unconfirmed", Under.Killed(
            Say.Exactly(80, Say.By("a confidential report", SourceKind.Document), "c1"),
            Say.Exactly(80, Say.By("an internal document", SourceKind.Document), "c2").In("second")).Shape());

    [Fact]
    public void Two_speakers_with_one_figure_corroborate_it() =>
        Assert.Equal("80 / 80 / 80, Corroborated", Under.Killed(Say.Exactly(80, Police, "c1"), Say.Exactly(80, Hospital, "c2").In("second")).Shape());

    [Fact]
    public void Unnamed_sources_of_two_agencies_need_not_be_one()
    {
        var one = Say.By("a security source", SourceKind.SecurityAnonymous, anonymous: true, via: "Agency One");
        var other = Say.By("a security source", SourceKind.SecurityAnonymous, anonymous: true, via: "Agency Two");

        Assert.Equal("60 / 60 / 70, Unconfirmed", Under.Killed(Say.Exactly(60, one, "c1").On(1), Say.Exactly(70, other, "c2").In("second").On(2)).Shape());
    }

    [Fact]
    public void R21_a_copy_that_changed_a_fact_is_shown_and_set_aside()
    {
        var finding = Under.Killed(Say.Exactly(34, Police, "c1"), Say.Exactly(43, Say.By("Police sources", SourceKind.Police), "c2").In("copy", "first").On(2));

        Assert.Equal("34 / 34 / 34, Unconfirmed", finding.Shape());
        Assert.Equal(["c2 R21"], finding.SetAside.Rules());
    }

    [Fact]
    public void A_copy_that_adds_a_speaker_of_its_own_adds_an_origin() =>
        Assert.Equal("30 / 30 / 34, Unconfirmed", Under.Killed(Say.Exactly(34, Police, "c1"), Say.Exactly(30, Hospital, "c2").In("copy", "first")).Shape());

    [Fact]
    public void R15_people_who_die_later_come_on_top_and_the_sum_is_computed()
    {
        var finding = Under.Killed(Say.Exactly(34, Police, "c1").On(1), Say.Exactly(2, Hospital, "c2").Scoped(ClaimScope.Other).Updating("c1").On(3));

        Assert.Equal("36 / 36 / 36, Unconfirmed", finding.Shape());
        Assert.Equal(["c1", "c2"], finding.Used.Ids());
        Assert.Contains("computed", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void R15_a_restated_total_is_not_added() =>
        Assert.Equal("36 / 36 / 36, Unconfirmed", Under.Killed(Say.Exactly(34, Police, "c1").On(1), Say.Exactly(36, Police, "c2").Updating("c1").On(3)).Shape());
}
