using Attest.Facts;
using Attest.Text;

namespace Attest.Places;

/// <summary>Turns a place and the words before it into where something happened: beside it, so far from it, between it and the next.</summary>
internal readonly ref struct PlaceLocator(WorldGazetteer gazetteer, PlaceRelations relations, ReadOnlySpan<Token> tokens)
{
    private const int NearMetres = 15_000, SideMetres = 25_000;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public IncidentPlace? Locate(IReadOnlyList<PlaceHit> hits, int index, PlaceContext context)
    {
        var relation = relations.Read(_tokens, hits[index].First);
        if (gazetteer.Resolve(hits, index, context, asTown: !relation.IsAt && !relation.Border) is not { Lat: { } lat, Lon: { } lon } place) return null;
        if (relation.IsAt) return place;
        if (relation.Border) return Border(place, hits, index, context, lat, lon);
        if (place.Precision is not <= 3) return place;
        if (relation.Between) return Between(place, hits, index, context);
        if (relation.Metres > 0) return Away(place, relation, lat, lon);
        var radius = Math.Max(place.RadiusM ?? 0, relation.Bearing is null ? NearMetres : SideMetres);
        return place with { Precision = Math.Max(place.Precision ?? 2, 2), AcledPrecision = 2, RadiusM = radius, ResolvedAs = relation.Bearing is null ? ResolvedAs.Near : ResolvedAs.Relative };
    }

    /// <summary>Where only the distance is said, the place stays the middle of a circle of that radius.</summary>
    private static IncidentPlace Away(IncidentPlace place, PlaceRelation relation, double lat, double lon)
    {
        var precision = Math.Max(place.Precision ?? 2, relation.Metres <= 25_000 ? 2 : 3);
        if (relation.Bearing is not { } bearing)
            return place with { Precision = precision, AcledPrecision = 2, RadiusM = relation.Metres + (place.RadiusM ?? 0), ResolvedAs = ResolvedAs.Relative };
        var (north, east) = Distance.Away(lat, lon, relation.Metres / 1000.0, bearing);
        var radius = (place.RadiusM ?? 0) / 2 + relation.Metres * 2 / 5; // "north" is a quarter of the circle, and distances are round
        return place with { Lat = Math.Round(north, 4), Lon = Math.Round(east, 4), Precision = precision, AcledPrecision = 2, RadiusM = radius, ResolvedAs = ResolvedAs.Relative };
    }

    private IncidentPlace Between(IncidentPlace place, IReadOnlyList<PlaceHit> hits, int index, PlaceContext context)
    {
        if (index + 1 >= hits.Count || hits[index + 1].First - hits[index].End > 3) return place;
        if (gazetteer.Resolve(hits, index + 1, context, asTown: true) is not { Lat: { } lat, Lon: { } lon } other || other.Country != place.Country || place is not { Lat: { } from, Lon: { } start }) return place;
        var half = Distance.Km(lat, lon, from, start) * 500;
        if (half > 150_000) return place;
        return place with
        {
            Name = $"{place.Name} – {other.Name}",
            Lat = Math.Round((lat + from) / 2, 4),
            Lon = Math.Round((lon + start) / 2, 4),
            Precision = half <= 25_000 ? 2 : 5,
            AcledPrecision = 2,
            RadiusM = (int)half + 5_000,
            Id = null,
            ResolvedAs = ResolvedAs.Between,
        };
    }

    /// <summary>"the border with Niger" in a report about Mali: where the two meet, nearest to what else the report names.</summary>
    private IncidentPlace Border(IncidentPlace place, IReadOnlyList<PlaceHit> hits, int index, PlaceContext context, double lat, double lon)
    {
        if (place is not { Precision: 6, Country: { } far }) return place;
        var (fromLat, fromLon) = context.Middle ?? (lat, lon);
        var world = gazetteer; // a struct's own cannot be captured
        bool Meets(string code) => code != far && world.Meeting(code, far, fromLat, fromLon) is not null;
        var near = Beside(hits, index) is { } named && Meets(named) ? named : context.Main is { } main && Meets(main) ? main : context.MainOf(Meets);
        if (near is null || gazetteer.Meeting(near, far, fromLat, fromLon) is not { } spot || gazetteer.Country(near) is not { } country) return place;
        return country with { Lat = Math.Round(spot.Lat, 2), Lon = Math.Round(spot.Lon, 2), Precision = 5, AcledPrecision = 3, RadiusM = 100_000, Id = null, Name = $"{country.Name} – {place.Name}", ResolvedAs = ResolvedAs.Border };
    }

    /// <summary>The country named right before: "in Cameroon near the border with Nigeria", "Cameroon's border with Nigeria".</summary>
    private string? Beside(IReadOnlyList<PlaceHit> hits, int index)
    {
        if (index == 0 || hits[index - 1] is not { Country: { } before, Kind: PlaceKind.Country } || hits[index].First - hits[index - 1].End > FarthestBeside) return null;
        for (var i = hits[index - 1].End; i < hits[index].First; i++)
            if (_tokens[i].Is(TokenFlags.Paragraph)) return null;
        return before;
    }

    private const int FarthestBeside = 8; // tokens
}
