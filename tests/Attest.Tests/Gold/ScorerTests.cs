using Attest.Eval;
using CsCheck;
using Xunit;

namespace Attest.Tests.Gold;

public sealed class ScorerTests
{
    private const string Text = "Twelve miners were killed and nine hurt, the mayor said. In all 12 people died.";

    [Fact]
    public void Equal_claims_score_a_hundred_and_none_score_nothing()
    {
        var gold = new GoldAccount([Claim(0, 25, 12), Claim(30, 39, 9) with { Measure = "injured" }], new GoldIncident("attack", "2024-05", "Old Mbaro", "Marenga", ""));
        var (all, none) = (new Figures(), new Figures());
        all.Add(gold, gold, ClaimMatcher.Match(Text, gold.Claims, gold.Claims));
        none.Add(gold, GoldAccount.Empty, []);

        Assert.All(all.Ratcheted().Values, figure => Assert.Equal(100, figure));
        Assert.All(none.Ratcheted().Values, figure => Assert.Equal(0, figure));
    }

    [Fact]
    public void Claims_match_by_measure_and_words_in_common() =>
        Assert.Equal([(0, 1)], ClaimMatcher.Match(Text, [Claim(0, 25, 12)], [Claim(0, 25, 12) with { Measure = "injured" }, Claim(7, 25, 30)]));

    [Fact]
    public void Claims_without_words_in_common_match_by_their_figure_in_the_same_sentence()
    {
        Assert.Equal([(0, 0)], ClaimMatcher.Match(Text, [Claim(0, 13, 12)], [Claim(14, 25, 12)]));
        Assert.Empty(ClaimMatcher.Match(Text, [Claim(0, 13, 12)], [Claim(60, 70, 12)]));
        Assert.Empty(ClaimMatcher.Match(Text, [Claim(0, 13, 12)], [Claim(14, 25, 13)]));
    }

    [Fact]
    public void Of_two_claims_in_the_same_words_the_one_of_the_same_figure_is_taken() =>
        Assert.Equal([(0, 1), (1, 0)], ClaimMatcher.Match(Text, [Claim(0, 39, 12), Claim(0, 39, 9)], [Claim(0, 39, 9), Claim(0, 39, 12)]));

    [Fact]
    public void The_best_pairing_is_that_of_trying_all() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5]).SelectMany((rows, columns) => Gen.Long[0, 20].Array[columns].Array[rows]).Sample(weights =>
        {
            var pairs = Assignment.Best(weights);
            return pairs.Select(pair => pair.Column).Distinct().Count() == pairs.Count && pairs.Select(pair => pair.Row).Distinct().Count() == pairs.Count
                && pairs.Sum(pair => weights[pair.Row][pair.Column]) == ByTrying(weights, 0, []);
        }, iter: 2000);

    [Theory]
    [InlineData("Major Ilse Maran, the spokeswoman", "the spokeswoman Ilse Maran", true)]
    [InlineData("the mayor", "The mayor's", true)]
    [InlineData("the mayor", "a hospital official", false)]
    [InlineData("", "", true)]
    [InlineData("", "police", false)]
    [InlineData("one two three", "one four five", false)]
    [InlineData("one two", "one four", true)]
    [InlineData("Josué Andé", "Josue Ande", true)]
    [InlineData("Shāh Jōy", "shah joy", true)]
    public void Speakers_agree_by_half_of_their_words(string one, string other, bool agree) => Assert.Equal(agree, SourceWords.Agree(one, other));

    [Fact]
    public void A_main_incident_is_compared_field_by_field()
    {
        var gold = new GoldIncident("attack", "2024-05-14", "Old Mbaro", "Democratic Republic of the Congo", "Banner of the South");
        var read = new GoldIncident("clash", "2024-05-14", "Mbaro", "DR Congo", "the Banner of the South movement");

        Assert.Equal(["main.type"], IncidentFigures.Differences(gold, read).Select(difference => difference.Name));
        Assert.Equal(["main.date", "main.place"], IncidentFigures.Differences(gold, gold with { Date = "2024-05", Place = "" }).Select(difference => difference.Name));
    }

    [Fact]
    public void Abbreviations_do_not_end_a_sentence() => Assert.Equal(2, TextCuts.Sentences("Gen. Maran spoke. It was over").Count);

    private static GoldClaim Claim(int start, int end, int figure) => new()
    {
        Start = start, End = end, Measure = "killed", Bound = "exact", Low = figure, High = figure, Victims = "civilian", Scope = "total",
        Source = "the mayor", SourceKind = "government", Status = "asserted", Incident = "main",
    };

    private static long ByTrying(long[][] weights, int row, HashSet<int> used) => row == weights.Length ? 0
        : Enumerable.Range(0, weights[0].Length).Where(column => !used.Contains(column)).Select(column => weights[row][column] + ByTrying(weights, row + 1, [.. used, column]))
            .Append(ByTrying(weights, row + 1, used)).Max();
}
