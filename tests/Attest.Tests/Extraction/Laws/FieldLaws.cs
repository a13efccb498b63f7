using Attest.Facts;
using CsCheck;
using Xunit;

namespace Attest.Tests.Extraction.Laws;

/// <summary>What is part of the article and what is not.</summary>
public sealed class FieldLaws
{
    private const int Rounds = 1000;

    private static readonly Gen<(string Text, bool Masked)[]> _paragraphs = Gen.Select(Reports.Sentence, Gen.Bool).Array[1, 8];

    [Fact]
    public void A_masked_paragraph_never_yields_a_claim() => _paragraphs.Sample(
        parts =>
        {
            var report = Masking(parts);
            Assert.All(Reports.Reading(report).Claims, claim => Assert.DoesNotContain(report.Furniture, mask => mask.Overlaps(claim.Evidence)));
        },
        iter: Rounds);

    [Fact]
    public void Where_all_is_masked_nothing_is_read() => _paragraphs.Sample(
        parts =>
        {
            var reading = Reports.Reading(Masking([.. parts.Select(part => part with { Masked = true })]));
            Assert.Empty(reading.Claims);
            Assert.Empty(reading.Statements);
        },
        iter: Rounds);

    [Fact]
    public void Evidence_neither_begins_nor_ends_in_masked_words() => Gen.Select(Reports.Whole, Gen.Int[0, 400], Gen.Int[1, 60]).Sample(
        (text, at, length) =>
        {
            // whole words, as furniture is masked
            at = text.LastIndexOf(' ', Math.Min(at, text.Length - 1)) + 1;
            var end = text.IndexOf(' ', Math.Min(at + length, text.Length));
            var mask = TextSpan.Between(at, end < 0 ? text.Length : end);
            foreach (var claim in Reports.Reading(Reports.Of(text) with { Furniture = [mask] }).Claims)
            {
                Assert.Equal(claim.Text, text[claim.Start..claim.End]);
                Assert.False(mask.Contains(claim.Start) || mask.Contains(claim.End - 1), "evidence begins and ends outside what is masked");
            }
        },
        iter: Rounds);

    [Fact]
    public void A_title_apart_yields_its_claims_in_the_title() => Gen.Select(Reports.Sentence, Reports.Text).Sample(
        (title, text) =>
        {
            if (title.Contains('\n', StringComparison.Ordinal)) return;
            var claims = Reports.Reading(Reports.Of(text) with { Title = title }).Claims;
            Assert.All(claims, claim => Assert.Equal(claim.Text, (claim.In == ReportField.Title ? title : text)[claim.Start..claim.End]));
            Assert.Equal(claims.OrderBy(claim => claim.In == ReportField.Title ? 0 : 1).Select(claim => claim.Id), claims.Select(claim => claim.Id));
        },
        iter: Rounds);

    [Theory]
    [InlineData("Raid on Ossarn kills 12 farmers", "killed 12")]
    [InlineData("At least 31 dead in market blast", "killed 31")]
    [InlineData("Seven wounded as shells hit Ossarn", "injured 7")]
    public void A_headline_of_claims_has_them_in_the_title(string title, string figure)
    {
        var claim = Assert.Single(Reports.Reading(Reports.Of("The road to Ossarn was closed.") with { Title = title }).Claims);

        Assert.Equal(ReportField.Title, claim.In);
        Assert.Equal(figure, $"{ContractWords.Of(claim.Measure)} {claim.Low}");
        Assert.Equal(claim.Text, title[claim.Start..claim.End]);
    }

    [Fact]
    public void A_title_within_the_text_is_no_field_of_its_own()
    {
        const string Text = "Raid kills 12 farmers\n\nThe road to Ossarn was closed.";
        var claim = Assert.Single(Reports.Reading(Reports.Of(Text) with { Title = "Raid kills 12 farmers", TitleInText = new TextSpan(0, 21) }).Claims);

        Assert.Equal(ReportField.Text, claim.In);
        Assert.Equal(claim.Text, Text[claim.Start..claim.End]);
    }

    private static Report Masking((string Text, bool Masked)[] parts)
    {
        var (text, masks) = (new System.Text.StringBuilder(), new List<TextSpan>());
        foreach (var (words, masked) in parts)
        {
            if (masked) masks.Add(new TextSpan(text.Length, words.Length));
            text.Append(words).Append("\n\n");
        }

        return Reports.Of(text.ToString()) with { Furniture = [.. masks] };
    }
}
