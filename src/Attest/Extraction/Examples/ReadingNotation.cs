using System.Globalization;
using Attest.Facts;

namespace Attest.Extraction.Examples;

/// <summary>Writes what was read as the examples of lexicons write it (docs/method/patterns.md).</summary>
internal static class ReadingNotation
{
    /// <summary>A figure: "12", "12..", "..30", "50-80", "about 100", "nearly 100", "more_than 70", "fewer_than 30", "vague some".</summary>
    public static string Figure(Claim claim) => claim.Bound switch
    {
        Bound.AtLeast => $"{Number(claim.Low)}..",
        Bound.MoreThan => $"more_than {Number(claim.Low - 1)}",
        Bound.UpTo => $"..{Number(claim.High)}",
        Bound.FewerThan => $"fewer_than {Number(claim.High + 1)}",
        Bound.About => $"about {Number(claim.Low)}",
        Bound.Nearly => $"nearly {Number(claim.Low)}",
        Bound.Range => $"{Number(claim.Low)}-{Number(claim.High)}",
        Bound.Vague => $"vague {claim.Term}",
        _ => Number(claim.Low),
    };

    /// <summary>Measure and figure: "killed 12..".</summary>
    public static string Core(Claim claim) => $"{ContractWords.Of(claim.Measure)} {Figure(claim)}";

    /// <summary>What else an example may say of a claim, in any order: who, what part, how firmly, from which kind of phrase.</summary>
    public static IEnumerable<string> Marks(Claim claim)
    {
        if (claim.Victims.Group != VictimGroup.Unknown) yield return ContractWords.Of(claim.Victims.Group);
        if (claim.Scope != ClaimScope.Total) yield return ContractWords.Of(claim.Scope);
        if (claim.Status != ClaimStatus.Asserted) yield return ContractWords.Of(claim.Status);
        if (claim.Provisional) yield return "provisional";
        if (claim.Updates is not null) yield return "updates";
        if (claim.Listed != ListedNames.None) yield return "listed";
    }

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
