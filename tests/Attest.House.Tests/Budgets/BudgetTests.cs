using Xunit;

namespace Attest.House.Tests.Budgets;

public sealed class BudgetTests
{
    [Fact]
    public void Everything_keeps_to_the_budget_or_says_why_not() =>
        Expect.None(Exemptions.Unexcused(Budget.Overruns(SourceFile.OfTheProduct), Exemptions.Read()));

    [Fact]
    public void No_exemption_outlives_its_reason() =>
        Expect.None(Exemptions.Stale(Budget.Overruns(SourceFile.OfTheProduct), Exemptions.Read()));

    [Fact]
    public void Nine_methods_in_ten_are_short() =>
        Assert.InRange(Budget.NinthDecile(SourceFile.OfTheProduct), 1, Budget.MostMethodsLines);

    [Theory]
    [InlineData(60, 0)]
    [InlineData(61, 1)]
    public void A_method_may_have_sixty_lines(int lines, int overruns) =>
        Assert.Equal(overruns, Overruns($$"""
            class A
            {
                /// <summary>Doc comments are free.</summary>
                [System.Obsolete]
                void M()
                {
            {{Repeat("        _ = 1;", lines - 3)}}
                }
            }
            """).Count);

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void A_file_may_have_four_hundred_lines(int lines, int overruns) => Assert.Equal(overruns, Overruns(Repeat("// planted", lines) + "\n").Count);

    [Theory]
    [InlineData("class A { void M(int a, int b, int c, int d, int e, int f) { } }", 0)]
    [InlineData("class A { void M(int a, int b, int c, int d, int e, int f, int g) { } }", 1)]
    [InlineData("class A { A(int a, int b, int c, int d, int e, int f, int g) { } }", 1)]
    [InlineData("class A(int a, int b, int c, int d, int e, int f, int g);", 1)]
    [InlineData("class A { void M() { void N(int a, int b, int c, int d, int e, int f, int g) { } } }", 1)]
    [InlineData("delegate void D(int a, int b, int c, int d, int e, int f, int g);", 1)]
    [InlineData("record A(int a, int b, int c, int d, int e, int f, int g, int h);", 0)]
    [InlineData("record A(int a, int b, int c, int d, int e, int f, int g, int h, int i);", 1)]
    [InlineData("readonly record struct A(int a, int b, int c, int d, int e, int f, int g, int h, int i);", 1)]
    public void A_method_may_take_six_parameters_and_a_record_eight(string text, int overruns) => Assert.Equal(overruns, Overruns(text).Count);

    [Theory]
    [InlineData("if (a) { foreach (var x in y) { while (b) { F(); } } }", 0)]
    [InlineData("if (a) { foreach (var x in y) { while (b) { try { F(); } finally { } } } }", 1)]
    [InlineData("if (a) F(); else if (b) F(); else if (c) F(); else if (d) F(); else F();", 0)]
    [InlineData("G(() => { if (a) { for (;;) { switch (b) { case 1: do { F(); } while (c); break; } } } });", 1)]
    public void Statements_may_lie_three_deep(string body, int overruns) =>
        Assert.Equal(overruns, Overruns($"class A {{ void M() {{ {body} }} }}").Count);

    [Fact]
    public void The_ninth_decile_is_that_of_all_methods()
    {
        var methods = string.Concat(Enumerable.Range(1, 10).Select(n => $"void M{n}()\n{{\n{Repeat("_ = 1;", n)}\n}}\n"));
        Assert.Equal(12, Budget.NinthDecile([SourceFile.Parse("planted.cs", $"class A {{ {methods} }}")]));
    }

    [Fact]
    public void An_overrun_is_named_by_its_whole_name() =>
        Assert.Equal(["Attest.Text.A.M"], Overruns("namespace Attest.Text; class A { void M(int a, int b, int c, int d, int e, int f, int g) { } }")
            .Select(found => found.Name));

    [Fact]
    public void An_exemption_excuses_its_own_and_nothing_else()
    {
        var overruns = new[] { ("A.M", "61 lines"), ("A.N", "61 lines") };
        var reasons = Exemptions.Parse("# comment\nA.M\tfollows a published algorithm\nA.Gone\tfollowed one as well\n");
        Assert.Equal(["A.N: 61 lines"], Exemptions.Unexcused(overruns, reasons));
        Assert.Equal(["A.Gone"], Exemptions.Stale(overruns, reasons));
    }

    [Theory]
    [InlineData("A.M"), InlineData("A.M\t"), InlineData("A.M\tx"), InlineData("A.M\tfollows a published one\tand more")]
    [InlineData("A.M\tfollows a published one\nA.M\tfollows a published one")]
    public void An_exemption_without_one_reason_is_refused(string text) => Assert.Throws<FormatException>(() => Exemptions.Parse(text));

    private static IReadOnlyList<(string Name, string Trouble)> Overruns(string text) => Budget.Overruns([SourceFile.Parse("planted.cs", text)]);

    private static string Repeat(string line, int times) => string.Join('\n', Enumerable.Repeat(line, times));
}
