using System.Globalization;
using Attest.Facts;

namespace Attest.Cli.Pages;

/// <summary>The closed word lists as a reader says them.</summary>
internal static class Phrases
{
    /// <summary>Every harm, in the order in which tolls are shown.</summary>
    public static IReadOnlyList<Measure> Measures { get; } = Enum.GetValues<Measure>();

    public static string Of(Measure measure) => measure switch
    {
        Measure.Casualties => "Killed and injured together",
        _ => measure.ToString(),
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Narrator => "the report's own voice",
        SourceKind.SecurityAnonymous => "unnamed security source",
        SourceKind.ArmedGroup => "armed group",
        SourceKind.NgoUn => "NGO or UN",
        SourceKind.InternationalForce => "international force",
        SourceKind.Other => "other speaker",
        _ => Word(kind),
    };

    public static string Of(SourceRelation relation) => relation switch
    {
        SourceRelation.OwnSide => "on its own side",
        SourceRelation.Enemy => "on its enemy",
        SourceRelation.ThirdParty => "third party",
        _ => "",
    };

    public static string Of(VictimGroup group) => group switch
    {
        VictimGroup.Security => "security forces",
        VictimGroup.Civilian => "civilians",
        VictimGroup.Attacker => "attackers",
        VictimGroup.Mixed => "mixed groups",
        _ => "",
    };

    public static string Of(BestBasis basis) => basis switch
    {
        BestBasis.Investigation => "an inquiry with a published method",
        BestBasis.MostOrigins => "more origins agree with it than with any other",
        BestBasis.TieLower => "equal support, so the lower figure",
        _ => "a person's judgement",
    };

    public static string Of(PublishedBasis basis) => basis switch
    {
        PublishedBasis.Given => "as given",
        PublishedBasis.Metadata => "from the page",
        PublishedBasis.Dateline => "from the dateline",
        PublishedBasis.Address => "from the address",
        PublishedBasis.Inferred => "worked out from the text",
        _ => "unknown",
    };

    /// <summary>The words of a list as the contract writes them, spaces for underscores.</summary>
    public static string Word<T>(T word) where T : struct, Enum =>
        ContractWords.Of(word).Replace('_', ' ');

    /// <summary>A word with a capital, for the beginning of a line.</summary>
    public static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>"17 September 2024".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>When, no finer than it is known.</summary>
    public static string Of(IncidentDate date) => date switch
    {
        { Start: null, End: null } => "date not resolved",
        { Precision: DatePrecision.Year } => (date.Start ?? date.End)!.Value.ToString("yyyy", CultureInfo.InvariantCulture),
        { Precision: DatePrecision.Month } => (date.Start ?? date.End)!.Value.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        { Start: { } start, End: { } end } when start != end => $"{Day(start)} to {Day(end)}",
        _ => Day((date.Start ?? date.End)!.Value), // the first case took those without either
    };

    /// <summary>A rule of reconciling by its number; a dash where no rule but the reader set a claim aside.</summary>
    public static string Rule(string rule) => rule == "without" ? "-" : rule;

    /// <summary>The words of a quantity; its bound before them where they do not carry it ("more than 70 dead and 200 wounded").</summary>
    public static string Quantity(Claim claim)
    {
        if (claim.Quantity is not { } words) return claim.Text;
        var limits = claim.Bound is Bound.AtLeast or Bound.MoreThan or Bound.UpTo or Bound.FewerThan or Bound.About or Bound.Nearly;
        var bare = words.All(letter => char.IsAsciiDigit(letter) || letter is ',' or '.') || words.All(letter => char.IsLetter(letter) || letter == '-');
        return limits && bare ? $"{Word(claim.Bound)} {words}" : words;
    }

    /// <summary>A figure of a finding; a dash where nothing says.</summary>
    public static string Number(int? figure) => figure?.ToString("N0", CultureInfo.InvariantCulture) ?? "-";
}
