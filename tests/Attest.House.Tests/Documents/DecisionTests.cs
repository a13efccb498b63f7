using System.Text.RegularExpressions;
using Xunit;

namespace Attest.House.Tests.Documents;

public sealed partial class DecisionTests
{
    private static readonly string[] Sections = ["Context", "Options", "Decision", "Consequences", "What would change our mind"];

    public static TheoryData<string> Pages => [.. Checkout.Files("docs/adr", "*.md").Where(path => !path.EndsWith("/README.md", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Pages))]
    public void A_decision_is_one_whole_page(string path) => Expect.None(Troubles(path, Checkout.Text(path)));

    [Fact]
    public void The_first_six_decisions_are_kept() => Assert.True(Pages.Count >= 6);

    [Fact]
    public void Every_decision_has_its_row_in_the_index()
    {
        var index = Checkout.Text("docs/adr/README.md");
        Assert.Equal(Pages.Select(row => Path.GetFileName(row.Data)), Markdown.LocalLinks(index).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Numbers_are_given_once() =>
        Expect.None(Pages.Select(row => Path.GetFileName(row.Data)[..4]).GroupBy(number => number).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [InlineData("docs/adr/planted.md", "# 0007: Planted\n\nDate: 2026-11-22. Status: accepted.\n", "name")]
    [InlineData("docs/adr/0007-planted.md", "# 0008: Planted\n\nDate: 2026-11-22. Status: accepted.\n", "title")]
    [InlineData("docs/adr/0007-planted.md", "# 0007: Planted\n\nStatus: accepted.\n", "date")]
    [InlineData("docs/adr/0007-planted.md", "# 0007: Planted\n\nDate: 2026-11-22. Status: accepted.\n\n## Context\n\n## Decision\n", "sections")]
    public void A_planted_fault_in_a_decision_is_caught(string path, string text, string fault) => Assert.Contains(fault, Troubles(path, text));

    [Fact]
    public void A_page_of_more_than_one_page_is_caught() =>
        Assert.Contains("length", Troubles("docs/adr/0007-planted.md", string.Concat(Enumerable.Repeat("word ", 1200))));

    private static IEnumerable<string> Troubles(string path, string text)
    {
        var name = Path.GetFileName(path);
        if (!Named().IsMatch(name)) yield return "name";
        if (!text.StartsWith($"# {name[..4]}: ", StringComparison.Ordinal)) yield return "title";
        if (!Dated().IsMatch(text)) yield return "date";
        if (!Markdown.Headings(text, 2).SequenceEqual(Sections)) yield return "sections";
        if (text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > 1000) yield return "length";
    }

    [GeneratedRegex(@"^\d{4}-[a-z0-9-]+\.md$", RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    [GeneratedRegex(@"\nDate: \d{4}-\d{2}-\d{2}\. Status: (accepted|superseded)", RegexOptions.NonBacktracking)]
    private static partial Regex Dated();
}
