using Attest.Places;
using Attest.Text;

namespace Attest.Eval;

/// <summary>Finds and resolves the places of a text by the gazetteer alone, so that a language the engine does not read yet is measured too.</summary>
internal sealed class PlaceReader(IGazetteer gazetteer)
{
    private readonly Tokenizer _tokenizer = new(new Vocabulary([], []));
    private readonly TokenList _tokens = new();
    private readonly List<PlaceHit> _hits = [];
    private readonly PlaceContext _context = new();

    public IReadOnlyList<PlaceFigures.ReadPlace> Read(PlaceGold.Document document)
    {
        _hits.Clear();
        _context.Clear();
        _tokenizer.Cut(document.Text, [], _tokens);
        gazetteer.Find(_tokens.Tokens, _tokens.AllCapitals, _hits);
        gazetteer.Weigh(_hits, _context);
        return [.. Enumerable.Range(0, _hits.Count).Select(Place)];
    }

    private PlaceFigures.ReadPlace Place(int index)
    {
        var (hit, place) = (_hits[index], gazetteer.Resolve(_hits, index, _context));
        return new(_tokens[hit.First].Start, _tokens[hit.End - 1].End, place?.Country ?? hit.Country, place);
    }
}
