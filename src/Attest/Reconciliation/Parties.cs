using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>Who is a party to an incident, as far as the report tells.</summary>
internal static class Parties
{
    /// <summary>True when the speaker is no party: said to be none, or of a kind that takes no side.</summary>
    public static bool IsOutside(Question question, Claim claim) => claim.Source.Relation switch
    {
        SourceRelation.ThirdParty => true,
        SourceRelation.Unknown => TakesNoSide(claim.Source.Kind) && !IsPerpetrator(question, claim.Source.Text),
        _ => false,
    };

    /// <summary>True when a party says in its own name what it lost itself (R6). A leak is no admission, nor is a count of civilians.</summary>
    public static bool Admits(Claim claim) =>
        claim.Source is { Relation: SourceRelation.OwnSide, Anonymous: false }
        && !TakesNoSide(claim.Source.Kind)
        && claim.Source.Kind != SourceKind.SecurityAnonymous
        && claim.Victims.Group != VictimGroup.Civilian;

    private static bool TakesNoSide(SourceKind kind) =>
        kind is SourceKind.Narrator or SourceKind.Medical or SourceKind.Witness or SourceKind.Media or SourceKind.NgoUn or SourceKind.Document;

    private static bool IsPerpetrator(Question question, string? speaker) =>
        speaker is not null && question.Incident.Perpetrators.Any(who => speaker.Contains(who.Name, StringComparison.OrdinalIgnoreCase));
}
