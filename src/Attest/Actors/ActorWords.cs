using System.Collections.Frozen;

namespace Attest.Actors;

/// <summary>The words the data uses for the cases of an enum: "armed_group" for <see cref="ActorType.ArmedGroup"/>.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class ActorWords<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Cases = Enum.GetValues<T>().ToFrozenDictionary(Snake, StringComparer.Ordinal);
    private static readonly FrozenDictionary<T, string> Words = Cases.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>All of them, for messages.</summary>
    public static string Known => string.Join(", ", Cases.Keys.Order(StringComparer.Ordinal));

    /// <summary>The case of a word.</summary>
    public static bool TryRead(string word, out T value) => Cases.TryGetValue(word, out value);

    /// <summary>The word of a case.</summary>
    public static string Of(T value) => Words[value];

    private static string Snake(T value)
    {
        var name = value.ToString();
        var word = new System.Text.StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0) word.Append('_');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
