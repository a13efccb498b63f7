using Attest.Facts;

namespace Attest.Tests.Reconciliation;

/// <summary>The figures of the attacks of 17 September 2024 as the agency's report has them, and those of the pages that followed.</summary>
internal static class Bamako
{
    private static readonly DateOnly Thursday = new(2024, 9, 19);
    private static readonly Attribution Source = Say.By("A security source speaking on condition of anonymity", SourceKind.SecurityAnonymous, anonymous: true, via: "AFP");
    private static readonly Attribution Document = Say.By("An authenticated confidential official document", SourceKind.Document);
    private static readonly Attribution Group = Say.By("JNIM", SourceKind.ArmedGroup, SourceRelation.Enemy);

    /// <summary>The agency's report alone.</summary>
    public static ReportedClaim[] Report { get; } =
    [
        Security(Say.MoreThan(70, Attribution.OwnVoice, "c1")),
        Security(Say.MoreThan(200, Attribution.OwnVoice, "c2").Injured()),
        Security(Say.Exactly(77, Source, "c3")),
        Security(Say.Exactly(255, Source, "c4").Injured()),
        Security(Say.About(100, Document, "c5")),
        Security(Say.Exactly(81, Document, "c6").Scoped(ClaimScope.Subset).Listing(ListedNames.Ambiguous)),
        Security(Say.About(50, Say.By("Le Soir", SourceKind.Media), "c7").Scoped(ClaimScope.Subset)),
        Security(Say.Vaguely("losses", 1, Say.By("The general staff", SourceKind.Military, SourceRelation.OwnSide), "c8")).On(Thursday.AddDays(-2)),
        Security(Say.Vaguely("hundreds", 200, Group, "c9").Lumped()),
    ];

    /// <summary>Pages that tell more: El País' range, Jeune Afrique's document, the attackers' own losses, and copies that drifted.</summary>
    public static ReportedClaim[] Corpus { get; } =
    [
        .. Report,
        Security(Say.Between(50, 80, Say.By("El País", SourceKind.Media), "c10").In("elpais")),
        Security(Say.MoreThan(200, Say.By("El País", SourceKind.Media), "c11").Injured().In("elpais")),
        Security(Say.Exactly(81, Say.By("a confidential report", SourceKind.Document), "c12").Scoped(ClaimScope.Subset).Listing(ListedNames.Ambiguous).In("elpais")),
        Say.Exactly(10, Say.By("JNIM", SourceKind.ArmedGroup, SourceRelation.OwnSide), "c13").Of(VictimGroup.Attacker, "fighters", VictimSide.Perpetrator).In("elpais").On(Thursday),
        Say.Exactly(20, Say.By("The general staff", SourceKind.Military, SourceRelation.Enemy), "c14").Lumped().Of(VictimGroup.Attacker, "attackers", VictimSide.Perpetrator).In("elpais").On(Thursday),
        Security(Say.Exactly(77, Source, "c15").In("copy", "first")).On(Thursday.AddDays(1)),
        Security(Say.Exactly(81, Attribution.OwnVoice, "c16").Injured().In("copy", "first")).On(Thursday.AddDays(1)),
        Security(Say.MoreThan(255, Attribution.OwnVoice, "c17").Injured().In("copy", "first")).On(Thursday.AddDays(1)),
    ];

    /// <summary>The authorities say nothing.</summary>
    public static Statement Silence { get; } = Say.NoFigure("Mali's military-led authorities");

    private static ReportedClaim Security(ReportedClaim said) => said.Of(VictimGroup.Security).On(Thursday);

    private static ReportedClaim On(this ReportedClaim said, DateOnly day) => said.With(claim => claim with { AsOf = day });
}
