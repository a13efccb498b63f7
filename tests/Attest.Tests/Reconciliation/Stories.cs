using Attest.Facts;
using CsCheck;

namespace Attest.Tests.Reconciliation;

/// <summary>Makes claims at random: a few speakers, a few days, two reports, every rule within reach.</summary>
internal static class Stories
{
    private static readonly Attribution[] Speakers =
    [
        Attribution.OwnVoice,
        Say.By("The police", SourceKind.Police),
        Say.By("A hospital", SourceKind.Medical),
        Say.By("The army", SourceKind.Military, SourceRelation.OwnSide),
        Say.By("The rebels", SourceKind.ArmedGroup, SourceRelation.Enemy),
        Say.By("a security source", SourceKind.SecurityAnonymous, anonymous: true, via: "Agency"),
        Say.By("A court", SourceKind.Government, SourceRelation.ThirdParty, inquiry: true),
        Say.By("A confidential report", SourceKind.Document),
        Say.By("The mayor", SourceKind.Government, SourceRelation.ThirdParty),
    ];

    private static readonly Gen<(Bound Bound, int? Low, int? High)> Figures = Gen.Select(Gen.Enum<Bound>(), Gen.Int[0, 60], Gen.Int[0, 40], (bound, low, more) => bound switch
    {
        Bound.AtLeast or Bound.MoreThan => (bound, low, null),
        Bound.UpTo or Bound.FewerThan => (bound, null, low),
        Bound.Range => (bound, low, low + more),
        Bound.Vague => (bound, more < 5 ? null : 20, null),
        _ => (bound, (int?)low, (int?)low),
    });

    private static readonly Gen<Attribution> Speaker = Gen.Int[0, Speakers.Length - 1].Select(index => Speakers[index]);

    private static readonly Gen<ClaimScope> Scope =
        Gen.Frequency((8, Gen.Const(ClaimScope.Total)), (2, Gen.Const(ClaimScope.Subset)), (1, Gen.Const(ClaimScope.Aggregate)), (1, Gen.Const(ClaimScope.Other)));

    private static readonly Gen<ClaimStatus> Status =
        Gen.Frequency((8, Gen.Const(ClaimStatus.Asserted)), (1, Gen.Const(ClaimStatus.Unconfirmed)), (1, Gen.Const(ClaimStatus.Denied)), (1, Gen.Const(ClaimStatus.Expected)));

    private static readonly Gen<Measure> Harm =
        Gen.Frequency((6, Gen.Const(Measure.Killed)), (2, Gen.Const(Measure.Injured)), (1, Gen.Const(Measure.Casualties)), (1, Gen.Const(Measure.Missing)));

    private static readonly Gen<Victims> People = Gen.Select(
        Gen.Enum<VictimGroup>(), Gen.Frequency((5, Gen.Const(VictimSide.Target)), (1, Gen.Const(VictimSide.Perpetrator)), (1, Gen.Const(VictimSide.Unknown))), Gen.Bool,
        (group, side, named) => new Victims(group, named ? group + "s" : null, side, null, null, null, []));

    private static readonly Gen<ListedNames> Listed =
        Gen.Frequency((10, Gen.Const(ListedNames.None)), (1, Gen.Const(ListedNames.Dead)), (1, Gen.Const(ListedNames.Ambiguous)));

    /// <summary>Up to a dozen claims of one incident, with names of their own.</summary>
    public static Gen<ReportedClaim[]> Any { get; } = Claims(People);

    /// <summary>The same without words for the people, so that no parts can add up.</summary>
    public static Gen<ReportedClaim[]> WithoutParts { get; } =
        Any.Select(claims => claims.Select(said => said.Of(VictimGroup.Unknown).Listing(ListedNames.None).With(claim => claim with { Updates = null })).ToArray());

    private static Gen<ReportedClaim[]> Claims(Gen<Victims> people)
    {
        var figure = Gen.Select(Figures, Speaker, Harm, Scope, Status);
        var frame = Gen.Select(people, Listed, Gen.Int[0, 3], Gen.Bool, Gen.Bool, Gen.Int[0, 14]);
        return Gen.Select(figure, frame, Make).Array[0, 12].Select(claims =>
            claims.Select((said, index) => said.With(claim => claim with { Id = new ClaimId($"c{index + 1}") })).ToArray());
    }

    private static ReportedClaim Make(
        ((Bound Bound, int? Low, int? High) Figure, Attribution By, Measure Measure, ClaimScope Scope, ClaimStatus Status) figure,
        (Victims People, ListedNames Listed, int Day, bool Early, bool First, int Updates) frame) =>
        Say.Figure(figure.Figure.Bound, figure.Figure.Low, figure.Figure.High, figure.By, "c0")
            .In(frame.First ? "first" : "second")
            .With(claim => claim with
            {
                Measure = figure.Measure,
                Scope = figure.Scope,
                Status = figure.Status,
                Victims = frame.People,
                Listed = frame.Listed,
                AsOf = frame.Day == 0 ? null : Say.Day(frame.Day),
                Provisional = frame.Early,
                Updates = frame.Updates is > 0 and < 5 ? new ClaimId($"c{frame.Updates}") : null,
            });
}
