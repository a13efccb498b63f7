using System.Runtime.InteropServices;
using Attest.Extraction.Times;
using Attest.Facts;
using Attest.Places;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>Opens incidents and joins later sentences to them, unless date, place or a marker conflicts.</summary>
internal sealed class IncidentReader
{
    private const int DatelineWeight = 2;
    private readonly Lookup _lookup;
    private readonly IGazetteer _gazetteer;
    private readonly StageRun _run;
    private readonly uint _agent, _object;
    private readonly int _attack, _site, _person, _separate, _background, _name, _attacker, _peaceful, _in, _of, _definite, _about;
    private readonly (int Class, IncidentType Type)[] _types;
    private readonly (int Class, Weapon Weapon)[] _weapons;
    private readonly SymbolMemo _typeOf, _weaponsOf;
    private readonly ElementLayer _layer = new();
    private readonly PlaceContext _context = new();
    private readonly Tokenizer _cutter;
    private readonly TokenList _dateline = new();
    private readonly List<PlaceHit> _hits = [];
    private FoundIncident? _current;
    private int _paragraph;

    public IncidentReader(Lookup lookup, IGazetteer gazetteer)
    {
        (_lookup, _gazetteer) = (lookup, gazetteer);
        _cutter = new Tokenizer(lookup.Language.Vocabulary);
        var stage = lookup.Language.Stages["incidents"];
        (_agent, _object) = (stage.Label("a"), stage.Label("o"));
        _run = new StageRun(stage);
        (_attack, _site, _person) = (lookup.Class("attack"), lookup.Class("site"), lookup.Class("person"));
        (_separate, _background, _name) = (lookup.Class("ctx.separate"), lookup.Class("ctx.background"), lookup.Class("name"));
        (_attacker, _peaceful) = (lookup.Class("attacker"), lookup.Class("peaceful"));
        _about = lookup.Class("about");
        (_in, _of, _definite) = (lookup.Class("in"), lookup.Class("=of"), lookup.Class("definite"));
        _types = [.. Enum.GetValues<IncidentType>().Select(type => (lookup.Class("t." + ContractWords.Of(type)), type))];
        _weapons = [.. Enum.GetValues<Weapon>().Select(weapon => (lookup.Class("w." + ContractWords.Of(weapon)), weapon))];
        _typeOf = new SymbolMemo(symbol => Array.FindIndex(_types, type => lookup.Has(symbol, type.Class)));
        _weaponsOf = new SymbolMemo(WeaponBits);
    }

    /// <summary>All incidents of a draft; claims are given theirs.</summary>
    public List<FoundIncident> Read(Draft draft, Report report, List<FoundClaim> claims, List<Speech> speeches, List<FoundStatement> statements)
    {
        var incidents = new List<FoundIncident>();
        _context.Clear();
        (_current, _paragraph) = (null, -1);
        _gazetteer.Weigh(draft.Places, _context);
        WeighDateline(report.Dateline);
        for (var sentence = 0; sentence < draft.Sentences.Count; sentence++) ReadSentence(draft, sentence, claims, speeches, statements, incidents);
        Settle(draft, incidents, statements);
        return incidents;
    }

    /// <summary>A wire is filed from somewhere near: the country of its dateline counts as much as a town that lies nowhere else.</summary>
    private void WeighDateline(Dateline? dateline)
    {
        if (dateline?.Place is not { } place) return;
        _cutter.Cut("in " + place, [], _dateline);
        _hits.Clear();
        _gazetteer.Find(_dateline.Tokens, _dateline.AllCapitals, _hits);
        if (_hits.Count > 0 && _gazetteer.Resolve(_hits, 0, _context)?.Country is { } country) _context.Add(country, DatelineWeight);
    }

