using System.Text;

namespace Attest.Actors;

/// <summary>The words the data uses for the cases of an enum: "armed_group" for <see cref="ActorType.ArmedGroup"/>.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class ActorWords<T> where T : struct, Enum
{
    private static readonly T[] Cases = Enum.GetValues<T>();
    private static readonly string[] Words = Array.ConvertAll(Enum.GetNames<T>(), Snake); // in the order of the values, as GetValues

    /// <summary>All of them, for messages.</summary>
    public static string Known => string.Join(", ", Words.Order(StringComparer.Ordinal));

    /// <summary>The case of a word.</summary>
    public static bool TryRead(string word, out T value)
    {
        var at = Array.IndexOf(Words, word);
        value = at < 0 ? default : Cases[at];
        return at >= 0;
    }

    /// <summary>The word of a case.</summary>
    public static string Of(T value) => Words[Array.IndexOf(Cases, value)];

    private static string Snake(string name)
    {
        var word = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0) word.Append('_');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
