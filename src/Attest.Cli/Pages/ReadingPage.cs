using System.Globalization;
using Attest.Facts;

namespace Attest.Cli.Pages;

/// <summary>One reading as a page for people: the incident, who says what, the finding, statements, the evidence quoted, notes.</summary>
internal sealed class ReadingPage
{
    private const int Indent = 2;
    private const int LabelWidth = 11;
    private const int StatementWidth = 16;

    private readonly ReportReading _reading;
    private readonly PageStyle _style;
    private readonly Ink _ink;
    private readonly PageWriter _page;

    private ReadingPage(ReportReading reading, PageStyle style)
    {
        (_reading, _style) = (reading, style);
        _ink = new Ink(style);
        _page = new PageWriter(_ink, style.Width);
    }

    /// <summary>The page.</summary>
    /// <param name="reading">What is shown.</param>
    /// <param name="text">The report's text, which the claims' offsets point into.</param>
    /// <param name="style">How it may look.</param>
    public static string Render(ReportReading reading, string text, PageStyle style)
    {
        var page = new ReadingPage(reading, style);
        page.WriteHeader();
        foreach (var incident in reading.Incidents.Where(incident => incident.Role != IncidentRole.Background)) page.WriteIncident(incident);
        page.WriteAggregates();
        page.WriteBackground();
        page.WriteStatements();
        new EvidenceSection(page._ink, page._page, style.Width).Write(reading, text);
        page.WriteNotes();
        return page._page.ToString();
    }

    private void WriteHeader()
    {
        var report = _reading.Report;
        if (report.Title is { } title) _page.Paragraph(title, 0, _ink.Strong);
        var published = report.Published is { } day ? $"published {Phrases.Day(day)} ({Phrases.Of(report.PublishedBasis)})" : "day of publication unknown";
        var about = new[] { report.Outlet, report.Agency == report.Outlet ? null : report.Agency, published, report.Language };
        _page.Paragraph(string.Join(_style.Unicode ? " · " : " - ", about.Where(part => !string.IsNullOrEmpty(part))), 0, _ink.Quiet);
        if (_reading.Incidents.All(incident => incident.Role == IncidentRole.Background))
            _page.Line("\nNo incident is reported here." + (_reading.Claims.IsDefaultOrEmpty ? " No figure was read." : ""));
    }

    private void WriteIncident(Incident incident)
    {
        _page.Title(incident.Main ? "Incident" : $"Another incident ({incident.Id})");
        _page.Paragraph(Headline(incident), Indent, _ink.Strong);
        _page.Entry("when", incident.Date.Basis is { } basis ? $"{Phrases.Of(incident.Date)}: {basis}" : Phrases.Of(incident.Date), Indent, LabelWidth);
        _page.Entry("where", Where(incident), Indent, LabelWidth);
        _page.Entry("by", string.Join("; ", incident.Perpetrators.Select(by => $"{by.Name} ({Phrases.Word(by.Basis)})")), Indent, LabelWidth);
        _page.Entry("against", string.Join("; ", incident.Targets.Select(target => target.Text)), Indent, LabelWidth);
        _page.Entry("with", string.Join(", ", incident.Weapons.Select(Phrases.Word)), Indent, LabelWidth);
        WriteClaims(incident);
        new FindingSection(_ink, _page).Write(incident);
    }

    private static string Headline(Incident incident)
    {
        var place = incident.Place is { } at ? string.Join(", ", new[] { How(at) + at.Name, at.Admin1 == at.Name ? null : at.Admin1, at.CountryName == at.Name ? null : at.CountryName ?? at.Country }.Where(part => part is not null)) : null;
        return string.Join(", ", new[] { Phrases.Capital(Phrases.Word(incident.Type)), place, Phrases.Of(incident.Date) }.Where(part => part is not null));
    }

    /// <summary>What the words say of the place beside its name.</summary>
    private static string How(IncidentPlace place) => place.ResolvedAs switch
    {
        ResolvedAs.Near => "near ",
        ResolvedAs.Relative => "some way from ",
        ResolvedAs.Between => "between ",
        ResolvedAs.Border => "border ",
        _ => "",
    };

    private static string Where(Incident incident)
    {
        if (incident.Place is not { } place) return "no place named";
        var sites = incident.Sites.IsDefaultOrEmpty ? "" : "; " + string.Join(", ", incident.Sites.Select(site => site.Name));
        if (place is not { Lat: { } lat, Lon: { } lon }) return $"{place.Name}, not in the gazetteer{sites}";
        var within = place.RadiusM is { } metres ? string.Create(CultureInfo.InvariantCulture, $", within {metres / 1000.0:0.#} km") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{How(place)}{place.Name} ({lat:0.00}, {lon:0.00}){within}{sites}");
    }

    private void WriteClaims(Incident incident)
    {
        var claims = _reading.Claims.Where(claim => claim.Incident == incident.Id).ToList();
        if (claims.Count == 0) return;
        _page.Title("Who says what");
        WriteTable(claims, incident.Toll, incident.Policy);
        _page.Line();
        _page.Line(new ClaimTable(_ink, _style).Legend());
    }

    private void WriteTable(List<Claim> claims, Toll toll, string? policy)
    {
        var table = new ClaimTable(_ink, _style);
        var first = true;
        foreach (var measure in Phrases.Measures)
        {
            var some = claims.Where(claim => claim.Measure == measure).ToList();
            if (some.Count == 0) continue;
            if (!first) _page.Line();
            first = false;
            foreach (var row in table.Rows(measure, some, toll, policy)) _page.Line(row);
        }
    }

    private void WriteAggregates()
    {
        var claims = _reading.Claims.Where(claim => claim.Incident == IncidentId.Aggregate).ToList();
        if (claims.Count == 0) return;
        _page.Title("Figures over several incidents or a period", "never part of a toll");
        WriteTable(claims, Toll.None, null);
    }

    private void WriteBackground()
    {
        var recalled = _reading.Incidents.Where(incident => incident.Role == IncidentRole.Background).ToList();
        if (recalled.Count == 0) return;
        _page.Title("Recalled", "not reported by this report");
        foreach (var incident in recalled)
        {
            _page.Entry(incident.Id.ToString(), Headline(incident) + (incident.Date.Basis is { } basis ? $" ({basis})" : ""), Indent, 5);
            var claims = _reading.Claims.Where(claim => claim.Incident == incident.Id).ToList();
            if (claims.Count > 0) WriteTable(claims, incident.Toll, incident.Policy);
        }
    }

    private void WriteStatements()
    {
        if (_reading.Statements.IsDefaultOrEmpty) return;
        _page.Title("Statements");
        foreach (var statement in _reading.Statements)
        {
            var day = statement.Date is { } date ? $", {Phrases.Day(date)}" : "";
            _page.Entry(Phrases.Word(statement.Kind), $"{Phrases.Capital(statement.By ?? "not named")}{day}", Indent, StatementWidth);
            _page.Entry("", $"\"{statement.Text.Trim('"')}\"", Indent, StatementWidth, _ink.Quiet);
        }
    }

    private void WriteNotes()
    {
        if (_reading.Notes.IsDefaultOrEmpty) return;
        _page.Title("Notes");
        foreach (var note in _reading.Notes)
            _page.Entry(note.Claim?.ToString() ?? "-", $"{note.Detail} ({note.Slug})", Indent, 5);
    }
}
