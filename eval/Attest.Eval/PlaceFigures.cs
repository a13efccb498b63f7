using Attest.Facts;

namespace Attest.Eval;

/// <summary>How well places were found and resolved: counts, and what follows from them.</summary>
internal sealed class PlaceFigures
{
    private int _gold, _found, _spans, _right, _countries, _withCountry, _named, _namesRight;

    /// <summary>Every figure that has a floor, in percent: spans found exactly; of the gold, in the right country; resolved: found with overlap, and within reach of where it lies.</summary>
    public IEnumerable<(string Name, double Percent)> All() =>
    [
        ("found.precision", Of(_spans, _found)),
        ("found.recall", Of(_spans, _gold)),
        ("found.f1", Of(2 * _spans, _found + _gold)),
        ("country", Of(_countries, _withCountry)),
        ("resolved.precision", Of(_right, _found)),
        ("resolved.recall", Of(_right, _gold)),
        ("resolved.f1", Of(2 * _right, _found + _gold)),
        ("resolved.names", Of(_namesRight, _named)),
    ];

    /// <summary>Mentions in the gold.</summary>
    public int Gold => _gold;

    /// <summary>Counts a report and says what is wrong with it, a line an error.</summary>
    public List<string> Add(PlaceGold.Document document, IReadOnlyList<ReadPlace> read)
    {
        var errors = new List<string>();
        _found += read.Count;
        foreach (var mention in document.Mentions) AddMention(document, mention, read, errors);
        foreach (var place in read.Where(place => !document.Mentions.Any(mention => mention.Start < place.End && place.Start < mention.End)))
            errors.Add($"{document.Id} invented \"{document.Text[place.Start..place.End]}\" in \"{Around(document.Text, place.Start, place.End)}\"");
        return errors;
    }

    private void AddMention(PlaceGold.Document document, PlaceGold.Mention mention, IReadOnlyList<ReadPlace> read, List<string> errors)
    {
        _gold++;
        var best = read.OrderByDescending(place => Math.Min(place.End, mention.End) - Math.Max(place.Start, mention.Start)).FirstOrDefault();
        if (best is not null && (best.Start >= mention.End || mention.Start >= best.End)) best = null;
        var right = best is not null && IsRight(mention, best);
        if (best is not null && best.Start == mention.Start && best.End == mention.End) _spans++;
        if (right) _right++;
        if (!mention.Demonym) _named++;
        if (right && !mention.Demonym) _namesRight++;
        if (mention.Country is { } country)
        {
            _withCountry++;
            if (best?.Country == country) _countries++;
        }

        var words = $"\"{document.Text[mention.Start..mention.End]}\" ({mention.Kind}, {mention.Country} {mention.Admin1}) in \"{Around(document.Text, mention.Start, mention.End)}\"";
        if (best is null) errors.Add($"{document.Id} missed {words}");
        else if (!right) errors.Add($"{document.Id} wrong {words}: {best.Place?.Name} {best.Country} {best.Place?.Admin1} {best.Place?.Lat}, {best.Place?.Lon} for {mention.Lat}, {mention.Lon}");
    }

    /// <summary>A town within 25 km (40 where the annotator is not sure), a unit within 120; a country, a demonym and what has no point by its country.</summary>
    private static bool IsRight(PlaceGold.Mention mention, ReadPlace read)
    {
        if (mention.Country is { } country && read.Country != country) return false;
        if (mention.Demonym || mention.Kind == "country" || mention.Lat is null || mention.Lon is null) return true;
        if (read.Place is not { Lat: { } lat, Lon: { } lon } place) return false;
        var reach = mention.Kind is "admin1" or "natural" or "region_other" ? 120 : mention.Kind == "admin2" ? 60 : mention.Approximate ? 40 : 25;
        return Km(lat, lon, mention.Lat.Value, mention.Lon.Value) <= reach && place.Precision != 6;
    }

    private static double Km(double lat, double lon, double otherLat, double otherLon)
    {
        var (x, y) = ((otherLon - lon) * Math.Cos((lat + otherLat) * Math.PI / 360), otherLat - lat);
        return Math.Sqrt(x * x + y * y) * 111.2;
    }

    private static string Around(string text, int start, int end) => text[Math.Max(0, start - 25)..Math.Min(text.Length, end + 15)].ReplaceLineEndings(" ");

    private static double Of(double part, int all) => Math.Floor(1000.0 * part / Math.Max(1, all) + 0.5) / 10;

    /// <summary>A place as it was read.</summary>
    public sealed record ReadPlace(int Start, int End, string? Country, IncidentPlace? Place);
}
