using Attest.Facts;
using Attest.Places;
using Attest.Text;

namespace Attest.Tests.Places;

/// <summary>A text with its places, as the tests ask for them.</summary>
internal sealed class PlaceReading
{
    private static readonly WorldGazetteer Gazetteer = WorldGazetteer.Default();
    private readonly TokenList _tokens = new();
    private readonly string _text;

    public PlaceReading(string text)
    {
        _text = text;
        new Tokenizer(new Vocabulary([], [])).Cut(text, [], _tokens);
        Gazetteer.Find(_tokens.Tokens, _tokens.AllCapitals, Hits);
        Gazetteer.Weigh(Hits, Context);
    }

    public List<PlaceHit> Hits { get; } = [];

    public PlaceContext Context { get; } = new();

    public string[] Words => [.. Hits.Select(Word)];

    public string Word(PlaceHit hit) => _text[_tokens[hit.First].Start.._tokens[hit.End - 1].End];

    /// <summary>What a name means where it stands for the first time, or after so many others.</summary>
    public IncidentPlace? Resolve(string word, int after = 0) => Gazetteer.Resolve(Hits, Index(word, after), Context);

    public IncidentPlace? Locate(string word) => Gazetteer.Locate(_text, _tokens.Tokens, Hits, Index(word, 0), Context);

    private int Index(string word, int after) => Enumerable.Range(0, Hits.Count).Where(i => Word(Hits[i]) == word).ElementAt(after);
}
