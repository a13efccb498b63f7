using System.Globalization;
using Attest.Facts;
using Attest.Places;

namespace Attest.Cli.Pages;

/// <summary>What the gazetteers say to some words, and why.</summary>
internal static class LookupPage
{
    private const int Indent = 2;
    private const int LabelWidth = 12;

    /// <summary>The page.</summary>
    public static string Render(LookupAnswer answer, DateOnly? on, bool explain, PageStyle style)
    {
        var ink = new Ink(style);
        var page = new PageWriter(ink, style.Width);
        if (answer.Place is { } place) WritePlace(page, ink, answer, place, on);
        else page.Line(ink.Strong(ink.Text(answer.Words)) + ink.Quiet("  not found"));
        page.Entry("why", answer.Why, Indent, LabelWidth);
        if ((explain || answer.Place is null) && answer.Candidates.Length > 0) WriteCandidates(page, ink, answer);
        return page.ToString();
    }

    /// <summary>"town or village", "district".</summary>
    public static string Word(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => "country",
        PlaceKind.Unit => "first-level unit",
        PlaceKind.Capital => "capital",
        PlaceKind.City => "town or village",
        PlaceKind.District => "second-level unit",
        PlaceKind.Quarter => "part of a town",
        PlaceKind.Site => "site",
        PlaceKind.Area => "area",
        _ => "not said",
    };

    private static void WritePlace(PageWriter page, Ink ink, LookupAnswer answer, IncidentPlace place, DateOnly? on)
    {
        var marked = answer.Basis == "spelling" ? ink.Disputed("  by spelling") : "";
        page.Line(ink.Strong(ink.Text(place.Name)) + marked);
        page.Entry(on is null ? "in" : "on", Path(place, on), Indent, LabelWidth);
        page.Entry("at", string.Create(CultureInfo.InvariantCulture, $"{place.Lat:0.#####}, {place.Lon:0.#####}, within {Metres(place.RadiusM ?? 0)}"), Indent, LabelWidth);
        page.Entry("precision", $"UCDP {place.Precision?.ToString(CultureInfo.InvariantCulture) ?? "none"}, ACLED {place.AcledPrecision?.ToString(CultureInfo.InvariantCulture) ?? "none"}", Indent, LabelWidth);
        page.Entry("id", $"{place.Id}, of the gazetteer {answer.Layer}", Indent, LabelWidth);
        page.Entry("confidence", answer.Confidence.ToString("0.00", CultureInfo.InvariantCulture), Indent, LabelWidth);
    }

    private static string Path(IncidentPlace place, DateOnly? on)
    {
        var path = string.Join(", ", new[] { place.Admin2, place.Admin1, place.CountryName ?? place.Country }.Where(unit => unit is not null && unit != place.Name).Distinct());
        return on is { } day ? $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: {path}" : path;
    }

    private static void WriteCandidates(PageWriter page, Ink ink, LookupAnswer answer)
    {
        page.Title("Candidates", answer.CandidatesInAll > answer.Candidates.Length ? $"first {answer.Candidates.Length} of {answer.CandidatesInAll}" : "");
        var rows = answer.Candidates.Select(Row).Prepend(["sum", "standing", "country", "unit", "parent", "said", "near", ""]).ToList();
        foreach (var line in Columns.Lay(rows.Select(row => row.Select(ink.Text).ToArray())).Split('\n', StringSplitOptions.RemoveEmptyEntries)) page.Line(("  " + line).TrimEnd());
    }

    private static string[] Row(LookupCandidate candidate)
    {
        var score = candidate.Score;
        var path = string.Join(", ", new[] { candidate.Admin2, candidate.Admin1, candidate.Place.Country }.Where(unit => !string.IsNullOrEmpty(unit)).Distinct());
        var note = candidate.PassedOver is { } reason ? $" ({reason})" : "";
        return [Part(score.Sum), Part(score.Standing), Part(score.Country), Part(score.Unit), Part(score.Parent), Part(score.Said), Part(score.Near), $"{candidate.Place.Name}, {Word(candidate.Place.Kind)}{(path.Length > 0 ? ", " : "")}{path}; {candidate.Place.Id} of {candidate.Layer}{note}"];
    }

    private static string Part(double part) => part.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Metres(int metres) => metres < 1000 ? string.Create(CultureInfo.InvariantCulture, $"{metres} m") : string.Create(CultureInfo.InvariantCulture, $"{metres / 1000.0:0.#} km");
}
