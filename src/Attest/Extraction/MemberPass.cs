using Attest.Facts;

namespace Attest.Extraction;

/// <summary>Gives people the body they are said to belong to: "militants of the Northern Front" are the Front's. A part of a body ("the general staff of the army") speaks under its own words.</summary>
internal sealed class MemberPass(Lookup lookup)
{
    private readonly int _of = lookup.Class("=of"), _from = lookup.Class("=from");
    private readonly int _person = lookup.Class("person"), _member = lookup.Class("member"), _attacker = lookup.Class("attacker"), _security = lookup.Class("security");

    /// <summary>Reads a sentence whose phrases are known.</summary>
    public void Run(Draft draft, ElementLayer layer)
    {
        var elements = layer.Elements;
        for (var i = 0; i + 2 < elements.Length; i++)
        {
            if (elements[i].Kind != ElementKind.Noun || elements[i + 2].Kind != ElementKind.Noun || !Belongs(elements[i].Symbol, elements[i + 1].Symbol)) continue;
            var (people, body) = (draft.Nouns[elements[i].Index], draft.Nouns[elements[i + 2].Index]);
            if (people.Actor >= 0 || body.Actor < 0 || draft.Actors[body.Actor].End != body.End) continue;
            people.Actor = body.Actor;
            if (people.Group == VictimGroup.Unknown) people.Group = draft.Actors[body.Actor].Actor.Members;
        }
    }

    private bool Belongs(int people, int joint) =>
        (lookup.Has(joint, _of) || lookup.Has(joint, _from)) && lookup.Has(people, _person) && (lookup.Has(people, _member) || lookup.Has(people, _attacker) || lookup.Has(people, _security));
}