    private void ReadSentence(Draft draft, int sentence, List<FoundClaim> claims, List<Speech> speeches, List<FoundStatement> statements, List<FoundIncident> incidents)
    {
        var (first, end) = draft.Sentences[sentence];
        bool attack = false, fresh = false, separate = false, background = false;
        foreach (var element in draft.Elements[first..end])
        {
            var violent = _lookup.Has(element.Symbol, _attack) && !_lookup.Has(element.Symbol, _peaceful);
            attack |= violent;
            fresh |= violent && !_lookup.Has(element.Symbol, _definite); // "the attack" speaks of one already told
            separate |= _lookup.Has(element.Symbol, _separate);
            background |= _lookup.Has(element.Symbol, _background);
        }

        var own = ClaimsOf(sentence, claims);
        if (!attack && own.IsEmpty) return;
        var tells = fresh || incidents.Count == 0 || incidents[0].Date?.Start is null || HasTotal(own);
        var date = tells ? DateOf(draft, sentence, speeches, statements) : null;
        var incident = Choose(draft, sentence, incidents, date, (separate, background, !own.IsEmpty && own[0].Scope == ClaimScope.Aggregate));
        if (incident is null) return;
        foreach (var claim in own) claim.Incident = claim.Scope == ClaimScope.Aggregate ? -1 : incident.Number;
        incident.Date = Better(incident.Date, date);
        if (tells) incident.Date = WithHour(draft, sentence, incident.Date, speeches, statements);
        incident.Type = MoreTelling(incident, TypeOf(draft, sentence));
        incident.Place = Finer(incident.Place, PlaceOf(draft, sentence));
        ReadWeapons(draft, sentence, incident);
        ReadParts(draft, sentence, incident);
    }

    private static ReadOnlySpan<FoundClaim> ClaimsOf(int sentence, List<FoundClaim> claims)
    {
        var first = InOrder.From(claims, sentence, static claim => claim.Sentence);
        var end = first;
        while (end < claims.Count && claims[end].Sentence == sentence) end++;
        return CollectionsMarshal.AsSpan(claims)[first..end];
    }

    private static bool HasTotal(ReadOnlySpan<FoundClaim> claims)
    {
        foreach (var claim in claims)
            if (claim.Scope == ClaimScope.Total) return true;
        return false;
    }

    private FoundIncident? Choose(Draft draft, int sentence, List<FoundIncident> incidents, IncidentDate? date, (bool Separate, bool Background, bool Aggregate) marks)
    {
        var paragraph = draft.Tokens.Sentences[sentence].Paragraph;
        if (paragraph != _paragraph) (_paragraph, _current) = (paragraph, null);
        if (incidents.Count == 0) return marks.Aggregate ? null : _current = Open(incidents, marks.Background ? IncidentRole.Background : IncidentRole.Main);
        if (marks is { Separate: true, Background: false }) return _current = Open(incidents, IncidentRole.Other);
        var main = incidents[0];
        if (date?.Start is not { } start || date.End is not { } end || main.Date?.Start is not { } from || main.Date.End is not { } to) return _current ?? main;
        if (start <= to && end >= from) return _current = _current is { } open && open.Date?.Start == start ? open : main;
        if (incidents.Find(incident => incident.Date is { } other && other.Start == start && other.End == end) is { } known) return _current = known;
        var old = to.DayNumber - end.DayNumber > 14 || marks.Background;
        if (!old && date.Precision is not (DatePrecision.Day or DatePrecision.Hour)) return _current ?? main;
        _current = Open(incidents, old ? IncidentRole.Background : IncidentRole.Other);
        _current.Date = date;
        return _current;
    }

    private static FoundIncident Open(List<FoundIncident> incidents, IncidentRole role)
    {
        incidents.Add(new FoundIncident { Role = role, Number = incidents.Count });
        return incidents[^1];
    }

    /// <summary>The first day a sentence names that is not the day somebody spoke.</summary>
    private static IncidentDate? DateOf(Draft draft, int sentence, List<Speech> speeches, List<FoundStatement> statements)
    {
        var (first, end) = draft.Sentences[sentence];
        var (from, to) = (draft.Elements[first].First, draft.Elements[end - 1].End);
        for (var i = InOrder.From(draft.Times, from, static time => time.First); i < draft.Times.Count && draft.Times[i].First < to; i++)
        {
            var time = draft.Times[i];
            if (time.CountsUp || time.Ahead || draft.TimeLine.IsAhead(i) || IsSpoken(time, sentence, speeches, statements)) continue;
            if (draft.TimeLine[i].AsDate(draft.Words(time.Core.First, time.Core.End)) is { } date) return date;
        }

        return null;
    }

