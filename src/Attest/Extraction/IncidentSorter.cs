using Attest.Facts;

namespace Attest.Extraction;

/// <summary>The incidents of a report while it is read: which of them a sentence speaks of, and which are only recalled.</summary>
internal sealed class IncidentSorter
{
    private const int RecentDays = 14, OldDays = 60;
    private List<FoundIncident> _incidents = [];
    private FoundIncident? _current;
    private DateOnly? _on;
    private int _paragraph;

    /// <summary>Begins a report.</summary>
    /// <param name="incidents">Where its incidents are put.</param>
    /// <param name="on">The day it speaks on; null where it is not known.</param>
    public void Begin(List<FoundIncident> incidents, DateOnly? on) => (_incidents, _on, _current, _paragraph) = (incidents, on, null, -1);

    /// <summary>The incident a sentence speaks of, a new one where its date, its place or a word for it says so; null where its figures count over several.</summary>
    public FoundIncident? Choose(int paragraph, in Telling telling, IncidentDate? date, IncidentPlace? place, bool aggregate)
    {
        var begins = paragraph != _paragraph;
        if (begins) (_paragraph, _current) = (paragraph, null);
        if (_incidents.Count == 0 && aggregate && !telling.Fresh) return null;
        if (telling.Recalls) return _current = Recalled(date, telling);
        if (_incidents.Find(static incident => incident.Role == IncidentRole.Main) is not { } main)
            return _current = _incidents.Count > 0 && StillRecalled(telling, date) ? _incidents[^1] : Open(IncidentRole.Main, null);
        if (telling.Separate || (telling.Item && begins)) return _current = Open(IncidentRole.Other, date);
        return _current = Dated(main, date, telling) ?? Placed(main, telling, place) ?? Kindred(main, telling, begins) ?? _current ?? main;
    }

    /// <summary>The incident that is only a reason for what is told.</summary>
    public FoundIncident Reason() => _incidents.FindLast(static incident => incident is { Role: IncidentRole.Background, Date: null }) ?? Open(IncidentRole.Background, null);

    /// <summary>Main first, and renumbered; what lies long back is recalled, not reported.</summary>
    public void Order(List<FoundClaim> claims)
    {
        foreach (var incident in _incidents)
            if (_on is { } on && incident.Date is { Precision: DatePrecision.Hour or DatePrecision.Day or DatePrecision.Week or DatePrecision.Month, End: { } end } && on.DayNumber - end.DayNumber > OldDays) incident.Role = IncidentRole.Background;
        if (!_incidents.Exists(static incident => incident.Role == IncidentRole.Main) && _incidents.Find(static incident => incident.Role == IncidentRole.Other) is { } other) other.Role = IncidentRole.Main;
        var main = _incidents.FindIndex(static incident => incident.Role == IncidentRole.Main);
        if (main > 0)
        {
            var first = _incidents[main];
            _incidents.RemoveAt(main);
            _incidents.Insert(0, first);
        }

        var numbers = _incidents.ConvertAll(static incident => incident.Number);
        for (var i = 0; i < _incidents.Count; i++) _incidents[i].Number = i;
        foreach (var claim in claims)
            if (claim.Incident >= 0) claim.Incident = numbers.IndexOf(claim.Incident);
    }

    private FoundIncident Open(IncidentRole role, IncidentDate? date)
    {
        _incidents.Add(new FoundIncident { Role = role, Number = _incidents.Count, Date = date });
        return _incidents[^1];
    }

    /// <summary>What a trial, an anniversary or a reprisal is about: the incident of that day, the one recalled before, or a new one.</summary>
    private FoundIncident Recalled(IncidentDate? date, in Telling telling)
    {
        if (date?.Start is { } start && date.End is { } end && _incidents.Find(known => Overlaps(known.Date, start, end)) is { } told) return told;
        if (date?.Start is null && !telling.Fresh && _incidents.Find(static incident => incident.Role == IncidentRole.Main) is { } main) return main;
        var last = _incidents.FindLast(static incident => incident.Role == IncidentRole.Background);
        return last is not null && (date?.Start is null || last.Date?.Start is null) ? last : Open(IncidentRole.Background, date);
    }

    /// <summary>A report that began with what it recalls goes on with it until it tells something else.</summary>
    private bool StillRecalled(in Telling telling, IncidentDate? date)
    {
        if (date?.End is { } end && _on is { } on) return on.DayNumber - end.DayNumber > RecentDays;
        return !telling.Fresh || telling.Type is null || telling.Type == _incidents[^1].Type;
    }

    private FoundIncident? Dated(FoundIncident main, IncidentDate? date, in Telling telling)
    {
        if (date?.Start is not { } start || date.End is not { } end) return null;
        if (main.Date?.Start is not { } from || main.Date.End is not { } to)
            return (_on is { } on ? on.DayNumber - end.DayNumber > OldDays : telling.Fresh && date.Precision is DatePrecision.Month or DatePrecision.Year) ? _incidents.Find(known => Overlaps(known.Date, start, end)) ?? Open(IncidentRole.Background, date) : null; // an incident without a day is that of the report, not that of long ago
        if (start <= to && end >= from) return _current is { } open && open.Date?.Start == start ? open : main;
        if (_incidents.Find(incident => incident.Date is { } other && other.Start == start && other.End == end) is { } known) return known;
        var old = to.DayNumber - end.DayNumber > RecentDays || telling.Background;
        if (!old && date.Precision is not (DatePrecision.Day or DatePrecision.Hour)) return null;
        return Open(old ? IncidentRole.Background : IncidentRole.Other, date);
    }

    /// <summary>Violence newly told of another town is another incident.</summary>
    private FoundIncident? Placed(FoundIncident main, in Telling telling, IncidentPlace? place)
    {
        if (!telling.Fresh || !IsTown(place)) return null;
        var here = _current ?? main;
        if (!IsTown(here.Place) || here.Place!.Id == place!.Id || here.Place.Country != place.Country) return null;
        if (_incidents.Find(known => known.Role != IncidentRole.Background && known.Place?.Id == place.Id) is { } told) return told;
        return Open(IncidentRole.Other, null);
    }

    /// <summary>A new paragraph that tells of violence of another kind tells of another incident, or goes back to one of that kind.</summary>
    private FoundIncident? Kindred(FoundIncident main, in Telling telling, bool begins)
    {
        if (!begins || telling.Type is not { } type || KindOf(type) is not (> 0 and var kind) || !telling.Told) return null;
        if (_incidents.Find(known => known.Role != IncidentRole.Background && known.Type is { } told && KindOf(told) == kind) is { } akin) return akin;
        return telling.Fresh && KindOf(main.Type ?? IncidentType.Attack) > 0 ? Open(IncidentRole.Other, null) : null;
    }

    /// <summary>Types that one incident does not have together; 0 for those that go with any.</summary>
    private static int KindOf(IncidentType type) => type switch
    {
        IncidentType.Bombing or IncidentType.SuicideBombing or IncidentType.IedMine => 1,
        IncidentType.Kidnapping => 2,
        IncidentType.Airstrike or IncidentType.Shelling => 3,
        IncidentType.Arson => 4,
        IncidentType.Robbery => 5,
        IncidentType.SexualViolence => 6,
        IncidentType.Shooting => 7,
        _ => 0,
    };

    private static bool IsTown(IncidentPlace? place) => place is { Precision: <= 2, Id: not null };

    private static bool Overlaps(IncidentDate? known, DateOnly start, DateOnly end) => known is { Start: { } from, End: { } to } && start <= to && end >= from;
}
