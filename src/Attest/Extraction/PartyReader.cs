using Attest.Facts;

namespace Attest.Extraction;

/// <summary>Who did it to whom: the perpetrators of an incident and how they are known, and what it was aimed at.</summary>
internal sealed class PartyReader
{
    private readonly Lookup _lookup;
    private readonly StageRun _run;
    private readonly uint _agent, _object;
    private readonly int _site, _person, _name, _attacker, _zero, _anyone;
    private readonly ElementLayer _layer = new();

    public PartyReader(Lookup lookup)
    {
        _lookup = lookup;
        var stage = lookup.Language.Stages["incidents"];
        (_agent, _object) = (stage.Label("a"), stage.Label("o"));
        _run = new StageRun(stage);
        (_site, _person, _name, _attacker) = (lookup.Class("site"), lookup.Class("person"), lookup.Class("name"), lookup.Class("attacker"));
        (_zero, _anyone) = (lookup.Class("zero"), lookup.Class("anyone"));
    }

    /// <summary>Adds the parties a sentence names to its incident.</summary>
    public void Read(Draft draft, int sentence, FoundIncident incident)
    {
        var (first, end) = draft.Sentences[sentence];
        _layer.Clear();
        _layer.Add(draft.Elements[first..end]);
        for (var i = _run.Stage.NextBegin(_layer.Symbols, 0); i < _layer.Count; i = _run.Stage.NextBegin(_layer.Symbols, i))
        {
            var rule = _run.Stage.Longest(_layer.Symbols, i, out var stop);
            if (rule < 0)
            {
                i++;
                continue;
            }

            var match = _run.MatchAt(_layer, rule, i, stop);
            for (var at = i; at < stop; at++)
            {
                if (_layer.Elements[at].Kind != ElementKind.Noun) continue;
                if (match.Has(at, _object)) AddTarget(draft, _layer.Elements[at], incident, _run.Stage.Rules[rule].Says("damaged"));
                if (match.Has(at, _agent)) AddAgent(draft, _layer.Elements[at], incident, _run.Stage.Rules[rule].Says("accused") ? PerpetratorBasis.Accused : PerpetratorBasis.Stated);
            }

            i = stop;
        }
    }

    private void AddTarget(Draft draft, in Element element, FoundIncident incident, bool damaged)
    {
        var words = draft.Words(draft.Nouns[element.Index].HeadFirst, element.End);
        if (_lookup.Has(element.Symbol, _person)) incident.People.Add(words);
        else incident.Targets.Add(words);
        if (_lookup.Has(element.Symbol, _site) && !_lookup.Has(element.Symbol, _person)) incident.Sites.Add(words);
        if (damaged) return;
        var group = draft.Nouns[element.Index].Group;
        if (incident.TargetGroup == VictimGroup.Unknown) incident.TargetGroup = group;
        else if (group != VictimGroup.Unknown && group != incident.TargetGroup) incident.TargetGroup = VictimGroup.Mixed;
    }

    private void AddAgent(Draft draft, in Element element, FoundIncident incident, PerpetratorBasis basis)
    {
        var phrase = draft.Nouns[element.Index];
        var person = _lookup.Has(element.Symbol, _person);
        var likely = person || phrase.Group is VictimGroup.Attacker or VictimGroup.Security || phrase.Actor >= 0 || _lookup.Has(element.Symbol, _name) || _lookup.Has(element.Symbol, _attacker);
        if (!likely || _lookup.Has(element.Symbol, _zero) || (phrase.Actor < 0 && (phrase.Group == VictimGroup.Civilian || _lookup.Has(phrase.Head, _anyone)))) return; // nobody is named for what "people" or "no group" did
        var words = draft.Words(phrase.HeadFirst, element.End);
        if (person) Put(draft, incident, (words, -1, PerpetratorKind.Individual, basis, phrase.Group));
        if (phrase.Actor >= 0) Put(draft, incident, (person ? draft.Words(draft.Actors[phrase.Actor].First, draft.Actors[phrase.Actor].End) : words, phrase.Actor, PerpetratorKind.Organisation, basis, phrase.Group)); // "gunmen of the front": the people, and whose they are
        else if (!person) Put(draft, incident, (words, -1, PerpetratorKind.Organisation, basis, phrase.Group));
    }

    private static void Put(Draft draft, FoundIncident incident, (string Text, int Actor, PerpetratorKind Kind, PerpetratorBasis Basis, VictimGroup Group) found)
    {
        if (!incident.Perpetrators.Exists(known => known.Text == found.Text || (known.Actor >= 0 && found.Actor >= 0 && draft.Actors[known.Actor].Actor.Id == draft.Actors[found.Actor].Actor.Id))) incident.Perpetrators.Add(found);
    }

    /// <summary>Who claims responsibility comes first, the last to do so before the others; a known actor stands there once.</summary>
    public static void PutClaimants(Draft draft, FoundIncident main, List<FoundStatement> statements)
    {
        var put = new HashSet<string>(StringComparer.Ordinal);
        var all = new List<(string Text, int Actor, PerpetratorKind Kind, PerpetratorBasis Basis, VictimGroup Group)>();
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            if (statements[i] is not { Kind: StatementKind.Responsibility, Speaker: { } speaker }) continue;
            var actor = speaker.Actor >= 0 ? draft.Actors[speaker.Actor].Actor : null;
            if (actor is null || put.Add(actor.Id)) all.Add((speaker.Text, speaker.Actor, PerpetratorKind.Organisation, PerpetratorBasis.Claimed, actor?.Members ?? VictimGroup.Attacker));
        }

        if (all.Count == 0) return;
        all.AddRange(main.Perpetrators.Where(known => known.Actor < 0 || !put.Contains(draft.Actors[known.Actor].Actor.Id)));
        main.Perpetrators.Clear();
        main.Perpetrators.AddRange(all);
    }
}