    /// <summary>A known day with the hour that a sentence telling of the incident names for it.</summary>
    private IncidentDate? WithHour(Draft draft, int sentence, IncidentDate? known, List<Speech> speeches, List<FoundStatement> statements)
    {
        if (known is not { Precision: DatePrecision.Day, Start: { } day }) return known;
        var (first, end) = draft.Sentences[sentence];
        var (from, to) = (draft.Elements[first].First, draft.Elements[end - 1].End);
        for (var i = InOrder.From(draft.Times, from, static time => time.First); i < draft.Times.Count && draft.Times[i].First < to; i++)
        {
            var time = draft.Times[i];
            if (time.Kind != TimeKind.Clock || time.Ahead || draft.TimeLine.DayOf(draft.Times, i) != day || IsRound(draft, first, end, time) || IsSpoken(time, sentence, speeches, statements)) continue;
            return known with { Precision = DatePrecision.Hour, Basis = $"{known.Basis}, \"{draft.Words(time.Core.First, time.Core.End)}\"" };
        }

        return known;
    }

    /// <summary>"at about 5 a.m." leaves the hour open.</summary>
    private bool IsRound(Draft draft, int first, int end, TimePhrase time)
    {
        foreach (var element in draft.Elements[first..end])
            if (element.First >= time.Core.First - 2 && element.First <= time.Core.First && _lookup.Has(element.Symbol, _about)) return true;
        return false;
    }

    private static bool IsSpoken(TimePhrase time, int sentence, List<Speech> speeches, List<FoundStatement> statements)
    {
        var spoken = false;
        for (var at = InOrder.From(speeches, sentence, static speech => speech.Sentence); at < speeches.Count && speeches[at].Sentence == sentence; at++)
            spoken |= IsOfSpeech(time, speeches[at]);
        for (var at = InOrder.From(statements, sentence, static statement => statement.Sentence); at < statements.Count && statements[at].Sentence == sentence; at++)
            spoken |= time.First >= statements[at].First && time.First < statements[at].End + 3;
        return spoken;
    }

    /// <summary>True for the day somebody spoke: beside the cue ("said on Friday"), or before a speaker whose words follow ("On Friday the mayor said").</summary>
    private static bool IsOfSpeech(TimePhrase time, Speech speech)
    {
        var begins = Math.Min(speech.Source.First, speech.Cue.First);
        if (time.First >= begins) return time.First <= Math.Max(speech.Cue.End, speech.Source.End) + 1;
        return speech.Before.End == 0 && time.First >= begins - 2 && time.End >= begins - 1;
    }

    private static IncidentDate? Better(IncidentDate? known, IncidentDate? found)
    {
        if (known is null || found is null) return known ?? found;
        return known.Start is null && found.Start is not null ? found
            : known.Precision is DatePrecision.Month or DatePrecision.Year or DatePrecision.Week && found.Precision is DatePrecision.Day or DatePrecision.Hour && found.Start >= known.Start && found.End <= known.End ? found : known;
    }

    /// <summary>The first sentences that tell of an incident say what it was; a special word there wins over "attack".</summary>
    private static IncidentType? MoreTelling(FoundIncident incident, IncidentType? found)
    {
        if (found is null) return incident.Type;
        incident.Told++;
        return incident.Type is null || (incident is { Type: IncidentType.Attack, Told: <= 3 } && found != IncidentType.Attack) ? found : incident.Type;
    }

    /// <summary>The most telling word of a sentence: "suicide bombing" before "attack".</summary>
    private IncidentType? TypeOf(Draft draft, int sentence)
    {
        var (first, end) = draft.Sentences[sentence];
        IncidentType? best = null;
        foreach (var element in draft.Elements[first..end])
        {
            if (_typeOf[element.Symbol] is not (>= 0 and var at)) continue;
            var type = _types[at].Type;
            if (best is null || (best == IncidentType.Attack && type != IncidentType.Attack)) best = type;
        }

        return best;
    }

    /// <summary>A town is finer than its country; a place already found stays otherwise.</summary>
    private static IncidentPlace? Finer(IncidentPlace? known, IncidentPlace? found) =>
        known is { Precision: 6 } && known.Name != known.CountryName ? known // a village of that country, by name
        : known is null || (known.Precision is > 4 && found?.Precision is <= 4 or null && found is not null && (found.Country is null || found.Country == known.Country)) ? found ?? known : known;

