using Attest.Facts;

namespace Attest.Extraction;

/// <summary>What a sentence says about its figures beside the harm: doubt, counting that goes on, who they were.</summary>
internal sealed class ContextReader(Lookup lookup)
{
    private const int Mishap = 0, Violence = 1;
    private readonly GroupReader _groups = new(lookup);
    private readonly SymbolMemo _causeOf = new(symbol => CauseOf(lookup, symbol));
    private readonly int _provisional = lookup.Class("ctx.provisional");
    private readonly int _doubt = lookup.Class("hedge");
    private readonly int _feared = lookup.Class("ctx.feared");
    private readonly int _member = lookup.Class("member");
    private readonly int _of = lookup.Class("=of");
    private readonly int _among = lookup.Class("prepobj");
    private readonly int _harmNoun = lookup.Class("harmnoun");
    private readonly int _lose = lookup.Class("harm.lose");
    private readonly int _weak = lookup.Class("harm.weak");
    private readonly int _joins = lookup.Class("joins");
    private readonly int _own = lookup.Class("ownside");
    private readonly int _person = lookup.Class("person");
    private readonly int _victim = lookup.Class("victimword");

    /// <summary>"A man was shot" says no more than that; where a report counts as many dead, it is no count of the injured.</summary>
    public void DropShotDead(Draft draft, List<FoundClaim> claims)
    {
        var dead = claims.Where(claim => claim is { Measure: Measure.Killed, Scope: ClaimScope.Total, Status: ClaimStatus.Asserted }).Max(claim => claim.Quantity.Low) ?? 0;
        if (dead > 0) claims.RemoveAll(claim => claim.Measure == Measure.Injured && claim.Quantity.Low <= dead && claim.Trigger >= 0 && lookup.Has(draft.Elements[claim.Trigger].Symbol, _weak));
    }

    /// <summary>Accidents, storms and diseases are no violence: a figure beside one counts only where its sentence, or for a sentence without one the report, tells of an attack too.</summary>
    public void DropAccidents(Draft draft, List<FoundClaim> claims)
    {
        if (claims.Count == 0) return;
        var (attacks, accidents) = Causes(draft, 0, draft.Elements.Length);
        if (!accidents) return;
        if (!attacks) claims.Clear();
        else claims.RemoveAll(claim => draft.Sentences[claim.Sentence] is var (first, end) && Causes(draft, first, end) is (Attacks: false, Accidents: true));
    }

    private static int CauseOf(Lookup lookup, int symbol)
    {
        if (lookup.Has(symbol, lookup.Class("accident"))) return Mishap;
        var strikes = lookup.Has(symbol, lookup.Class("attack")) && !lookup.Has(symbol, lookup.Class("strike")); // storms strike too
        return strikes || lookup.Has(symbol, lookup.Class("violent")) ? Violence : -1;
    }

    private (bool Attacks, bool Accidents) Causes(Draft draft, int first, int end)
    {
        var (attacks, accidents) = (false, false);
        foreach (var element in draft.Elements[first..end])
        {
            if (_causeOf[element.Symbol] is not (>= 0 and var cause)) continue;
            attacks |= cause == Violence;
            accidents |= cause == Mishap;
        }

        return (attacks, accidents);
    }

    /// <summary>"The 15 victims" of a report that counts 15 dead are the dead.</summary>
    public void ReadVictims(Draft draft, List<FoundClaim> claims)
    {
        foreach (var claim in claims)
            if (claim is { Measure: Measure.Casualties, Quantity.Low: { } low } && lookup.Has(draft.Elements[claim.Element].Symbol, _victim) && claims.Exists(other => other.Measure == Measure.Killed && other.Quantity.Low == low)) claim.Measure = Measure.Killed;
    }

    /// <summary>Status and group of each claim, from the words around it.</summary>
    public void Read(Draft draft, List<FoundClaim> claims)
    {
        var seen = (Sentence: -1, Provisional: false);
        foreach (var claim in claims)
        {
            if (seen.Sentence != claim.Sentence) seen = (claim.Sentence, IsProvisional(draft, claim.Sentence)); // once a sentence, which may hold thousands of figures
            claim.Provisional |= seen.Provisional;
            if (claim.Status == ClaimStatus.Asserted && Doubted(draft, claim)) claim.Status = ClaimStatus.Unconfirmed;
            if (claim.Group == VictimGroup.Unknown || (claim.Group == VictimGroup.Civilian && lookup.Has(claim.People.Head, _joins))) claim.Group = GroupBeside(draft, claim) is var beside and not VictimGroup.Unknown ? beside : claim.Group;
        }
    }

    private bool IsProvisional(Draft draft, int sentence)
    {
        var (first, end) = draft.Sentences[sentence];
        foreach (var element in draft.Elements[first..end])
            if (lookup.Has(element.Symbol, _provisional)) return true;
        return false;
    }

    private bool Doubted(Draft draft, FoundClaim claim)
    {
        var (first, end) = draft.Sentences[claim.Sentence];
        var at = claim.Element;
        while (at > first && draft.Elements[at - 1].End >= claim.First - 6) at--;
        for (; at < end && draft.Elements[at].End <= claim.End + 1; at++)
            if (lookup.Has(draft.Elements[at].Symbol, _doubt) || lookup.Has(draft.Elements[at].Symbol, _feared)) return true;
        return false;
    }

