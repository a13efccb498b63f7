using System.Globalization;
using Attest.Places.Files;
using Attest.Text;

namespace Attest.Places;

/// <summary>Looks words up as a report would be read that has "in" before them, and tells why it answers what it answers.</summary>
public sealed class PlaceLookup(WorldGazetteer gazetteer)
{
    private const int MostShown = 20;
    private const int CountryWeight = 20; // as a text that speaks of one country all along
    private readonly PlaceLayers _world = gazetteer.World;
    private readonly string[] _layers = [.. gazetteer.Layers.Select(layer => layer.Name)];

    /// <summary>Looks words up.</summary>
    /// <param name="words">"Tessit", "Tessit, Gao region".</param>
    /// <param name="country">ISO alpha-2 of the country it must lie in; null for any.</param>
    /// <param name="on">The day its units are given for; null for 31 December 2022, as readings have it that know no day.</param>
    /// <exception cref="ArgumentException"><paramref name="country"/> is not two capital letters.</exception>
    public LookupAnswer Look(string words, string? country, DateOnly? on)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = Capitalised(words.Trim());
        var tokens = new TokenList();
        new Tokenizer(new Vocabulary([], [])).Cut($"in {text}.", [], tokens);
        var hits = new List<PlaceHit>();
        gazetteer.Find(tokens.Tokens, false, hits);
        var context = new PlaceContext();
        if (country is not null) context.Add(country, CountryWeight);
        gazetteer.Weigh(hits, context);
        var ranking = new PlaceRanking(_world, context);
        if (hits.Count > 0 && IsWhole(hits[0], tokens) && ByName(text, hits, ranking, country, on) is { } answer) return answer;
        var around = hits.Select(hit => hit.Country).FirstOrDefault(found => found is not null);
        return BySpelling(text, ranking, country ?? around, on);
    }

    private LookupAnswer? ByName(string text, List<PlaceHit> hits, PlaceRanking ranking, string? country, DateOnly? on)
    {
        var hit = hits[0];
        var choice = ranking.Choose(hits, 0);
        var parent = hit.Parent >= 0 ? ranking.Choose(hits, hit.Parent).Place : -1;
        var found = new List<(int Place, LookupCandidate Shown)>();
        foreach (var named in _world.Named(hit.Name))
        {
            if (named.Place < 0) continue;
            var needsWord = (named.Need & PlaceNeed.Word) != 0 && hit.Said == PlaceKind.None;
            found.Add((named.Place, Shown(named.Place, ranking.Score(named.Place, hit, parent), needsWord ? "is meant only where the words say what it is" : Elsewhere(named.Place, country), on)));
        }

        var ordered = Ordered(found);
        var (place, sure) = (choice.Place, choice.Sure);
        if (country is not null && (place < 0 || GazetteerRow.Letters(_world[place].Country) != country))
        {
            if (ordered.Find(candidate => candidate.Shown.PassedOver is null) is not { Shown: not null } first) return null;
            (place, sure) = (first.Place, first.Place);
        }

        var shown = ordered.Select(candidate => candidate.Shown).ToList();
        if (sure < 0) return Nothing(text, place < 0 ? "no place of that name fits what the words say" : "places in several countries fit, and nothing tells which", shown);
        var written = new PlaceWriter(_world).Write(sure, on);
        var best = ordered.Find(candidate => candidate.Place == place).Shown.Score.Sum;
        var next = ordered.Find(candidate => candidate.Shown.PassedOver is null && !ranking.AreOne(place, candidate.Place)).Shown;
        var confidence = ranking.Confidence(new PlaceRanking.Choice(place, sure, next is null ? double.PositiveInfinity : best - next.Score.Sum, best));
        var answer = new LookupAnswer(text, written, "name", confidence, WhyFirst(ordered, place, ranking), LayerOf(sure), [.. shown.Take(MostShown)], shown.Count);
        if (sure == place) return answer;
        var why = _world.Lies(place, sure) ? $"several places of that name fit as well as one another; only {written.Name}, which holds them, is sure" : $"no place of that name lies in {written.Name}; only that is sure";
        return answer with { Place = PlaceWriter.Within(written, _world.NameOf(place)), Why = why };
    }

    /// <summary>What sounds the same; where a country is known, what differs by one letter too. Nothing where several do that are not one spot.</summary>
    private LookupAnswer BySpelling(string text, PlaceRanking ranking, string? country, DateOnly? on)
    {
        var name = text.Split(',')[0].Trim();
        var alike = new SpellingSearch(_world, country);
        var places = alike.BySound(name);
        var (confidence, how) = (0.5, "sounds the same");
        if (places.Count == 0 && country is not null) (places, confidence, how) = (alike.ByLetter(name), 0.3, "differs by one letter");
        var hit = new PlaceHit(0, 1, NameKey.Nothing, PlaceForm.Name, PlaceKind.None, PlaceKind.None, null, -1);
        var ordered = Ordered([.. places.Select(place => (place, Shown(place, ranking.Score(place, hit, -1), null, on)))]);
        var shown = ordered.Select(candidate => candidate.Shown).ToList();
        if (ordered.Count == 0) return Nothing(text, country is null ? "no gazetteer has the name, nor one that sounds the same" : "no gazetteer has the name, nor one that sounds the same or differs by one letter in the country", shown);
        var best = ordered[0].Place;
        if (ordered.Exists(other => !ranking.AreOne(best, other.Place)))
            return Nothing(text, $"no gazetteer has the name; {ordered.Count.ToString(CultureInfo.InvariantCulture)} names in different spots are near to it, and nothing tells which", shown);
        return new(text, new PlaceWriter(_world).Write(best, on), "spelling", Math.Round(confidence * ranking.ShareOf(best), 2), $"no gazetteer has the name; \"{_world.NameOf(best)}\" {how}", LayerOf(best), [.. shown.Take(MostShown)], shown.Count);
    }

    private LookupCandidate Shown(int place, PlaceScore score, string? passedOver, DateOnly? on)
    {
        var (row, written) = (_world[place], new PlaceWriter(_world).Write(place, on));
        return new(new GazetteerRow(_world.IdOf(place), _world.NameOf(place), GazetteerRow.Letters(row.Country), row.Kind, row.Lat, row.Lon), written.Admin2, written.Admin1, LayerOf(place), score, passedOver);
    }

    private string? Elsewhere(int place, string? country) =>
        country is null || GazetteerRow.Letters(_world[place].Country) == country ? null : "lies in another country";

    private static List<(int Place, LookupCandidate Shown)> Ordered(List<(int Place, LookupCandidate Shown)> found) =>
        [.. found.OrderBy(candidate => candidate.Shown.PassedOver is null ? 0 : 1).ThenByDescending(candidate => candidate.Shown.Score.Sum)];

    private static string WhyFirst(List<(int Place, LookupCandidate Shown)> ordered, int place, PlaceRanking ranking)
    {
        var best = ordered.Find(candidate => candidate.Place == place).Shown;
        var others = ordered.Where(candidate => candidate.Place != place && candidate.Shown.PassedOver is null).ToList();
        if (others.Count == 0) return "the only place that fits";
        if (others.Find(candidate => !ranking.AreOne(place, candidate.Place)) is not { Shown: { } next }) return "all that fit are one spot, or a unit and the town it is named after";
        return string.Create(CultureInfo.InvariantCulture, $"fits best of {others.Count + 1}: {best.Score.Sum:0.0}, the next that lies elsewhere {next.Score.Sum:0.0}");
    }

    private static LookupAnswer Nothing(string words, string why, List<LookupCandidate> candidates) =>
        new(words, null, "none", 0, why, null, [.. candidates.Take(MostShown)], candidates.Count);

    private string LayerOf(int place) => _layers[PlaceLayers.LayerOf(place)];

    /// <summary>True when the name covers what was asked for, and not a part of it.</summary>
    private static bool IsWhole(in PlaceHit hit, TokenList tokens)
    {
        for (var i = 0; i < hit.First; i++)
            if (tokens[i] is { Kind: TokenKind.Word, Case: not TokenCase.Lower }) return false;
        return hit.End >= tokens.Tokens.Length || tokens[hit.End] is not { Kind: TokenKind.Word, Case: not TokenCase.Lower };
    }

    /// <summary>Words typed in small letters, as names are written.</summary>
    private static string Capitalised(string words)
    {
        if (words.Any(char.IsUpper)) return words;
        var letters = words.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (i == 0 || letters[i - 1] is ' ' or '-') letters[i] = char.ToUpperInvariant(letters[i]);
        return new string(letters);
    }
}
