using System.Collections.Immutable;
using System.Globalization;
using Attest.Extraction.Times;
using Attest.Facts;

namespace Attest.Extraction;

/// <summary>Turns what was found into facts.</summary>
internal sealed class AccountWriter(Lookup lookup)
{
    private readonly VictimWriter _victims = new(lookup);
    private readonly ConfidenceWriter _confidence = new(lookup.Language.Signs);
    private readonly int _person = lookup.Class("person"), _capital = lookup.Class("cap");

    public Account Write(Findings found, Mentions? mentions)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>(found.Claims.Count);
        var notes = ImmutableArray.CreateBuilder<Note>();
        var victims = found.Claims.ToLookup(claim => claim.Incident);
        var ids = new Dictionary<FoundClaim, ClaimId>(ReferenceEqualityComparer.Instance);
        foreach (var claim in found.Claims) ids[claim] = new ClaimId($"c{ids.Count + 1}");
        foreach (var claim in found.Claims)
        {
            claims.Add(ClaimOf(found, claim, ids));
            if (claim.Listed == ListedNames.Ambiguous)
                notes.Add(new Note("reading/listed-names", $"\"{claims[^1].Text}\" can mean that those named are dead, or only that they are named. It stands as a part of the dead; a person decides.", ids[claim]));
        }