    /// <summary>"members of the gang", "casualties on the army", "the number of soldiers killed": who they were stands behind a preposition, or with the words of harm.</summary>
    private VictimGroup GroupBeside(Draft draft, FoundClaim claim)
    {
        if (claim.Trigger >= 0 && claim.Trigger < claim.Element && draft.Elements[claim.Trigger] is { Kind: ElementKind.Noun } counted) return draft.Nouns[counted.Index].Group;
        var (_, end) = draft.Sentences[claim.Sentence];
        var at = claim.Element + 1;
        if (at + 1 >= end || draft.Elements[at + 1].Kind != ElementKind.Noun) return VictimGroup.Unknown;
        var symbol = draft.Elements[claim.Element].Symbol;
        var joined = lookup.Has(draft.Elements[at].Symbol, _of) || (lookup.Has(draft.Elements[at].Symbol, _among) && (lookup.Has(symbol, _harmNoun) || claim.People.Count?.End == claim.People.End));
        if (!joined) return VictimGroup.Unknown;
        var group = draft.Nouns[draft.Elements[at + 1].Index].Group;
        return group == VictimGroup.Unknown && lookup.Has(symbol, _member) ? _groups.GroupOf(draft.Elements[at + 1].Symbol) : group;
    }

    /// <summary>Figures without a group of their own take it from the figure before them in the sentence.</summary>
    public static void ShareGroups(List<FoundClaim> claims)
    {
        for (var i = 1; i < claims.Count; i++)
        {
            var (before, claim) = (claims[i - 1], claims[i]);
            if (claim.Group == VictimGroup.Unknown && before.Sentence == claim.Sentence && claim.Agent < 0) claim.Group = before.Group;
        }
    }

    /// <summary>"We lost four brothers": the speaker's own side.</summary>
    public void TakeSpeakers(Draft draft, List<FoundClaim> claims)
    {
        foreach (var claim in claims)
        {
            var own = lookup.Has(claim.People.Head, _own) || (claim.Trigger >= 0 && lookup.Has(draft.Elements[claim.Trigger].Symbol, _lose));
            if (own && claim.Group is VictimGroup.Unknown or VictimGroup.Civilian) claim.Group = claim.Speech?.Speaker.Kind switch
            {
                SourceKind.ArmedGroup => VictimGroup.Attacker,
                SourceKind.Military or SourceKind.Police or SourceKind.InternationalForce => VictimGroup.Security,
                _ => claim.Group,
            };
        }
    }

    /// <summary>Figures that name nobody count those whom their incident was aimed at; people driven out are civilians.</summary>
    public void TakeTargets(List<FoundClaim> claims, List<FoundIncident> incidents)
    {
        foreach (var claim in claims)
        {
            if (claim.Group != VictimGroup.Unknown) continue;
            if (claim.Measure == Measure.Displaced) claim.Group = VictimGroup.Civilian;
            else if (SameFigure(claims, claim) is var same and not VictimGroup.Unknown) claim.Group = same;
            else if (claim.Scope != ClaimScope.Aggregate && claim.Incident >= 0 && claim.Incident < incidents.Count) claim.Group = GroupOf(claims, claim, incidents[claim.Incident]);
        }
    }

    /// <summary>Who a figure counts when the report gives the same one with a name elsewhere.</summary>
    private static VictimGroup SameFigure(List<FoundClaim> claims, FoundClaim claim)
    {
        if (claim.Quantity.Low is not > 1) return VictimGroup.Unknown;
        foreach (var other in claims)
            if (other != claim && other.Measure == claim.Measure && other.Incident == claim.Incident && other.Quantity.Low == claim.Quantity.Low && other.People.Group != VictimGroup.Unknown) return other.People.Group;
        return VictimGroup.Unknown;
    }

    /// <summary>Who the others are that the report names beside it, where they are all of one kind; else whom the incident was aimed at.</summary>
    private VictimGroup GroupOf(List<FoundClaim> claims, FoundClaim claim, FoundIncident incident)
    {
        var (civilians, forces) = (false, false);
        foreach (var other in claims)
        {
            if (other.Incident != claim.Incident || other.Measure is Measure.Captured || other.Scope == ClaimScope.Subset) continue;
            civilians |= other.People.Group == VictimGroup.Civilian;
            forces |= other.People.Group == VictimGroup.Security;
        }

        if (civilians && forces) return VictimGroup.Unknown;
        if (civilians) return VictimGroup.Civilian;
        if (incident.TargetGroup is VictimGroup.Security or VictimGroup.Civilian) return incident.TargetGroup;
        if (forces) return lookup.Has(claim.People.Head, _person) ? VictimGroup.Unknown : VictimGroup.Security; // "killed five" beside soldiers; "five people" may be anybody
        return incident.Type is IncidentType.Bombing or IncidentType.SuicideBombing or IncidentType.Airstrike or IncidentType.Shelling or IncidentType.Shooting ? VictimGroup.Civilian : VictimGroup.Unknown;
    }
}
