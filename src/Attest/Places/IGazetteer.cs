using Attest.Facts;
using Attest.Text;

namespace Attest.Places;

/// <summary>The world by name. Implementations are safe for many threads at once.</summary>
public interface IGazetteer
{
    /// <summary>Adds every place named among the tokens, in order, without overlaps. Allocates nothing but room in <paramref name="hits"/>.</summary>
    /// <remarks>
    /// A word in small letters never begins or ends a place. Names on the stop list ("Nice", "Lincoln") need a frame: "in", "near", a dateline, "X, Y", "X province".
    /// In a text set in capitals every name needs one, but countries, first-level units, capitals and towns of 500,000 and more that are not on the list.
    /// </remarks>
    /// <param name="tokens">The tokens of one text.</param>
    /// <param name="allCapitals">True when the text is set in capitals.</param>
    /// <param name="hits">Added to; indices in <see cref="PlaceHit.Parent"/> count from its beginning.</param>
    void Find(ReadOnlySpan<Token> tokens, bool allCapitals, List<PlaceHit> hits);

    /// <summary>Adds the countries that hits name, or that hits can lie in alone, to a context.</summary>
    void Weigh(IReadOnlyList<PlaceHit> hits, PlaceContext context);

    /// <summary>The place a hit means, as fine as the words and the context allow.</summary>
    /// <returns>Null when its candidates lie in several countries and nothing tells which; the country, under the name found, when they lie in one and nothing tells where.</returns>
    /// <param name="hits">All hits of the text.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="context">Which countries the text is about.</param>
    IncidentPlace? Resolve(IReadOnlyList<PlaceHit> hits, int index, PlaceContext context);

    /// <summary>Where something happened that is told with a place: in it, or by the words before it near it, so far from it, between it and the next, on its border.</summary>
    /// <returns>As <see cref="Resolve"/>; the point, the radius and the precision are those of the spot told, the id that of the place named, and the name too, unless a name that no gazetteer holds is said to lie in it.</returns>
    /// <param name="text">The text the tokens were cut from.</param>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="hits">All hits of the text.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="context">Which countries the text is about.</param>
    IncidentPlace? Locate(string text, ReadOnlySpan<Token> tokens, IReadOnlyList<PlaceHit> hits, int index, PlaceContext context);

    /// <summary>A place with the names and units of a day: regions are split and renamed.</summary>
    IncidentPlace AsOf(IncidentPlace place, DateOnly day);

    /// <summary>A country as a place.</summary>
    /// <param name="country">ISO alpha-2.</param>
    /// <returns>Null for an unknown code.</returns>
    IncidentPlace? Country(string country);
}
