using System.Collections.Immutable;
using System.Text;

namespace Attest.Places.Imports;

/// <summary>Makes names of somebody's file fit to be looked up and shown.</summary>
internal static class NameTidy
{
    /// <summary>Longer ones are no names but sentences.</summary>
    private const int Longest = 80;

    private const int MostWords = 10;

    /// <summary>Names beyond these are left out.</summary>
    private const int MostAliases = 40;

    /// <summary>A name on one line, without marks that would be taken for orders; null when nothing is left that can be one.</summary>
    public static string? Of(string? name)
    {
        if (name is null) return null;
        var tidy = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || rune.Value == '|') _ = tidy.Length > 0 && tidy[^1] != ' ' ? tidy.Append(' ') : tidy;
            else if (!Rune.IsControl(rune) && rune.Value != 0xFFFD && Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format) tidy.Append(rune.ToString());
        }

        var text = tidy.ToString().Trim(' ', '!', ',', ';');
        var fits = text.Length is >= 2 and <= Longest && text.AsSpan().Count(' ') < MostWords && text.EnumerateRunes().Any(Rune.IsLetter);
        return fits ? text : null;
    }

    /// <summary>Other names, each once and none that is the first.</summary>
    public static ImmutableArray<string> Others(string name, IEnumerable<string> aliases)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { name };
        var others = ImmutableArray.CreateBuilder<string>();
        foreach (var alias in aliases)
            if (Of(alias) is { } tidy && others.Count < MostAliases && seen.Add(tidy)) others.Add(tidy);
        return others.DrainToImmutable();
    }

    /// <summary>An id of somebody's file; null for none, and for one that is too long or holds what no id does.</summary>
    public static string? Id(string id) =>
        id.Length is > 0 and <= 60 && id.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or ':' or '/' or '@') ? id : null;

    /// <summary>Small letters, digits and hyphens, for an id.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in Files.Plain.Of(name))
        {
            if (char.IsLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }
}
