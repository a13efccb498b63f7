using System.Runtime.InteropServices;
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
    private readonly TellingReader _teller;
    private readonly PartyReader _parties;
    private readonly IncidentSorter _sorter = new();
    private readonly List<Telling> _tellings = [];
    private readonly int _site, _person, _name, _in, _of, _intransitive;
    private readonly IncidentDays _days;
    private readonly (int Class, Weapon Weapon)[] _weapons;
    private readonly SymbolMemo _weaponsOf;
    private readonly PlaceContext _context = new();
    private readonly Tokenizer _cutter;
    private readonly TokenList _dateline = new();
    private readonly List<PlaceHit> _hits = [];

    public IncidentReader(Lookup lookup, IGazetteer gazetteer)
    {
        (_lookup, _gazetteer, _days) = (lookup, gazetteer, new IncidentDays(lookup));
        _cutter = new Tokenizer(lookup.Language.Vocabulary);
        (_teller, _parties) = (new TellingReader(lookup), new PartyReader(lookup));
        (_site, _person, _name, _intransitive) = (lookup.Class("site"), lookup.Class("person"), lookup.Class("name"), lookup.Class("intr"));
        (_in, _of) = (lookup.Class("in"), lookup.Class("=of"));
        _weapons = [.. Enum.GetValues<Weapon>().Select(weapon => (lookup.Class("w." + ContractWords.Of(weapon)), weapon))];
        _weaponsOf = new SymbolMemo(WeaponBits);
    }

    /// <summary>All incidents of a draft; claims are given theirs.</summary>
    public List<FoundIncident> Read(Draft draft, Report report, List<FoundClaim> claims, List<Speech> speeches, List<FoundStatement> statements)
    {
        var incidents = new List<FoundIncident>();
        _context.Clear();
        _sorter.Begin(incidents, report.Dateline?.Date ?? report.Published ?? draft.TimeLine.Said);
        _days.Begin(speeches, statements);
        _gazetteer.Weigh(draft.Places, _context);
        WeighDateline(report.Dateline);
        if (!Tells(draft, claims)) return incidents;
        for (var sentence = 0; sentence < draft.Sentences.Count; sentence++) ReadSentence(draft, sentence, claims, incidents);
        _sorter.Order(claims);
        foreach (var incident in incidents) incident.Type = TypeAtLast(draft, incident, claims);
        Settle(draft, incidents, statements);
        return incidents;
    }

    /// <summary>False where all that is told is an accident, a disaster or a disease.</summary>
    private bool Tells(Draft draft, List<FoundClaim> claims)
    {
        _tellings.Clear();
        for (var sentence = 0; sentence < draft.Sentences.Count; sentence++) _tellings.Add(_teller.Read(draft, sentence));
        if (!_tellings.Exists(static telling => telling.Accident) || _tellings.Exists(static telling => telling is { Told: true, Violent: true })) return true;
        foreach (var claim in claims) claim.Incident = -1;
        return false;
    }

    /// <summary>Where no word names the type: forces that killed fighters have clashed with them; people only held, or dead without violence told, are no attack.</summary>
    private IncidentType TypeAtLast(Draft draft, FoundIncident incident, List<FoundClaim> claims)
    {
        if (incident.Type is not (null or IncidentType.Other or IncidentType.Attack or IncidentType.Shelling or IncidentType.Shooting)) return incident.Type.Value;
        bool harmed = false, fightersAlone = true;
        foreach (var claim in claims)
        {
            if (claim.Incident != incident.Number || claim.Quantity.High == 0 || claim.Measure is not (Measure.Killed or Measure.Injured or Measure.Casualties or Measure.Abducted)) continue;
            harmed |= claim.Trigger < 0 || !_lookup.Has(draft.Elements[claim.Trigger].Symbol, _intransitive);
            fightersAlone &= claim.Group == VictimGroup.Attacker;
        }

        if (harmed && fightersAlone && (incident.TargetGroup == VictimGroup.Security || (incident.TargetGroup != VictimGroup.Civilian && incident.Type is null or IncidentType.Other or IncidentType.Attack))) return IncidentType.Clash;
        if (incident.Type is not (null or IncidentType.Other)) return incident.Type.Value;
        return harmed || incident.Perpetrators.Exists(static known => known.Group == VictimGroup.Attacker) ? IncidentType.Attack : IncidentType.Other;
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

    private void ReadSentence(Draft draft, int sentence, List<FoundClaim> claims, List<FoundIncident> incidents)
    {
        var telling = _tellings[sentence];
        var own = ClaimsOf(sentence, claims);
        if (own.IsEmpty && !telling.OfViolence && !(telling.Recalls && telling.Type is not null) && !(telling is { Told: true, Vague: true } && IsPlaced(draft, sentence))) return;
        if (telling.Accident && !telling.OfViolence)
        {
            foreach (var claim in own) claim.Incident = -1;
            return;
        }

        var tells = telling.Fresh || incidents.Count == 0 || incidents[0].Date?.Start is null || HasTotal(own);
        var date = tells ? _days.Of(draft, sentence, opens: incidents.Count == 0) : null;
        var place = PlaceOf(draft, sentence);
        var incident = _sorter.Choose(draft.Tokens.Sentences[sentence].Paragraph, telling, date, place, !own.IsEmpty && own[0].Scope == ClaimScope.Aggregate);
        if (incident is null) return;
        foreach (var claim in own) claim.Incident = claim.Scope == ClaimScope.Aggregate ? -1 : claim.IsReason ? _sorter.Reason().Number : incident.Number;
        if (!CountsOverAll(own)) incident.Date = IncidentDays.Better(incident.Date, date);
        if (tells) incident.Date = _days.WithHour(draft, sentence, incident.Date);
        if (incident.Date?.Start is null && !CountsOverAll(own)) incident.DateBeside ??= _days.Beside(draft, sentence);
        incident.Type = MoreTelling(incident, telling.Type);
        incident.Place = Finer(incident.Place, place);
        ReadWeapons(draft, sentence, incident);
        _parties.Read(draft, sentence, incident);
    }

    /// <summary>True for a sentence that names a day and a town: what it tells in general happened then and there.</summary>
    private bool IsPlaced(Draft draft, int sentence) =>
        _days.Of(draft, sentence, opens: false)?.Start is not null && PlaceOf(draft, sentence) is { Precision: <= 2 };

    private static ReadOnlySpan<FoundClaim> ClaimsOf(int sentence, List<FoundClaim> claims)
    {
        var first = InOrder.From(claims, sentence, static claim => claim.Sentence);
        var end = first;
        while (end < claims.Count && claims[end].Sentence == sentence) end++;
        return CollectionsMarshal.AsSpan(claims)[first..end];
    }

    /// <summary>True for a sentence whose figures are all of a period: its dates are no day of one incident.</summary>
    private static bool CountsOverAll(ReadOnlySpan<FoundClaim> claims)
    {
        foreach (var claim in claims)
            if (claim.Scope != ClaimScope.Aggregate) return false;
        return !claims.IsEmpty;
    }

    private static bool HasTotal(ReadOnlySpan<FoundClaim> claims)
    {
        foreach (var claim in claims)
            if (claim.Scope == ClaimScope.Total) return true;
        return false;
    }

    /// <summary>The first sentences that tell of an incident say what it was; a special word there wins over "attack".</summary>
    private static IncidentType? MoreTelling(FoundIncident incident, IncidentType? found)
    {
        if (found is null) return incident.Type;
        incident.Told++;
        return incident.Type is null or IncidentType.Other || (incident is { Type: IncidentType.Attack, Told: <= 3 } && found is not (IncidentType.Attack or IncidentType.Other or IncidentType.Clash)) ? found : incident.Type;
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

    /// <summary>What only the whole report tells: the place of a main incident that names none, and who claims it.</summary>
    private void Settle(Draft draft, List<FoundIncident> incidents, List<FoundStatement> statements)
    {
        if (incidents.Count == 0) return;
        var main = incidents[0];
        PartyReader.PutClaimants(draft, main, statements);
        foreach (var incident in incidents)
            if (incident.Date?.Start is null) incident.Date = IncidentDays.Better(incident.Date, incident.DateBeside);
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
}
