using Attest.Facts;
using Attest.Lexicons;
using Xunit;

namespace Attest.Tests.Lexicons;

public sealed class PolicyShelfTests
{
    private static readonly LexiconShelf Lexicons = LexiconShelf.Embedded();

    private static string Text => Lexicons.TextOf("policies/attest-1.json")!;

    [Fact]
    public void Five_policies_travel_with_the_engine_the_default_first() =>
        Assert.Equal(["attest-1", "acled-like", "airwars-like", "ibc-like", "ucdp-like"], PolicyShelf.Over(Lexicons).Names);

    [Fact]
    public void Every_card_says_who_did_not_produce_it() =>
        Assert.All(PolicyShelf.Over(Lexicons).All, policy => Assert.Contains("did not produce", policy.Card.Disclaimer, StringComparison.Ordinal));

    [Fact]
    public void An_unknown_name_is_answered_with_the_names_there_are()
    {
        var wrong = Assert.Throws<PolicyException>(() => PolicyShelf.Over(Lexicons).Named("attest-0"));

        Assert.Equal("policy/unknown", wrong.Slug);
        Assert.Equal("no policy is called \"attest-0\"; there are attest-1, acled-like, airwars-like, ibc-like, ucdp-like", wrong.Message);
    }

    [Theory]
    [InlineData("\"choice\": \"most_origins\"", "\"choice\": \"most_origins\", \"chioce\": 1", "chioce")]
    [InlineData("\"choice\": \"most_origins\"", "\"choice\": \"average\"", "choice")]
    [InlineData("\"choice\": \"most_origins\"", "\"choice\": 1", "choice")]
    [InlineData("\"choice\": \"most_origins\",", "", "choice")]
    [InlineData("\"aboutShare\": 0.1", "\"aboutShare\": 2", "best.aboutShare from 0 to 1")]
    [InlineData("\"vagueWords\": []", "\"vagueWords\": null", "vagueWords")]
    [InlineData("\"minimumOrigins\": 1", "\"minimumOrigins\": 0", "minimumOrigins from 1")]
    [InlineData("\"id\": \"attest-1\"", "\"id\": \"attest-2\"", "expected the id of its file name, found \"attest-2\"")]
    [InlineData("\"id\": \"attest-1\",", "", "id")]
    [InlineData("{\n  \"id\"", "[\n  \"id\"", "")]
    public void A_file_that_is_no_policy_is_refused_with_what_is_wrong(string found, string put, string expected)
    {
        Assert.Contains(found, Text, StringComparison.Ordinal);
        var wrong = Assert.Throws<PolicyException>(() => PolicyShelf.Read("policies/attest-1.json", Text.Replace(found, put, StringComparison.Ordinal)));

        Assert.Equal("policy/bad-file", wrong.Slug);
        Assert.StartsWith("policies/attest-1.json: ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(expected, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_policy_reads_as_it_is_written()
    {
        var policy = PolicyShelf.Over(Lexicons).Default;

        Assert.Equal(BestChoice.MostOrigins, policy.Best.Choice);
        Assert.Equal(0.1m, policy.Best.AboutShare);
        Assert.Equal(2, policy.Best.ApartFactor);
        Assert.Equal(OwnLosses.Apart, policy.Eligibility.OwnLosses);
    }
}
