using Attest.Lexicons;
using CsCheck;
using Xunit;

namespace Attest.Tests.Lexicons;

public sealed class BadRowTests
{
    private static readonly LexiconShelf Shelf = LexiconShelf.Embedded();

    [Theory]
    [InlineData("en/words.tsv", "noun", "expected classes<TAB>words, found 1 cells")]
    [InlineData("en/words.tsv", "month\tmarch=x", "expected a whole number, found \"x\"")]
    [InlineData("en/nouns.tsv", "farmer\tfarmers", "expected singular<TAB>plural<TAB>classes, found 2 cells")]
    [InlineData("en/verbs.tsv", "kill\tkills\tkilled", "expected five forms and classes, found 3 cells")]
    [InlineData("en/numbers.tsv", "twelve\tdozen\tunit", "expected word<TAB>value<TAB>unit|ten|hundred|scale|dozen, found \"twelve dozen unit\"")]
    [InlineData("en/numbers.tsv", "twelve\t12\tlot", "expected word<TAB>value<TAB>unit|ten|hundred|scale|dozen, found \"twelve 12 lot\"")]
    [InlineData("en/numbers.tsv", "twelve\t99999999999999\tscale", "expected word<TAB>value<TAB>unit|ten|hundred|scale|dozen, found")]
    [InlineData("en/vague.tsv", "dozens\tdozens\t20", "expected words<TAB>term<TAB>low<TAB>typical<TAB>high, found 3 cells")]
    [InlineData("en/vague.tsv", "dozens\tdozens\t20\t40\t30", "expected a term with low, typical and high in this order")]
    [InlineData("en/confidence.tsv", "claim\tlevel\t-\thigh\t10\t9", "expected claim|link<TAB>sign<TAB>value<TAB>weight<TAB>seen<TAB>right, found \"claim level - high 10 9\"")]
    [InlineData("en/confidence.tsv", "claim\tlevel\t-\t1.5", "expected claim|link<TAB>sign")]
    [InlineData("en/phrases.tsv", "at least\tatleast\tmore", "expected words<TAB>classes, found 3 cells")]
    [InlineData("en/macros.tsv", "ONE", "expected name<TAB>pattern, found 1 cells")]
    [InlineData("en/times.rules.tsv", "day\t<num>", "expected a reading, one of alone, bc")]
    [InlineData("en/quantities.rules.tsv", "exact\tn:<num>\texactly", "expected one of at_least, more_than")]
    [InlineData("en/phrases.rules.tsv", "name\th:<cap", "expected \">\" after \"<cap\"")]
    [InlineData("en/verbs.rules.tsv", "past\tw:<v.past>\tactive", "expected a label among v, x, found \"w\"")]
    [InlineData("en/harm.rules.tsv", "passive\t(<np>\tmeasure=killed", "expected a closing bracket")]
    [InlineData("en/harm.rules.tsv", "passive\tq:<np>\tmeasure=dead", "found \"measure=dead\"")]
    [InlineData("en/harm.rules.tsv", "passive\t$NO_SUCH", "no macro is called \"$NO_SUCH\"")]
    [InlineData("en/harm.rules.tsv", "passive\t<np>{3,1}", "expected {m,n}, found \"{3,1}\"")]
    [InlineData("en/harm.rules.tsv", "passive\t((<np>{1,900}){1,900}){1,900}", "expected a pattern of at most 50000 places")]
    [InlineData("en/attribution.rules.tsv", "said\ts:<np> c:<say>\tafter\tmore", "expected name<TAB>pattern<TAB>reading, found 4 cells")]
    [InlineData("en/statements.rules.tsv", "denied\ts:<np> <>\tdenial", "expected a class in \"<>\"")]
    [InlineData("en/incidents.rules.tsv", "active\ta:<np>)", "expected the end of the pattern, found \")\"")]
    [InlineData("en/incidents.rules.tsv", "active\ta:<np>\n * wrong", "expected \"  + text => reading\" or \"  - text => none\" beneath a row, found \"* wrong\"")]
    public void A_bad_row_stops_the_program_and_says_where(string file, string row, string detail)
    {
        var lines = row.Split('\n').Length;
        var wrong = Assert.Throws<LexiconException>(() => Pipeline.Over(new Planted(file, "# planted\n" + row + "\n").Shelf()));

        Assert.StartsWith($"lexicons/{file}:{1 + lines}: ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(detail, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en/phrases.tsv", "at least\tatleast\nat least\tupto")]
    [InlineData("en/harm.rules.tsv", "one\tq:<np>\none\tv:<np>")]
    [InlineData("en/macros.tsv", "ONE\t<np>\nONE\t<vg>")]
    [InlineData("en/confidence.tsv", "claim\tlevel\t-\t1.5\t10\t9\nclaim\tlevel\t-\t1.6\t10\t9")]
    public void A_second_row_of_a_name_stops_the_program(string file, string rows)
    {
        var wrong = Assert.Throws<LexiconException>(() => Pipeline.Over(new Planted(file, rows).Shelf()));

        Assert.StartsWith($"lexicons/{file}:2: ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("a second time", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A\t$A"), InlineData("A\t$B $B\nB\t$C $C\nC\t$D $D\nD\t$E $E $E $E $E $E $E $E $E\nE\t(<np&person&singular>|<np&person&plural>) (<np&person&singular>|<np&person&plural>) (<np&person&singular>|<np&person&plural>) (<np&person&singular>|<np&person&plural>)")]
    public void A_macro_that_grows_without_end_stops_the_program(string macros)
    {
        var shelf = new Planted("en/macros.tsv", macros).Shelf().With("lexicons/en/harm.rules.tsv", "one\t$A $A $A");
        foreach (var stage in StageWords.Stages.Where(stage => stage != "harm")) shelf = shelf.With($"lexicons/en/{stage}.rules.tsv", "");

        Assert.StartsWith("lexicons/en/harm.rules.tsv:1: ", Assert.Throws<LexiconException>(() => LanguageReader.Read(shelf, "en")).Message, StringComparison.Ordinal);
    }

