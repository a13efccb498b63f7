using System.Text.RegularExpressions;
using Attest.House.Tests.Budgets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Attest.House.Tests.Documents;

/// <summary>What users are told has names that never change, and every name has an entry in docs/errors.md.</summary>
public sealed partial class SlugTests
{
    /// <summary>The first word of what looks like a slug and is none: media types, and paths within the assembly.</summary>
    private static readonly string[] NoSlugs = ["text", "application", "image", "lexicons", "data", "policies"];

    private static string Entries => Checkout.Text("docs/errors.md");

    [Fact]
    public void Every_slug_of_the_source_has_its_entry() =>
        Expect.None(SourceFile.OfTheProduct.SelectMany(Slugs).Distinct().Except(Markdown.Headings(Entries, 2)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_entry_has_its_slug_in_the_source() =>
        Expect.None(Markdown.Headings(Entries, 2).Except(SourceFile.OfTheProduct.SelectMany(Slugs)));

    [Fact]
    public void No_slug_has_two_entries() =>
        Expect.None(Markdown.Headings(Entries, 2).GroupBy(slug => slug).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_entry_says_something() => Expect.None(Silent(Entries));

    [Fact]
    public void Slugs_are_read_out_of_the_source_and_nothing_else_is() =>
        Assert.Equal(["planted/slug", "planted/other-slug"], Slugs(SourceFile.Parse("planted.cs", """
            class A
            {
                const string One = "planted/slug"; // "planted/comment"
                object M() => new Note("planted/other-slug", "text/html", "lexicons/en", "a sentence / with a stroke", "Planted/Case", "a/b/c");
            }
            """)));

    [Fact]
    public void A_planted_entry_that_says_nothing_is_caught() =>
        Assert.Equal(["planted/silent"], Silent("# Errors\n\n## planted/silent\n\n## planted/telling\nThe page was empty. Look whether it was fetched whole.\n"));

    private static IEnumerable<string> Slugs(SourceFile file) =>
        file.Root.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
            .Select(literal => literal.Token.ValueText).Where(text => Slug().IsMatch(text) && !NoSlugs.Contains(text.Split('/')[0]));

    private static IEnumerable<string> Silent(string entries) =>
        ("\n" + entries).Split("\n## ").Skip(1).Select(entry => entry.Split('\n', 2))
            .Where(parts => parts.Length < 2 || parts[1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < 8).Select(parts => parts[0].Trim());

    [GeneratedRegex("^[a-z]+/[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Slug();
}
