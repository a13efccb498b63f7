using System.Text.RegularExpressions;
using Attest.Lexicons;
using Attest.Tests.Lexicons;
using Xunit;

namespace Attest.Tests.Docs;

public sealed partial class PatternDocs
{
    private static readonly string Page = File.ReadAllText(Path.Combine(GeneratedText.Root, "docs/method/patterns.md"));

    [Fact]
    public void The_worked_example_reads_what_it_says()
    {
        var row = Worked().Match(Page).Value;
        var file = LexiconShelf.Embedded().TextOf("lexicons/en/harm.rules.tsv") + "\n" + row;
        var outcomes = Pipeline.Over(new Planted("en/harm.rules.tsv", file).Shelf()).CheckLexicons().Where(outcome => outcome.Text.StartsWith("The raid cost nine farmers", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.True(outcome.Holds, outcome.Found));
        Assert.DoesNotContain(Pipeline.Default().CheckLexicons(), outcome => outcome.Text == outcomes[0].Text);
    }

    [GeneratedRegex(@"cost-lives\t.*\n  \+ .*\n  - .*\n")]
    private static partial Regex Worked();
}
