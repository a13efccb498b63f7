using System.Text.RegularExpressions;
using Attest.Places.Files;

namespace Attest.Places.Imports;

/// <summary>Names of administrative units with and without the word that says what they are.</summary>
internal static partial class UnitName
{
    /// <summary>"Région de Gao", "Gao region", "Cercle d'Ansongo" without that word; the name itself where it has none, or nothing else.</summary>
    public static string Bare(string name)
    {
        var bare = Before().Replace(After().Replace(name, ""), "").Trim();
        return bare.Length > 1 ? bare : name;
    }

    /// <summary>True for a name that is a direction or a landscape, and no place unless the words about it say so.</summary>
    public static bool IsGeneric(string name) => Generic().IsMatch(Plain.Of(name));

    [GeneratedRegex(@"[ -](region|province|department|district|governorate|state|county|oblast|cercle|wilaya|prefecture|municipality|zone|woreda|sub-county|commune|capital district|autonomous region|area|raion|upazila|local government area)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex After();

    [GeneratedRegex(@"^(r[ée]gion|province|d[ée]partement|cercle|district|gouvernorat|wilaya|commune|pr[ée]fecture|county|state|provincia|departamento|distrito)( de la | du | des | de l['’]| de | of | d['’])", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Before();

    [GeneratedRegex(@"^((north|south|east|west|central|centre|center|middle|upper|lower|nord|sud|est|ouest|norte|sur|este|oeste|centro|capital|federal|coast|littoral|plateau|lakes?|rivers?|delta|highlands|islands|midlands|bay|region|city|state|area|zone)(ern)?[- ]?){1,3}$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Generic();
}
