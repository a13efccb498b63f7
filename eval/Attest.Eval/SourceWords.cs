using System.Text;

namespace Attest.Eval;

/// <summary>Compares how two hands wrote down the same speaker: by words, without articles, case and possessives.</summary>
internal static class SourceWords
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžǎǐǒǔșțḍḥḩṣṭẓẖ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzzaioustdhhstzh";
    private static readonly HashSet<string> Leading = new(
        ["the", "a", "an", "le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "el", "los", "las", "il", "lo", "o", "os", "as", "al"], StringComparer.Ordinal);

    /// <summary>True when at least half of the words agree (F1 of their bags); two empty ones agree.</summary>
    public static bool Agree(string one, string other)
    {
        var (first, second) = (Of(one), Of(other));
        if (first.Count == 0 || second.Count == 0) return first.Count == second.Count;
        var left = new List<string>(second);
        var common = first.Count(left.Remove);
        return 4 * common >= first.Count + second.Count; // 2c/(a+b) >= 1/2
    }

    /// <summary>The words that count.</summary>
    public static List<string> Of(string source)
    {
        var words = new StringBuilder();
        for (var i = 0; i < source.Length; i++)
        {
            if (IsPossessive(source, i))
            {
                words.Append(' ');
                i++;
                continue;
            }

            var c = char.ToLowerInvariant(source[i]);
            var at = Accented.IndexOf(c, StringComparison.Ordinal);
            words.Append(at >= 0 ? Plain[at] : char.IsLetterOrDigit(c) || c == '_' ? c : ' ');
        }

        return [.. words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(Leading.Contains)];
    }

    private static bool IsPossessive(string text, int at) =>
        text[at] is '\'' or '\u2018' or '\u2019' or '`' or '\u00b4' && at + 1 < text.Length && text[at + 1] is 's' or 'S'
        && (at + 2 == text.Length || !(char.IsLetterOrDigit(text[at + 2]) || text[at + 2] == '_'));
}