    /// <summary>Characters struck out, doubled, replaced; rows swapped: a lexicon is compiled or refused, and nothing else comes of it.</summary>
    [Fact]
    public void A_mangled_file_is_compiled_or_refused()
    {
        var files = Shelf.Paths.Where(path => path.StartsWith("lexicons/en/", StringComparison.Ordinal) && path.EndsWith(".rules.tsv", StringComparison.Ordinal))
            .Concat(["lexicons/en/macros.tsv", "lexicons/en/numbers.tsv", "lexicons/en/vague.tsv"]).ToArray();
        var small = Small();
        Gen.Select(Gen.OneOf(files), Gen.Select(Gen.Double.Unit, Gen.OneOf("\t", "\n", "(", ")", "<", ">", "{", "}", "{0,", "|", "$", ":", "?", "9999999999", "-", "  + ", "", "q:", "!", "&", " ", "\u0000")).Array[1, 6])
            .Sample((path, edits) =>
            {
                var text = Shelf.TextOf(path)!;
                foreach (var (where, what) in edits)
                {
                    var at = (int)(where * (text.Length - 1));
                    text = text[..at] + what + text[Math.Min(at + 1, text.Length)..];
                }

                try
                {
                    LanguageReader.Read(small.With(path, text), "en");
                    return true;
                }
                catch (LexiconException wrong)
                {
                    return wrong.Message.StartsWith("lexicons/en/", StringComparison.Ordinal);
                }
            }, iter: 300, threads: 1);
    }

    /// <summary>The language with few nouns and verbs, to compile it often.</summary>
    private static LexiconShelf Small() =>
        Shelf.With("lexicons/en/nouns.tsv", "farmer\tfarmers\tperson,civilian").With("lexicons/en/verbs.tsv", "kill\tkills\tkilled\tkilled\tkilling\tharm,m.killed");
}