        if (found.Incidents.Count > 0 && found.Incidents[0].Date is { Start: null, Basis: { } basis } && found.Report.Published is null)
            notes.Add(new Note("reading/date-unresolved", $"The day of the incident is {basis}. Give --published to resolve it."));
        if (found.Draft.TimeLine is { IsInferred: true, Said: { } worked })
            notes.Add(new Note("reading/date-inferred", string.Create(CultureInfo.InvariantCulture, $"The day of the report is not given. Its own words make it {worked:yyyy-MM-dd}: {found.Draft.TimeLine.InferredFrom(found.Draft)}, and the last weekday named."), null));
        notes.AddRange(DateNotes.Of(found.Draft));
        var account = new Account(claims.MoveToImmutable(), [.. found.Incidents.Select((incident, i) => IncidentOf(found, incident, i, victims[i]))],
            [.. found.Statements.Select(statement => StatementOf(found, statement))], notes.ToImmutable(), mentions)
        {
            Dated = found.Draft.TimeLine is { IsInferred: true, Said: var dated } ? dated : null,
        };
        return _confidence.Write(account, found.Report.Text.Length);
    }

    private Claim ClaimOf(Findings found, FoundClaim claim, Dictionary<FoundClaim, ClaimId> ids)
    {
        var span = Evidence.Closed(found.Surface.Text, found.Draft.SpanOf(claim.First, claim.End));
        var (field, start, end) = found.Surface.Locate(span);
        var source = AttributionOf(found, claim);
        var incident = claim.Incident >= 0 && claim.Incident < found.Incidents.Count ? found.Incidents[claim.Incident] : null;
        var victims = _victims.Write(found, claim, source, incident);
        var quantity = claim.Quantity;
        return new Claim
        {
            Id = ids[claim],
            In = field,
            Incident = incident is null ? IncidentId.Aggregate : new IncidentId($"i{claim.Incident + 1}"),
            Measure = claim.Measure,
            Bound = quantity.Bound,
            Low = quantity.Low,
            High = quantity.High,
            Term = quantity.Term?.Id,
            Quantity = quantity.End > quantity.First ? found.Draft.Words(quantity.First, quantity.End) : null,
            Start = start,
            End = end,
            Text = found.Surface.Text.Substring(span.Start, span.Length),
            Victims = victims,
            Scope = claim.Scope,
            Status = claim.Speech is { Denies: true } && claim.Status == ClaimStatus.Asserted ? ClaimStatus.Denied : claim.Status,
            Provisional = claim.Provisional,
            Updates = claim.Updates is { } earlier && ids.TryGetValue(earlier, out var id) ? id : null,
            Confidence = 0, // both follow from the finished account
            IncidentConfidence = 0,
            Source = source with { Relation = RelationOf(source.Kind, victims.Group, claim, found) },
            AsOf = found.Report.Published ?? found.Draft.TimeLine.Said,
            Rule = claim.Rule.Name,
            Lexicon = lookup.Language.Version,
            Listed = claim.Listed,
        };
    }

    private static Attribution AttributionOf(Findings found, FoundClaim claim)
    {
        var via = found.Report.Agency is { } agency ? ImmutableArray.Create(agency) : [];
        if (claim.Speech is not { } speech) return Attribution.OwnVoice with { Via = via };
        if (speech.Via is { } told && !via.Contains(told)) via = via.Insert(0, told);
        return new Attribution(speech.Speaker.Text, speech.Speaker.Kind, speech.Speaker.Anonymous, SourceRelation.Unknown, via, speech.Speaker.Investigation);
    }

    private static SourceRelation RelationOf(SourceKind source, VictimGroup victims, FoundClaim claim, Findings found) => source switch
    {
        SourceKind.Narrator or SourceKind.SecurityAnonymous or SourceKind.Document or SourceKind.Other => SourceRelation.Unknown,
        SourceKind.ArmedGroup when victims == VictimGroup.Attacker => SourceRelation.OwnSide,
        SourceKind.ArmedGroup when victims is VictimGroup.Security or VictimGroup.Mixed || SpeaksForPerpetrator(claim, found) => SourceRelation.Enemy,
        SourceKind.Military or SourceKind.Police or SourceKind.Government or SourceKind.InternationalForce => victims switch
        {
            VictimGroup.Security => OfOtherCountry(claim, found) ? SourceRelation.Enemy : SourceRelation.OwnSide,
            VictimGroup.Attacker => SourceRelation.Enemy,
            _ => SourceRelation.Unknown,
        },
        SourceKind.Medical or SourceKind.Witness or SourceKind.Media or SourceKind.NgoUn => SourceRelation.ThirdParty,
        _ => SourceRelation.Unknown,
    };

    /// <summary>"Ukraine's army said it killed 40 Russian soldiers": forces of one state about those of another.</summary>
    private static bool OfOtherCountry(FoundClaim claim, Findings found)
    {
        var speaker = claim.Speech is { Speaker.Actor: >= 0 and var actor } ? found.Draft.Actors[actor].Country : null;
        var people = claim.People.Actor >= 0 ? found.Draft.Actors[claim.People.Actor].Country : null;
        return speaker is not null && people is not null && speaker != people;
    }

    private static bool SpeaksForPerpetrator(FoundClaim claim, Findings found) =>
        claim.Speech is { Speaker.Actor: >= 0 and var actor } && claim.Incident >= 0
        && found.Incidents[claim.Incident].Perpetrators.Exists(known => known.Actor >= 0 && found.Draft.Actors[known.Actor].Actor.Id == found.Draft.Actors[actor].Actor.Id);

    /// <summary>True for a figure whose words say who was harmed: "no casualties" and "31 dead" do not.</summary>
    private bool NamesVictims(FoundClaim claim) =>
        claim.Measure is not (Measure.Captured or Measure.Displaced) && claim.Quantity.High != 0 && claim.People.End > claim.People.HeadFirst && claim.People.Count?.End != claim.People.End
        && (lookup.Has(claim.People.Head, _person) || lookup.Has(claim.People.Head, _capital) || claim.People.Actor >= 0 || claim.People.Group != VictimGroup.Unknown);

    private Incident IncidentOf(Findings found, FoundIncident incident, int number, IEnumerable<FoundClaim> claims) => new()
    {
        Id = new IncidentId($"i{number + 1}"),
        Main = incident.Role == IncidentRole.Main,
        Role = incident.Role,
        Type = incident.Type ?? IncidentType.Attack,
        Date = incident.Date ?? new IncidentDate(null, null, DatePrecision.Unknown, null),
        Place = incident.Place,
        Sites = [.. incident.Sites.Words.Select(site => new Site(site, site))],
        Perpetrators = [.. incident.Perpetrators.Select(known => PerpetratorOf(found, known))],
        Targets = [.. incident.Targets.Words.Select(words => new Target(words))],
        Victims = [.. claims.Where(NamesVictims).Select(claim => new HarmedPeople(found.Draft.Words(claim.People.HeadFirst, claim.People.End), claim.Group))
            .Concat(incident.People.Words.Select(words => new HarmedPeople(words, incident.TargetGroup))).DistinctBy(people => people.Text)],
        Weapons = [.. incident.Weapons],
    };

    private static Perpetrator PerpetratorOf(Findings found, (string Text, int Actor, PerpetratorKind Kind, PerpetratorBasis Basis, VictimGroup Group) known)
    {
        var actor = known.Actor >= 0 ? found.Draft.Actors[known.Actor].Actor : null;
        return new Perpetrator(actor?.Id, actor?.Name ?? known.Text, known.Kind, known.Basis, known.Text);
    }

    private static Statement StatementOf(Findings found, FoundStatement statement)
    {
        var span = found.Draft.SpanOf(statement.First, statement.End);
        var (_, start, end) = found.Surface.Locate(span);
        return new Statement(statement.Kind, statement.Speaker?.Text, found.Incidents.Count > 0 ? new IncidentId("i1") : null,
            StatementDate.Of(found, statement), found.Surface.Text.Substring(span.Start, span.Length), start, end);
    }
}
