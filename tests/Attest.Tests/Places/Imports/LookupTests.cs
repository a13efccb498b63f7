using Attest.Places;
using Xunit;

namespace Attest.Tests.Places.Imports;

public sealed class LookupTests : IDisposable
{
    private readonly Importing _here = new();

    public LookupTests() => _here.Import(_here.Write("places.csv", """
        name,lat,lon,admin1,kind
        Ossarn,15.5,0.2,Gao,village
        Ossarn,12.2,-8.1,Koulikoro,village
        Ossarn,13.5,2.1,,village
        Drellin,15.6,0.3,Gao,village
        Telmora,15.7,0.3,Gao,village
        Vontagar,12.0,-8.0,,village
        Vontagur,16.9,0.3,,village
        """));

    public void Dispose() => _here.Dispose();

    [Fact]
    public void A_parent_tells_namesakes_apart_and_every_candidate_is_shown()
    {
        var answer = _here.Look("Ossarn, Gao region");
        Assert.Equal(("Gao", "name", "planted", 3), (answer.Place!.Admin1, answer.Basis, answer.Layer, answer.CandidatesInAll));
        Assert.Equal(10, answer.Candidates[0].Score.Parent);
        Assert.Equal(-10, answer.Candidates[^1].Score.Parent);
        Assert.StartsWith("fits best of 3", answer.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nothing_tells_apart_falls_back_to_what_holds_it()
    {
        var answer = _here.Look("Ossarn", "ML");
        Assert.Equal(("Ossarn", 6, 0.6), (answer.Place!.Name, answer.Place.Precision, answer.Confidence));
        Assert.Contains("only Mali, which holds them, is sure", answer.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Small_letters_are_taken_for_a_name() => Assert.Equal("Drellin", _here.Look("drellin").Place!.Name);

    [Fact]
    public void Another_spelling_is_found_and_said_to_be_one()
    {
        var answer = _here.Look("Drelin");
        Assert.Equal(("Drellin", "spelling", 0.5), (answer.Place!.Name, answer.Basis, answer.Confidence));
        Assert.Contains("\"Drellin\" sounds the same", answer.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void One_letter_is_forgiven_in_a_country_and_nowhere_else()
    {
        Assert.Equal(("Telmora", 0.3), (_here.Look("Tolmora", "ML").Place!.Name, _here.Look("Tolmora", "ML").Confidence));
        Assert.Null(_here.Look("Tolmora").Place);
        Assert.Null(_here.Look("Tolmura", "ML").Place);
    }

    [Fact]
    public void Two_near_spellings_are_no_answer()
    {
        var answer = _here.Look("Vontagor", "ML");
        Assert.Equal((null, 2), (answer.Place, answer.Candidates.Length));
        Assert.Contains("nothing tells which", answer.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_the_words_is_no_answer() => Assert.NotEqual("Gao", _here.Look("Brunnvag Gao Nordlund").Place?.Name);

    [Fact]
    public void Units_are_those_of_the_day()
    {
        Assert.Equal("Sahel", _here.Look("Djibo", "BF", new DateOnly(2020, 1, 1)).Place!.Admin1);
        Assert.NotEqual("Sahel", _here.Look("Djibo", "BF", new DateOnly(2026, 1, 1)).Place!.Admin1);
    }

    [Theory]
    [InlineData("diabaly", "diabali", true), InlineData("a", "ab", true), InlineData("abc", "acb", false), InlineData("abc", "abc", true), InlineData("abcd", "ab", false), InlineData("xbc", "abc", true)]
    public void One_letter_may_part_two_words(string one, string other, bool near)
    {
        Assert.Equal(near, SpellingSearch.IsNear(one, other));
        Assert.Equal(near, SpellingSearch.IsNear(other, one));
    }
}
