using System.Reflection;
using System.Text.Json.Serialization;

namespace Attest.House.Tests.Facts;

/// <summary>The types that are written when a fact is.</summary>
internal static class Reachable
{
    /// <summary>The type and ours among those of its properties, of theirs, and so on, by name; what is never written is left out.</summary>
    public static IEnumerable<Type> From(Type root)
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([root]);
        while (open.TryPop(out var type))
        {
            if (!IsOurs(type) || !seen.Add(type)) continue;
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsWritten))
                foreach (var part in PartsOf(property.PropertyType)) open.Push(part);
        }

        return seen.OrderBy(type => type.Name, StringComparer.Ordinal);
    }

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("Attest", StringComparison.Ordinal);

    private static bool IsWritten(PropertyInfo property) =>
        property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always };

    /// <summary>The type itself, or what it is made of: the element of an array, the value of a nullable.</summary>
    private static IEnumerable<Type> PartsOf(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(PartsOf) : [type];
}