    /// <summary>The first place a sentence names that is no coarser than an area; what it names within it instead, where that is finer; the words themselves where no gazetteer knows them.</summary>
    private IncidentPlace? PlaceOf(Draft draft, int sentence)
    {
        var (first, end) = draft.Sentences[sentence];
        var (from, to) = (draft.Elements[first].First, draft.Elements[end - 1].End);
        IncidentPlace? coarse = null, found = null;
        for (var i = InOrder.From(draft.Places, from, static hit => hit.First); i < draft.Places.Count && draft.Places[i].First < to; i++)
        {
            var hit = draft.Places[i];
            if (hit.Form == PlaceForm.Demonym || IsOfActor(draft, hit)) continue;
            if (_gazetteer.Locate(draft.Text, draft.Tokens.Tokens, draft.Places, i, _context) is not { } place) continue;
            if (place.Precision is > 5) coarse ??= place;
            else if (found is null || IsFinerWithin(place, found)) found = place;
            if (found is { ResolvedAs: not ResolvedAs.Area }) return found;
        }

        return found ?? (coarse is { Precision: 6 } && coarse.Name != coarse.CountryName ? coarse : NamedPlace(draft, first, end, coarse) ?? coarse);
    }

    /// <summary>"in the south of Basilan, gunmen entered Isabela": the town, since it lies on the island.</summary>
    private static bool IsFinerWithin(IncidentPlace place, IncidentPlace around) =>
        around.ResolvedAs is ResolvedAs.Area && place.Precision < around.Precision && place.Country == around.Country
        && place is { Lat: { } lat, Lon: { } lon } && around is { Lat: { } middle, Lon: { } centre, RadiusM: { } radius } && Distance.Km(lat, lon, middle, centre) * 1000 <= radius;

    /// <summary>"the Liptako Front" says nothing of where.</summary>
    private static bool IsOfActor(Draft draft, in PlaceHit hit)
    {
        for (var i = InOrder.From(draft.Actors, Math.Max(0, hit.First - LongestActor), static actor => actor.First); i < draft.Actors.Count && draft.Actors[i].First <= hit.First; i++)
            if (draft.Actors[i].End >= hit.End && draft.Actors[i].Country is null) return true;
        return false;
    }

    /// <summary>Tokens of the longest name of an actor.</summary>
    private const int LongestActor = 16;

    /// <summary>"in Old Mbaro": a name behind a preposition of place that nobody knows is still where it happened, without coordinates.</summary>
    private IncidentPlace? NamedPlace(Draft draft, int first, int end, IncidentPlace? within)
    {
        for (var i = first + 1; i < end; i++)
        {
            var element = draft.Elements[i];
            if (element.Kind != ElementKind.Noun || !_lookup.Has(element.Symbol, _name) || _lookup.Has(element.Symbol, _person)) continue;
            var before = draft.Elements[i - 1].Symbol;
            var placed = _lookup.Has(before, _in) || (_lookup.Has(before, _of) && i >= 2 && _lookup.Has(draft.Elements[i - 2].Symbol, _site));
            if (!placed) continue;
            return new IncidentPlace(draft.Words(draft.Nouns[element.Index].HeadFirst, element.End), within?.Admin1, within?.Country, within?.CountryName, null, null, null, null, null, null);
        }

        return null;
    }

    private void ReadWeapons(Draft draft, int sentence, FoundIncident incident)
    {
        var (first, end) = draft.Sentences[sentence];
        foreach (var element in draft.Elements[first..end])
            for (var bits = _weaponsOf[element.Symbol]; bits != 0; bits &= bits - 1)
                if (_weapons[int.TrailingZeroCount(bits)].Weapon is var weapon && !incident.Weapons.Contains(weapon)) incident.Weapons.Add(weapon);
    }

    /// <summary>The weapons a symbol names, a bit each.</summary>
    private int WeaponBits(int symbol)
    {
        var bits = 0;
        for (var i = 0; i < _weapons.Length; i++)
            if (_lookup.Has(symbol, _weapons[i].Class)) bits |= 1 << i;
        return bits;
    }

