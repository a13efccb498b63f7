using System.Text.RegularExpressions;
using Attest.Places.Files;

namespace Attest.WorldBuilder;

/// <summary>The ways a name of the packages may be written in a report.</summary>
internal static partial class Spelling
{
    private static readonly HashSet<string> Arabic = ["SY", "IQ", "YE", "SD", "LB", "PS", "LY", "SA", "EG", "DZ", "JO", "AE", "OM", "KW", "MA", "TN", "BH", "QA"];

    /// <summary>Spellings that differ from a name once case, accents and hyphens are folded: without apostrophes, without an article, "St." for "Saint", each half of "A / B", what stands before a bracket.</summary>
    public static IEnumerable<string> Of(string name, string country, IEnumerable<string> more)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { name };
        foreach (var spelling in more.Prepend(name).SelectMany(given => Variants(given, country)))
            if (spelling.Length > 1 && seen.Add(spelling)) yield return spelling;
    }

    private static IEnumerable<string> Variants(string given, string country)
    {
        yield return given;
        foreach (var half in Halves().Split(Bracket().Replace(given, "")).Select(half => half.Trim()))
        {
            yield return half;
            var plain = Plain.Of(half);
            if (plain.Contains('\'', StringComparison.Ordinal)) yield return plain.Replace("'", "", StringComparison.Ordinal);
            if (plain.StartsWith("Saint ", StringComparison.Ordinal)) yield return "St. " + plain[6..];
            if (plain.StartsWith("Sainte ", StringComparison.Ordinal)) yield return "St. " + plain[7..];
            if (plain.StartsWith("St. ", StringComparison.Ordinal) || plain.StartsWith("St ", StringComparison.Ordinal)) yield return "Saint " + plain[(plain.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            if (Arabic.Contains(country) && plain.Length > 7 && Article().IsMatch(plain)) yield return Article().Replace(plain, "$1");
        }
    }

    /// <summary>A unit's name without the word that says what it is.</summary>
    public static string Bare(string name) => Prefix().Replace(Suffix().Replace(name, ""), "");

    /// <summary>True for a name that is a direction or a landscape, and so no name of a place by itself.</summary>
    public static bool IsGeneric(string name) => Generic().IsMatch(Plain.Of(name));

    /// <summary>Small letters and hyphens, for an id.</summary>
    public static string Slug(string name) => NotSlug().Replace(Plain.Of(name).ToLowerInvariant().Replace("'", "", StringComparison.Ordinal), "-").Trim('-');

    [GeneratedRegex(@" / ")]
    private static partial Regex Halves();

    [GeneratedRegex(@" ?\([^)]*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?:Al|El|Ar|As|Ash|At|An|Az|Ad)[- ]'?([A-Z])")]
    private static partial Regex Article();

    [GeneratedRegex(" (Province|Department|Region|State|Governorate|Oblast|District|County|Prefecture|Republic|Voivodeship|Krai|Parish|Municipality|Autonomous Region|Regional State|Division|Raion|Cercle|Commune)$")]
    private static partial Regex Suffix();

    [GeneratedRegex("^(Province of |Region of |Department of |Province du |Province de la |Province de l’|Province de l'|Province de |Province des |Département de la |Département du |Département de |Cercle de |District de |Ville de |Qaḑā’ |Markaz |Provincia de |Departamento de |Municipio de )")]
    private static partial Regex Prefix();

    [GeneratedRegex("^(north|south|east|west|central|centre|center|northern|southern|eastern|western|middle|upper|lower|nord|sud|est|ouest|norte|sur|capital|federal|coast|littoral|plateau|lake|lakes|river|delta|highlands|islands|northeast|northwest|southeast|southwest|north[- ]?east(ern)?|north[- ]?west(ern)?|south[- ]?east(ern)?|south[- ]?west(ern)?|nord-est|nord-ouest|sud-est|sud-ouest|centro|midlands|bay|red sea|equatoria|region|city|state)$", RegexOptions.IgnoreCase)]
    private static partial Regex Generic();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotSlug();
}
