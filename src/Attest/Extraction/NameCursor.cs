using Attest.Actors;
using Attest.Places;

namespace Attest.Extraction;

/// <summary>A name found by the gazetteer or the registry.</summary>
/// <param name="Count">How many tokens it covers.</param>
/// <param name="Kind">Place or actor.</param>
/// <param name="Demonym">True for "Malian".</param>
/// <param name="Index">Where it stands in the draft's list.</param>
internal readonly record struct FoundName(int Count, ElementKind Kind, bool Demonym, int Index);

/// <summary>The names found in a text by the token they begin at: of several the longest, an actor before a place.</summary>
internal sealed class NameCursor
{
    private readonly Dictionary<int, FoundName> _names = [];

    public void Fill(List<PlaceHit> places, List<ActorHit> actors)
    {
        _names.Clear();
        for (var i = 0; i < actors.Count; i++) Offer(actors[i].First, new FoundName(actors[i].Count, ElementKind.Actor, false, i));
        for (var i = 0; i < places.Count; i++) Offer(places[i].First, new FoundName(places[i].Count, ElementKind.Place, places[i].Form == PlaceForm.Demonym, i));
    }

    public bool At(int token, out FoundName name) => _names.TryGetValue(token, out name);

    private void Offer(int first, FoundName name)
    {
        if (!_names.TryGetValue(first, out var known) || known.Count < name.Count) _names[first] = name;
    }
}
