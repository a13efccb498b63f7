using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Attest.House.Tests.Surface;

/// <summary>What an assembly offers to others, as text: a line for each type and, beneath it, one for each member it writes itself.</summary>
/// <remarks>Sorted by name, so that it depends on nothing but the surface. What the compiler adds to a record is left out: it follows from the word record.</remarks>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The text, lines ended by "\n".</summary>
    public static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(HeadOf(type)).Append('\n');
            foreach (var line in MembersOf(type).Order(StringComparer.Ordinal)) text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string HeadOf(Type type)
    {
        if (type.IsEnum) return $"enum {TypeName.Of(type)}";
        var parents = type.BaseType is { } parent && !IsPlain(parent) ? [TypeName.Of(parent)] : Array.Empty<string>();
        var doors = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(IsTelling).Select(TypeName.Of);
        var over = string.Join(", ", parents.Concat(doors.Order(StringComparer.Ordinal)));
        return $"{KindOf(type)} {TypeName.Of(type)}{(over.Length > 0 ? " : " + over : "")}";
    }

    private static bool IsPlain(Type type) => type == typeof(object) || type == typeof(ValueType) || type == typeof(MulticastDelegate);

    /// <summary>Every record answers equality; to say so tells nothing.</summary>
    private static bool IsTelling(Type type) => !type.Name.StartsWith("IEquatable`", StringComparison.Ordinal);

    private static string KindOf(Type type)
    {
        if (type.IsInterface) return "interface";
        var record = type.GetMethod("PrintMembers", Declared) is not null ? "record " : "";
        if (type.IsValueType) return $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{record}struct";
        var bound = (type.IsAbstract, type.IsSealed) switch { (true, true) => "static ", (true, false) => "abstract ", (false, true) => "sealed ", _ => "" };
        return bound + record + "class";
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
        {
            var values = type.GetFields(BindingFlags.Static | BindingFlags.Public);
            return values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{Convert.ToInt64(value.GetRawConstantValue(), CultureInfo.InvariantCulture):D3} {value.Name}"));
        }

        return type.GetConstructors(Declared).Where(IsOffered).Select(made => $"new({Parameters(made)})")
            .Concat(type.GetMethods(Declared).Where(method => IsOffered(method) && !method.IsSpecialName).Select(MethodLine))
            .Concat(type.GetProperties(Declared).Where(property => property.GetMethod is { } get && (get.IsPublic || get.IsFamily)).Select(PropertyLine).Where(line => line.Length > 0))
            .Concat(type.GetFields(Declared).Where(field => field.IsPublic).Select(FieldLine));
    }

    private static bool IsOffered(MethodBase member) =>
        (member.IsPublic || member.IsFamily || member.IsFamilyOrAssembly) && !member.IsDefined(typeof(CompilerGeneratedAttribute))
        && !(member is ConstructorInfo && member.IsFamily && member.DeclaringType!.GetMethod("<Clone>$") is not null);

    private static string MethodLine(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(type => type.Name))}>" : "";
        return $"{Static(method)}{TypeName.Of(method.ReturnParameter)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string PropertyLine(PropertyInfo property)
    {
        if (property.Name == "EqualityContract") return "";
        var set = property.SetMethod switch
        {
            { IsPublic: true } init when init.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) => " init;",
            { IsPublic: true } => " set;",
            _ => "",
        };
        var must = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } keys ? $"[{string.Join(", ", keys.Select(ParameterText))}]" : "";
        return $"{Static(property.GetMethod!)}{must}{TypeName.Of(property)} {property.Name}{index} {{ get;{set} }}";
    }

    private static string FieldLine(FieldInfo field) =>
        field.IsLiteral
            ? string.Create(CultureInfo.InvariantCulture, $"const {TypeName.Of(field)} {field.Name} = {ConstantText(field.GetRawConstantValue(), field.FieldType)}")
            : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeName.Of(field)} {field.Name}";

    private static string Parameters(MethodBase member) => string.Join(", ", member.GetParameters().Select(ParameterText));

    private static string ParameterText(ParameterInfo parameter) =>
        $"{TypeName.Of(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + ConstantText(parameter.DefaultValue, parameter.ParameterType) : "")}";

    private static string ConstantText(object? constant, Type type) => constant switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        bool value => value ? "true" : "false",
        string value => $"\"{value}\"",
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new UnreachableException(), // C# knows no other kind of constant
    };

    private static string Static(MethodBase member) => member.IsStatic ? "static " : "";
}
