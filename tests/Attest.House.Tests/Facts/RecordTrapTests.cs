using System.Collections.Immutable;
using System.Reflection;
using Attest.Facts;
using Attest.House.Tests.Architecture;
using Xunit;

namespace Attest.House.Tests.Facts;

/// <summary>What C# records do that one would not expect, and what Facts promise about it (docs/adr/0004).</summary>
public sealed class RecordTrapTests
{
    [Fact]
    public void Facts_that_hold_arrays_are_equal_only_when_they_share_them()
    {
        var one = new Account([], [], [], [new Note("planted/note", "One.")]);
        var same = one with { };
        var alike = one with { Notes = [new Note("planted/note", "One.")] };
        Assert.Equal(one, same);
        Assert.False(one.Equals(alike)); // the reason why facts are compared by id or by their JSON
        Assert.True(one.Notes.SequenceEqual(alike.Notes));
    }

    [Fact]
    public void Facts_without_arrays_are_equal_by_content()
    {
        Assert.Equal(new TextSpan(3, 4), TextSpan.Between(3, 7));
        Assert.Equal(new Note("planted/note", "One.", new ClaimId("c1")), new Note("planted/note", "One.", new ClaimId("c1")));
    }

    [Fact]
    public void Ids_are_equal_by_content()
    {
        foreach (var id in Ids(Buildings.Engine))
        {
            var maker = id.GetConstructor([typeof(string)])!;
            Assert.Equal(maker.Invoke([new string('a', 4)]), maker.Invoke([new string('a', 4)]));
            Assert.NotEqual(maker.Invoke(["a"]), maker.Invoke(["b"]));
        }
    }

    [Fact]
    public void A_default_id_prints_as_nothing_and_throws_nothing() => Expect.None(IdsThatThrow(Buildings.Engine));

    [Fact]
    public void A_planted_id_that_throws_is_caught() => Assert.Contains("ThrowingId", IdsThatThrow(Buildings.Plants));

    [Fact]
    public void There_are_ids_to_look_at() =>
        Assert.Superset(new HashSet<Type> { typeof(ClaimId), typeof(IncidentId), typeof(ReportId), typeof(TextId) }, Ids(Buildings.Engine).ToHashSet());

    [Fact]
    public void No_fact_starts_with_an_array_that_throws_when_it_is_looked_at() =>
        Expect.None(DefaultArrays(FactShape.In(Buildings.Engine)));

    [Fact]
    public void A_default_array_in_a_constructor_is_seen() =>
        Assert.NotEmpty(DefaultArrays([typeof(RecordWithADefaultArray)]));

    private static IEnumerable<Type> Ids(Assembly assembly) =>
        FactShape.In(assembly).Where(type => type.IsValueType && !type.IsEnum && type.Name.EndsWith("Id", StringComparison.Ordinal));

    private static IEnumerable<string> IdsThatThrow(Assembly assembly)
    {
        foreach (var type in Ids(assembly))
        {
            var id = Activator.CreateInstance(type)!;
            if (Printed(id) is not "" || !id.Equals(Activator.CreateInstance(type)))
                yield return type.Name;
        }
    }

    private static string? Printed(object id)
    {
        try
        {
            return id.ToString();
        }
        catch (NullReferenceException)
        {
            return null;
        }
    }

    private static IEnumerable<string> DefaultArrays(IEnumerable<Type> types) =>
        from type in types
        from maker in type.GetConstructors()
        from parameter in maker.GetParameters()
        where parameter.IsOptional && parameter.ParameterType.IsGenericType
            && parameter.ParameterType.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        select $"{type.Name}.{parameter.Name}";

    private sealed record RecordWithADefaultArray(ImmutableArray<int> Numbers = default);
}
