using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Attest.House.Tests.Facts;

/// <summary>What a fact may look like, and what is wrong with a type that looks otherwise.</summary>
internal static class FactShape
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The types of Facts, those the compiler made excluded.</summary>
    public static IEnumerable<Type> In(Assembly assembly) =>
        assembly.GetTypes()
            .Where(type => type.Namespace is "Attest.Facts" || type.Namespace?.StartsWith("Attest.Facts.", StringComparison.Ordinal) == true)
            .Where(type => !IsSpelling(type))
            .Where(type => !Attribute.IsDefined(type, typeof(CompilerGeneratedAttribute)) && !type.Name.StartsWith('<'))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>How facts are written down: functions without anything of their own, and what the JSON writer asks for them.</summary>
    private static bool IsSpelling(Type type) => type is { IsAbstract: true, IsSealed: true } || typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type);

    /// <summary>What is wrong: "type: trouble".</summary>
    public static IReadOnlyList<string> Troubles(Assembly assembly) =>
        [.. In(assembly).SelectMany(type => Troubles(type).Select(trouble => $"{type.Name}: {trouble}"))];

    /// <summary>True for the head of a union.</summary>
    public static bool IsUnion(Type type) => type.IsAbstract && IsRecordClass(type);

    private static IEnumerable<string> Troubles(Type type)
    {
        if (type.IsEnum) return [];
        return IsUnion(type) ? UnionTroubles(type).Concat(MemberTroubles(type)) : KindTroubles(type).Concat(MemberTroubles(type));
    }

    private static IEnumerable<string> KindTroubles(Type type)
    {
        if (IsRecordClass(type) && type.IsSealed) yield break;
        if (IsRecordStruct(type) && type.IsDefined(typeof(IsReadOnlyAttribute))) yield break;
        yield return "is no sealed record, readonly record struct, enum or union";
    }

    private static IEnumerable<string> MemberTroubles(Type type)
    {
        foreach (var property in type.GetProperties(Declared | BindingFlags.Static))
            if (property.SetMethod is { } set && !IsInit(set)) yield return $"{property.Name} can be set";
        foreach (var field in type.GetFields(Declared | BindingFlags.Static))
            if (!field.IsPrivate && !field.IsInitOnly && !field.IsLiteral) yield return $"{field.Name} is an open field";
    }

    private static IEnumerable<string> UnionTroubles(Type union)
    {
        if (union.GetConstructors(Declared).Any(made => !made.IsPrivate && !IsCopy(made, union)))
            yield return "its constructor is open to strangers";
        var cases = union.Assembly.GetTypes().Where(type => type.BaseType == union).ToList();
        foreach (var one in cases)
        {
            if (one.DeclaringType != union) yield return $"case {one.Name} stands outside";
            if (!one.IsSealed || !IsRecordClass(one)) yield return $"case {one.Name} is no sealed record";
        }

        foreach (var trouble in MatchTroubles(union, cases).Concat(NameTroubles(union, cases))) yield return trouble;
    }

    private static IEnumerable<string> MatchTroubles(Type union, List<Type> cases)
    {
        var match = union.GetMethod("Match");
        if (match is null) return ["has no Match"];
        var asked = match.GetParameters().Select(parameter => parameter.ParameterType.GetGenericArguments()[0]);
        return cases.Except(asked).Select(one => $"Match does not ask for {one.Name}");
    }

    private static IEnumerable<string> NameTroubles(Type union, List<Type> cases)
    {
        var named = union.GetCustomAttributes<JsonDerivedTypeAttribute>().ToList();
        if (named.Count == 0 && !union.IsDefined(typeof(JsonPolymorphicAttribute))) yield break; // never stored or sent
        foreach (var one in cases.Except(named.Select(name => name.DerivedType))) yield return $"case {one.Name} has no stored name";
        foreach (var name in named.Where(name => name.TypeDiscriminator is not string word || word.Any(char.IsUpper)))
            yield return $"stored name {name.TypeDiscriminator} is no snake_case word";
    }

    private static bool IsRecordClass(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsRecordStruct(Type type) => type.IsValueType && type.GetMethod("PrintMembers", Declared) is not null;

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsCopy(ConstructorInfo made, Type type) =>
        made.GetParameters() is [var only] && only.ParameterType == type && made.IsFamily;
}
