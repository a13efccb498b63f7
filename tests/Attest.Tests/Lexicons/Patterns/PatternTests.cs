using Attest.Lexicons.Patterns;
using CsCheck;
using Xunit;

namespace Attest.Tests.Lexicons.Patterns;

public sealed class PatternTests
{
    private static readonly Gen<string> Atom = Gen.OneOf("a", "b", "c", ".", "<a|b>", "<!a>", "<x>", "<x&!c>", "<b&x|a>");

    /// <summary>Patterns of a few atoms, with groups, choices, repetition and labels.</summary>
    private static readonly Gen<string> Pattern = Gen.Recursive<string>((depth, gen) => depth > 2 ? Atom : Gen.OneOf<string>(
        Atom,
        Gen.Select(gen, gen, (one, other) => $"{one} {other}"),
        Gen.Select(gen, gen, (one, other) => $"({one}|{other})"),
        Gen.Select(gen, Gen.OneOf("?", "*", "+", "{0,2}", "{1,2}", "{2,3}"), (one, times) => $"({one}){times}"),
        Gen.Select(gen, Gen.OneOf("p", "q"), (one, label) => $"{label}:({one})")));

    private static readonly Gen<string> Text = Gen.OneOf('a', 'b', 'c').Array[0, 8].Select(letters => new string(letters));

    [Fact]
    public void The_automaton_finds_what_trying_everything_finds() =>
        Gen.Select(Pattern.Array[1, 4], Text.Array[1, 6]).Sample((patterns, texts) =>
        {
            var bench = new PatternBench(patterns);
            return texts.All(text => Enumerable.Range(0, text.Length).All(start => bench.Longest(text, start) == bench.ByTrying(text, start)));
        }, iter: 3000);

    [Fact]
    public void Labels_cover_a_match_exactly_as_some_way_through_the_pattern_gives_them() =>
        Gen.Select(Pattern, Text).Where(pair => pair.Item2.Length <= 5).Sample((pattern, text) =>
        {
            var bench = new PatternBench([pattern]);
            var (rule, end) = bench.Longest(text, 0);
            return rule < 0 || bench.LabelsByTrying(text, 0, end) == bench.Labels(text, rule, 0, end);
        }, iter: 3000);

    [Fact]
    public void No_place_is_passed_over_at_which_a_match_begins() =>
        Gen.Select(Pattern.Array[1, 4], Text.Array[1, 6]).Sample((patterns, texts) =>
        {
            var bench = new PatternBench(patterns);
            return texts.All(text => Enumerable.Range(0, text.Length).Where(start => bench.ByTrying(text, start).Rule >= 0).All(bench.Begins(text).ToHashSet().Contains));
        }, iter: 2000);

    [Fact]
    public void Tables_that_are_begun_anew_find_the_same() =>
        Gen.Select(Pattern.Array[1, 6], Text.Array[5, 20], Gen.Int[1, 60]).Sample((patterns, texts, cells) =>
        {
            var (large, small) = (new PatternBench(patterns), new PatternBench(patterns, cells));
            return texts.All(text => Enumerable.Range(0, text.Length).All(start => large.Longest(text, start) == small.Longest(text, start)));
        }, iter: 1000);

    [Theory]
    [InlineData(Automaton.MostCells), InlineData(40)]
    public void Many_threads_at_once_find_what_one_finds(int cells) =>
        Gen.Select(Pattern.Array[1, 6], Text.Array[20, 60]).Sample((patterns, texts) =>
        {
            var (alone, shared) = (new PatternBench(patterns), new PatternBench(patterns, cells));
            var expected = texts.Select(text => alone.Longest(text, 0)).ToArray();
            var found = new (int, int)[texts.Length];
            Parallel.For(0, texts.Length * 4, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => found[i % texts.Length] = shared.Longest(texts[i % texts.Length], 0));
            return expected.SequenceEqual(found);
        }, iter: 100, threads: 1);

    [Theory]
    [InlineData("aab", 1, 3, "a", "a a b", "a a")]
    [InlineData("aa", 0, 2, "a a", "<x> <x>", "a .")]
    [InlineData("aa", 1, 2, "a", "a {1,2}", "b")]
    [InlineData("ca", 1, 1, "a", "c", ".")]
    [InlineData("ba", -1, 0, "a", "c", "a b")]
    public void The_longest_match_wins_then_the_rule_that_stands_first(string text, int rule, int end, string first, string second, string third)
    {
        if (second.Contains('{', StringComparison.Ordinal)) (second, rule) = ("a{1,2}", 1);

        Assert.Equal((rule, end), new PatternBench([first, second, third]).Longest(text, 0));
    }

    [Fact]
    public void Nothing_is_no_match() => Assert.Equal((-1, 0), new PatternBench(["a?"]).Longest("b", 0));

    [Fact]
    public void A_symbol_met_after_the_automaton_was_built_is_looked_at_anew()
    {
        var bench = new PatternBench(["<x> <late>"]);
        Assert.Equal((-1, 0), bench.Longest("ab", 0));

        Assert.Equal((0, 2), bench.Longest([bench.Symbol("x"), bench.Symbol("x,late")], 0));
    }

    [Theory]
    [InlineData("a (b", "expected a closing bracket")]
    [InlineData("a b)", "expected the end of the pattern, found \")\"")]
    [InlineData("<a", "expected \">\" after \"<a\"")]
    [InlineData("<a&>", "expected a class in \"<a&>\"")]
    [InlineData("<a&!>", "expected a class in \"<a&!>\"")]
    [InlineData("a{x}", "expected {m,n}, found \"{x}\"")]
    [InlineData("a{2,1}", "expected {m,n}, found \"{2,1}\"")]
    [InlineData("a{-1,2}", "expected {m,n}, found \"{-1,2}\"")]
    [InlineData("a{0,0}", "expected {m,n}, found \"{0,0}\"")]
    [InlineData("a{1,2", "expected {m,n}, found \"{1,2\"")]
    [InlineData("?", "expected a word, found \"?\"")]
    [InlineData("a > b", "expected a word, found \"> b\"")]
    [InlineData("$NONE", "no macro is called \"$NONE\"")]
    [InlineData("$SELF", "a macro that uses itself")]
    [InlineData("a{1,99999}", "places")]
    public void A_wrong_pattern_is_refused_with_what_was_expected(string pattern, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => new PatternBench([pattern])).Message, StringComparison.Ordinal);

    [Fact]
    public void Brackets_without_end_are_refused() =>
        Assert.Contains("brackets", Assert.Throws<FormatException>(() => new PatternBench([new string('(', 5000) + "a" + new string(')', 5000)])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_thirty_third_label_is_refused() =>
        Assert.Contains("at most 32 labels", Assert.Throws<FormatException>(() => new PatternBench([string.Join(' ', Enumerable.Range(0, 33).Select(i => $"l{i}:a"))])).Message, StringComparison.Ordinal);
}
