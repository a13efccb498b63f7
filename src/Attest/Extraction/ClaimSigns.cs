using Attest.Facts;

namespace Attest.Extraction;

/// <summary>What about a claim, and about its link to an incident, tells how likely it was read right: the signs that confidence.tsv weighs.</summary>
internal static class ClaimSigns
{
    private const int Quarters = 4;

    /// <summary>The signs of the words, each with its value.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="account">What the report says, this claim among it.</param>
    public static IReadOnlyList<(string Sign, string Value)> OfWords(Claim claim, Account account) =>
    [
        ("rule", claim.Rule),
        ("number", NumberOf(claim)),
        ("words", claim.Text.AsSpan().Count(' ') switch { < 4 => "1-4", < 8 => "5-8", < 14 => "9-14", _ => "15+" }),
        ("comma", claim.Text.Contains(',', StringComparison.Ordinal) ? "yes" : "no"),
        ("shared", account.Claims.Any(other => other.Id != claim.Id && other.In == claim.In && other.Start < claim.End && claim.Start < other.End) ? "yes" : "no"),
        ("people", PeopleOf(claim.Victims.Text)),
        ("measure", ContractWords.Of(claim.Measure)),
        ("bound", ContractWords.Of(claim.Bound)),
        ("group", ContractWords.Of(claim.Victims.Group)),
        ("scope", ContractWords.Of(claim.Scope)),
        ("status", ContractWords.Of(claim.Status)),
        ("source", ContractWords.Of(claim.Source.Kind)),
        ("to", RoleOf(IncidentOf(claim, account))),
    ];

    /// <summary>The signs of the link, each with its value.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="account">What the report says, this claim among it.</param>
    /// <param name="length">UTF-16 units of the report's text.</param>
    public static IReadOnlyList<(string Sign, string Value)> OfLink(Claim claim, Account account, int length)
    {
        var incident = IncidentOf(claim, account);
        var among = $"{RoleOf(incident)} of {Math.Min(account.Incidents.Length, 3)}";
        var quarter = claim.In == ReportField.Title ? 1 : Math.Min(Quarters, 1 + (int)((long)Quarters * claim.Start / Math.Max(1, length)));
        return
        [
            ("to", RoleOf(incident)),
            ("among", among),
            ("quarter", quarter.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("scope", ContractWords.Of(claim.Scope)),
            ("date", incident is null ? "none" : ContractWords.Of(incident.Date.Precision)),
            ("alike", incident is not null && account.Incidents.Any(other => other.Id != incident.Id && other.Role != IncidentRole.Background && other.Type == incident.Type) ? "yes" : "no"),
        ];
    }

    private static Incident? IncidentOf(Claim claim, Account account) => account.Incidents.FirstOrDefault(incident => incident.Id == claim.Incident);

    private static string RoleOf(Incident? incident) => incident is null ? "aggregate" : ContractWords.Of(incident.Role);

    /// <summary>Where the number comes from: figures, words, or the grammar ("a soldier", "a driver and his son", "nobody").</summary>
    private static string NumberOf(Claim claim) => claim.Quantity switch
    {
        { Length: > 0 } words => char.IsAsciiDigit(words[0]) ? "figures" : "words",
        _ => claim.Low switch { 1 => "one", > 1 => "summed", _ => "none" },
    };

    private static string PeopleOf(string? words) =>
        words is not { Length: > 0 } ? "none" : char.IsUpper(words[0]) && words.Any(char.IsLower) ? "named" : "described";
}
