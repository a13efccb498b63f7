using System.Reflection;

namespace Attest.House.Tests.Surface;

/// <summary>Types as one writes them, with "?" where null is allowed.</summary>
internal static class TypeName
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(short)] = "short",
        [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong",
        [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal", [typeof(string)] = "string", [typeof(object)] = "object",
    };

    /// <summary>A type by itself.</summary>
    public static string Of(Type type) => Of(type, null);

    public static string Of(ParameterInfo parameter)
    {
        lock (Nullability) return Of(parameter.ParameterType, Nullability.Create(parameter));
    }

    public static string Of(PropertyInfo property)
    {
        lock (Nullability) return Of(property.PropertyType, Nullability.Create(property));
    }

    public static string Of(FieldInfo field)
    {
        lock (Nullability) return Of(field.FieldType, Nullability.Create(field));
    }

    private static string Of(Type type, NullabilityInfo? seen)
    {
        if (type.IsByRef) return "ref " + Of(type.GetElementType()!, seen?.ElementType);
        if (Nullable.GetUnderlyingType(type) is { } value) return Of(value) + "?";
        var mark = type is { IsValueType: false, IsGenericParameter: false } && seen?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray) return Of(type.GetElementType()!, seen?.ElementType) + "[]" + mark;
        return Plain(type, seen) + mark;
    }

    private static string Plain(Type type, NullabilityInfo? seen)
    {
        if (Words.TryGetValue(type, out var word)) return word;
        if (type.IsGenericParameter) return type.Name;
        var name = type.Namespace is { } space && space.StartsWith("Attest", StringComparison.Ordinal) ? $"{space}.{Nested(type)}" : Nested(type);
        if (!type.IsGenericType) return name;
        var arguments = type.GetGenericArguments().Select((argument, i) => Of(argument, seen?.GenericTypeArguments.ElementAtOrDefault(i)));
        return $"{name}<{string.Join(", ", arguments)}>";
    }

    private static string Nested(Type type) =>
        (type.IsNested && !type.IsGenericParameter ? Nested(type.DeclaringType!) + "." : "") + type.Name.Split('`')[0];
}
