using System.Globalization;
using Attest.Facts;
using Attest.Lexicons;
using Xunit;

namespace Attest.Tests.Reconciliation;

public sealed class OtherPoliciesTests
{
    private static readonly Attribution Police = Say.By("The police", SourceKind.Police);
    private static readonly Attribution Hospital = Say.By("A hospital", SourceKind.Medical);
    private static readonly Attribution Rebels = Say.By("The rebels", SourceKind.ArmedGroup, SourceRelation.Enemy);

    [Theory]
    [InlineData("dozens", "12 / 12 / 12, Unconfirmed")]
    [InlineData("en.a-few-dozen", "12 / 12 / 12, Unconfirmed")]
    [InlineData("tens", "10 / 10 / 10, Unconfirmed")]
    [InlineData("hundreds", "100 / 100 / 100, Unconfirmed")]
    [InlineData("several", "3 / 3 / 3, Unconfirmed")]
    public void Acled_like_gives_vague_words_the_numbers_of_the_codebook(string term, string expected) =>
        Assert.Equal(expected, Under.Killed("acled-like", Say.Vaguely(term, 1, Police, "c1")).Shape());

    [Fact]
    public void Every_vague_word_of_the_lexicons_has_its_worth_in_the_policies_that_ask_for_one()
    {
        var lexicons = LexiconShelf.Embedded();
        var words = lexicons.Paths.Where(path => path.EndsWith("/vague.tsv", StringComparison.Ordinal)).SelectMany(lexicons.Rows)
            .Select(row => new VagueWord(row[1], int.Parse(row[2], CultureInfo.InvariantCulture), row[4] == "-" ? null : int.Parse(row[4], CultureInfo.InvariantCulture)))
            .Distinct().OrderBy(word => word.Term, StringComparer.Ordinal).ToList();

        Assert.Contains(words, word => word.Term == "dozens");
        Assert.Equal(words, Under.Shelf.Named("airwars-like").Eligibility.VagueWords.OrderBy(word => word.Term, StringComparer.Ordinal));
        Assert.Equal(
            words.Select(word => word.Term),
            Under.Shelf.Named("acled-like").Eligibility.VagueWords.Select(word => word.Term).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Acled_like_prefers_a_number_to_a_vague_word() =>
        Assert.Equal("40 / 40 / 40, Unconfirmed", Under.Killed("acled-like", Say.Exactly(40, Police, "c1"), Say.Vaguely("dozens", 20, Hospital, "c2")).Shape());

    [Fact]
    public void Acled_like_counts_nobody_dead_where_nobody_says_how_many()
    {
        var finding = Under.Killed("acled-like", Say.Exactly(30, Hospital, "c1").Lumped());

        Assert.Equal("0 / 0 / 0, Unconfirmed", finding.Shape());
        Assert.Equal(["c1 R5"], finding.SetAside.Rules());
        Assert.Contains("(R5)", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Acled_like_takes_the_lowest_however_many_say_otherwise() =>
        Assert.Equal("30 / 30 / 30, Unconfirmed", Under.Killed("acled-like",
            Say.Exactly(30, Police, "c1"), Say.Exactly(40, Hospital, "c2"), Say.Exactly(40, Say.By("The mayor", SourceKind.Government), "c3")).Shape());

    [Fact]
    public void Acled_like_counts_the_enemys_figure_where_it_stands_alone()
    {
        Assert.Equal("40 / 40 / 40, Unconfirmed", Under.Killed("acled-like", Say.Exactly(40, Rebels, "c1")).Shape());
        Assert.Equal("9 / 9 / 9, Unconfirmed", Under.Killed("acled-like", Say.Exactly(9, Police, "c1"), Say.Exactly(40, Rebels, "c2")).Shape());
    }

    [Fact]
    public void Acled_like_and_ucdp_like_count_the_attackers_own_dead()
    {
        var dead = Say.Exactly(9, Police, "c1").Of(VictimGroup.Civilian);
        var own = Say.Exactly(3, Police, "c2").Of(VictimGroup.Attacker, "gunmen", VictimSide.Perpetrator);

        Assert.Equal("12 / 12 / 12, Unconfirmed", Under.Killed("acled-like", dead, own).Shape());
        var ucdp = Under.Killed("ucdp-like", dead, own);
        Assert.Equal("12 / 12 / 12, Unconfirmed", ucdp.Shape());
        Assert.Equal(["c1", "c2"], ucdp.Used.Ids());
        Assert.Equal(
            "9 people were killed, the police said (as of 4 March 2031). 3 people on the attacking side were killed, the police said (as of 4 March 2031). Together 12, computed.",
            ucdp.Sentence);
        Assert.Equal([new GroupToll(VictimGroup.Civilian, 9, 9, 9), new GroupToll(VictimGroup.Attacker, 3, 3, 3)], ucdp.ByGroup);
    }

    [Fact]
    public void Ucdp_like_lets_an_enemys_figure_into_high_only() =>
        Assert.Equal("9 / 9 / 40, Contested", Under.Killed("ucdp-like", Say.Exactly(9, Police, "c1"), Say.Exactly(40, Rebels, "c2")).Shape());

    [Fact]
    public void Ucdp_like_takes_the_lower_figure_even_when_they_lie_far_apart() =>
        Assert.Equal("10 / 10 / 40, Contested", Under.Killed("ucdp-like", Say.Exactly(10, Police, "c1"), Say.Exactly(40, Hospital, "c2")).Shape());

    [Fact]
    public void Airwars_like_keeps_early_and_parties_figures_in_the_range() =>
        Assert.Equal("9 / - / 40, Contested", Under.Killed("airwars-like",
            Say.Exactly(9, Police, "c1").Early().On(1), Say.Exactly(12, Hospital, "c2").On(2), Say.Exactly(40, Rebels, "c3")).Shape());

    [Fact]
    public void Airwars_like_takes_vague_words_for_intervals() =>
        Assert.Equal("20 / - / 99, Unconfirmed", Under.Killed("airwars-like", Say.Vaguely("dozens", 20, Hospital, "c1")).Shape());

    [Fact]
    public void Airwars_like_starts_disputed_groups_from_nobody()
    {
        var civilians = Say.Exactly(28, Hospital, "c1").Of(VictimGroup.Civilian, "herders");
        var children = Say.Exactly(4, Hospital, "c2").Of(VictimGroup.Civilian, "children").Scoped(ClaimScope.Subset);
        var fighters = Say.Exactly(30, Say.By("A ministry", SourceKind.Government, SourceRelation.ThirdParty), "c3").Of(VictimGroup.Attacker, "fighters");

        Assert.Equal(new GroupToll(VictimGroup.Civilian, 0, null, 28), Under.Killed("airwars-like", civilians, children, fighters).ByGroup[0]);
        Assert.Equal(new GroupToll(VictimGroup.Civilian, 4, 28, 28), Under.Killed("attest-1", civilians, children, fighters).ByGroup[0]);
    }

    [Fact]
    public void Ibc_like_calls_one_origin_provisional_and_two_an_entry()
    {
        var one = Say.Exactly(9, Police, "c1").Of(VictimGroup.Civilian);
        var two = Say.Exactly(11, Hospital, "c2").Of(VictimGroup.Civilian);

        Assert.StartsWith("Provisional: 1 origin where 2 are asked for (R20).", Under.Killed("ibc-like", one).Why, StringComparison.Ordinal);
        var entry = Under.Killed("ibc-like", one, two);
        Assert.Equal("9 / - / 11, Unconfirmed", entry.Shape());
        Assert.DoesNotContain("Provisional", entry.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Ibc_like_has_no_toll_of_the_attackers() =>
        Assert.Equal(Toll.None, Under.Incident("ibc-like", Say.Incident(),
            Say.Exactly(3, Police, "c1").Of(VictimGroup.Attacker, "gunmen", VictimSide.Perpetrator)).PerpetratorsOwn);
}