    private void ReadParts(Draft draft, int sentence, FoundIncident incident)
    {
        var (first, end) = draft.Sentences[sentence];
        _layer.Clear();
        _layer.Add(draft.Elements[first..end]);
        for (var i = 0; i < _layer.Count;)
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
                if (match.Has(at, _object)) AddTarget(draft, _layer.Elements[at], incident);
                if (match.Has(at, _agent)) AddAgent(draft, _layer.Elements[at], incident, _run.Stage.Rules[rule].Says("accused") ? PerpetratorBasis.Accused : PerpetratorBasis.Stated);
            }

            i = stop;
        }
    }

    private void AddTarget(Draft draft, in Element element, FoundIncident incident)
    {
        var words = draft.Words(draft.Nouns[element.Index].HeadFirst, element.End);
        if (_lookup.Has(element.Symbol, _site) && !_lookup.Has(element.Symbol, _person)) incident.Sites.Add(words);
        incident.Targets.Add(words);
        var group = draft.Nouns[element.Index].Group;
        if (incident.TargetGroup == VictimGroup.Unknown) incident.TargetGroup = group;
        else if (group != VictimGroup.Unknown && group != incident.TargetGroup) incident.TargetGroup = VictimGroup.Mixed;
    }

    private void AddAgent(Draft draft, in Element element, FoundIncident incident, PerpetratorBasis basis)
    {
        var phrase = draft.Nouns[element.Index];
        var likely = phrase.Group is VictimGroup.Attacker or VictimGroup.Security || phrase.Actor >= 0 || _lookup.Has(element.Symbol, _name) || _lookup.Has(element.Symbol, _attacker);
        if (!likely) return;
        var kind = _lookup.Has(element.Symbol, _person) ? PerpetratorKind.Individual : PerpetratorKind.Organisation;
        if (phrase.Actor >= 0 && draft.Actors[phrase.Actor] is var body && body.First >= phrase.End)
        {
            Add(incident, draft, draft.Words(body.First, body.End), phrase.Actor, (PerpetratorKind.Organisation, basis, phrase.Group)); // "guerrillas of the Front": the Front, and guerrillas
            if (_lookup.Has(element.Symbol, _attacker)) Add(incident, draft, draft.Words(phrase.HeadFirst, element.End), -1, (kind, basis, phrase.Group));
        }
        else Add(incident, draft, draft.Words(phrase.HeadFirst, element.End), phrase.Actor, (phrase.Actor >= 0 ? PerpetratorKind.Organisation : kind, basis, phrase.Group));
    }

    private static void Add(FoundIncident incident, Draft draft, string words, int actor, (PerpetratorKind Kind, PerpetratorBasis Basis, VictimGroup Group) what)
    {
        if (incident.Perpetrators.Exists(known => known.Text == words || (known.Actor >= 0 && actor >= 0 && draft.Actors[known.Actor].Actor.Id == draft.Actors[actor].Actor.Id))) return;
        incident.Perpetrators.Add((words, actor, what.Kind, what.Basis, what.Group));
    }

    /// <summary>What only the whole report tells: the place of a main incident that names none, and who claims it.</summary>
    private void Settle(Draft draft, List<FoundIncident> incidents, List<FoundStatement> statements)
    {
        if (incidents.Count == 0) return;
        var main = incidents[0];
        PutClaimants(draft, main, statements);
        if (main.Perpetrators.Exists(known => known.Basis == PerpetratorBasis.Claimed)) main.Perpetrators.RemoveAll(known => known is { Basis: PerpetratorBasis.Stated, Actor: < 0 });
        foreach (var incident in incidents)
            incident.ByAttackersAlone = incident.Perpetrators.Exists(known => known.Group == VictimGroup.Attacker) && !incident.Perpetrators.Exists(known => known.Group == VictimGroup.Security);
        foreach (var incident in incidents)
            if (incident is { Place: { } place, Date.Start: { } day }) incident.Place = _gazetteer.AsOf(place, day);
        if (_context.Main is not { } code || _gazetteer.Country(code) is not { } country) return;
        foreach (var incident in incidents)
        {
            if (incident.Place is null) incident.Place = country;
            else if (incident.Place.Country is null) incident.Place = incident.Place with { Country = country.Country, CountryName = country.CountryName };
        }
    }

    /// <summary>Who claims responsibility comes first, the last to do so before the others; a known actor stands there once.</summary>
    private static void PutClaimants(Draft draft, FoundIncident main, List<FoundStatement> statements)
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
