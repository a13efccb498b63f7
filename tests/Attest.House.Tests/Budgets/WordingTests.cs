using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Attest.House.Tests.Budgets;

/// <summary>What may not stand in the source at all.</summary>
public sealed partial class WordingTests
{
    [Fact]
    public void Nothing_is_left_to_be_done() => Expect.None(SourceFile.OfTheProduct.SelectMany(Postponed));

    [Fact]
    public void Nothing_catches_every_exception() => Expect.None(SourceFile.OfTheProduct.SelectMany(CatchAll));

    [Theory]
    [InlineData("// TODO: read dates"), InlineData("// HACK"), InlineData("/* FIXME */"), InlineData("class A { void M() => throw new System.NotImplementedException(); }")]
    public void Planted_work_left_undone_is_caught(string text) => Assert.Single(Postponed(SourceFile.Parse("planted.cs", text)));

    [Theory]
    [InlineData("class A { bool Hacked; }"), InlineData("// a list of things to do")]
    public void Other_words_are_let_pass(string text) => Assert.Empty(Postponed(SourceFile.Parse("planted.cs", text)));

    [Theory]
    [InlineData("catch (Exception)", 1), InlineData("catch (System.Exception e)", 1), InlineData("catch", 1)]
    [InlineData("catch (IOException)", 0), InlineData("catch (Exception e) when (e is IOException or FormatException)", 0)]
    public void A_planted_catch_of_everything_is_caught(string clause, int found) =>
        Assert.Equal(found, CatchAll(SourceFile.Parse("planted.cs", $"class A {{ void M() {{ try {{ }} {clause} {{ }} }} }}")).Count());

    private static IEnumerable<string> Postponed(SourceFile file) =>
        file.Text.Split('\n').Select((line, index) => (line, number: index + 1)).Where(at => LeftUndone().IsMatch(at.line))
            .Select(at => $"{file.Path}:{at.number}: {at.line.Trim()}");

    private static IEnumerable<string> CatchAll(SourceFile file) =>
        file.Root.DescendantNodes().OfType<CatchClauseSyntax>()
            .Where(clause => clause.Filter is null && clause.Declaration?.Type.ToString() is null or "Exception" or "System.Exception")
            .Select(clause => $"{file.Path}:{clause.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {clause.Declaration}");

    [GeneratedRegex(@"\b(TODO|HACK|FIXME|XXX)\b|NotImplementedException", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeftUndone();
}
