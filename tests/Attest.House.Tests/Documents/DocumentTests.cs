using Xunit;

namespace Attest.House.Tests.Documents;

public sealed class DocumentTests
{
    public static TheoryData<string> Pages => [.. Checkout.Files(".", "*.md")];

    [Theory]
    [InlineData("README.md"), InlineData("CHANGELOG.md"), InlineData("CONTRIBUTING.md"), InlineData("SECURITY.md"), InlineData("LICENSE")]
    [InlineData("docs/README.md"), InlineData("docs/glossary.md"), InlineData("docs/dependencies.md"), InlineData("docs/adr/README.md")]
    public void A_visitor_finds(string path) => Assert.True(Checkout.Text(path).Length > 200);

    [Theory, MemberData(nameof(Pages))]
    public void No_link_leads_nowhere(string path) => Expect.None(DeadLinks(path, Checkout.Text(path)));

    [Fact]
    public void A_planted_dead_link_is_caught() =>
        Assert.Equal(["no-such-page.md"], DeadLinks("docs/README.md", "[one](no-such-page.md#part) and [two](glossary.md) and [three](https://example.org/x)"));

    [Fact]
    public void Every_page_is_on_the_map() => Expect.None(OffTheMap(Checkout.Files("docs", "*.md"), Checkout.Text("docs/README.md")));

    [Fact]
    public void A_planted_page_off_the_map_is_caught() =>
        Assert.Equal(["docs/stray.md"], OffTheMap(["docs/README.md", "docs/glossary.md", "docs/stray.md", "docs/adr/0001-planted.md"], "[words](glossary.md)"));

    [Fact]
    public void The_changelog_begins_with_what_is_not_released_yet() =>
        Assert.Equal("Unreleased", Markdown.Headings(Checkout.Text("CHANGELOG.md"), 2).First());

    private static IEnumerable<string> DeadLinks(string path, string text)
    {
        var folder = Path.GetDirectoryName(Checkout.PathOf(path))!;
        return Markdown.LocalLinks(text).Where(target => !Path.Exists(Path.GetFullPath(Path.Combine(folder, target))));
    }

    /// <summary>Decisions have a map of their own.</summary>
    private static IEnumerable<string> OffTheMap(IEnumerable<string> pages, string map)
    {
        var linked = Markdown.LocalLinks(map).Select(target => "docs/" + target).ToHashSet(StringComparer.Ordinal);
        return pages.Where(page => page != "docs/README.md" && (!page.StartsWith("docs/adr/", StringComparison.Ordinal) || page == "docs/adr/README.md") && !linked.Contains(page));
    }
}
