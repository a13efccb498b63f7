using Attest.House.Tests.Architecture;
using Xunit;

namespace Attest.House.Tests.Facts;

public sealed class FactShapeTests
{
    public static TheoryData<string> Misshapen =>
    [
        "OpenRecord: is no sealed record",
        "PlainClass: is no sealed record",
        "PlainStruct: is no sealed record",
        "MutableRecordStruct: is no sealed record",
        "MutableRecordStruct: Count can be set",
        "FactThatReadsLexicons: is no sealed record",
        "SettableRecord: Count can be set",
        "RecordWithAnOpenField: Count is an open field",
        "UnionOpenToStrangers: its constructor is open to strangers",
        "UnionWithAStrayCase: its constructor is open to strangers",
        "UnionWithAStrayCase: case StrayCase stands outside",
        "UnionWithAStrayCase: Match does not ask for StrayCase",
        "UnionThatForgetsACase: Match does not ask for Two",
        "UnionThatForgetsAName: case Two has no stored name",
        "UnionWithAnOpenCase: case One is no sealed record",
    ];

    [Fact]
    public void A_fact_is_a_sealed_record_a_record_struct_an_enum_or_a_union_and_never_changes() =>
        Expect.None(FactShape.Troubles(Buildings.Engine));

    [Theory, MemberData(nameof(Misshapen))]
    public void A_planted_misshapen_fact_is_caught(string trouble) =>
        Assert.Contains(FactShape.Troubles(Buildings.Plants), said => said.StartsWith(trouble, StringComparison.Ordinal));

    [Fact]
    public void The_facts_are_looked_at_at_all()
    {
        var facts = FactShape.In(Buildings.Engine).ToList();
        Assert.Contains(typeof(Attest.Facts.Claim), facts);
        Assert.Contains(facts, FactShape.IsUnion);
    }
}
