using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Extraction;

/// <summary>Says who the people of a claim were: by their own words, then by what the report says of its incident.</summary>
internal sealed class VictimWriter(Lookup lookup)
{
    private static readonly string[] Kinds = ["women", "children", "minors", "police", "self_defence", "peacekeeper", "aid_worker", "journalist", "detainee", "medic"];
    private readonly (int Class, string Kind)[] _kinds = [.. Kinds.Select(kind => (lookup.Class("of." + kind), kind))];
    private readonly int _label = lookup.Class("label");

    public Victims Write(Findings found, FoundClaim claim, Attribution source, FoundIncident? incident)
    {
        var people = claim.People;
        var text = people.End > people.HeadFirst && people.Count?.End != people.End ? found.Draft.Words(people.HeadFirst, people.End) : null;
        var actor = people.Actor >= 0 ? found.Draft.Actors[people.Actor].Actor : null;
        var side = claim.Group switch
        {
            VictimGroup.Attacker when incident is not null && Perpetrated(found, claim, incident) => VictimSide.Perpetrator,
            VictimGroup.Security or VictimGroup.Civilian or VictimGroup.Attacker => VictimSide.Target,
            _ => VictimSide.Unknown,
        };
        return new Victims(claim.Group, text, side, lookup.Has(people.Head, _label) ? source.Text : null,
            people.Place >= 0 ? found.Draft.Places[people.Place].Country : people.Actor >= 0 ? found.Draft.Actors[people.Actor].Country : null, actor?.Id, PartsOf(people));
    }

    /// <summary>True when the incident was carried out by the side of these people, and not by forces against them.</summary>
    private static bool Perpetrated(Findings found, FoundClaim claim, FoundIncident incident)
    {
        if (claim.Agent >= 0 && found.Draft.Elements[claim.Agent] is { Kind: ElementKind.Noun } agent && found.Draft.Nouns[agent.Index].Group == VictimGroup.Security) return false;
        return incident.ByAttackersAlone;
    }

    private ImmutableArray<VictimPart> PartsOf(NounPhrase people) =>
        [.. _kinds.Where(kind => lookup.Has(people.Head, kind.Class)).Select(kind => new VictimPart(kind.Kind, people.Count is { Bound: Bound.Exact, Low: { } n } ? n : null))];
}
