using Attest.Actors;
using Attest.Extraction;
using Attest.Facts;
using Attest.Lexicons;
using Attest.Places;
using Attest.Text;

namespace Attest.Benchmarks;

/// <summary>The stages of extraction, each alone.</summary>
internal sealed class ExtractionBench
{
    private static readonly Lookup Words = new(LanguageReader.Read(LexiconShelf.Embedded(), "en"));
    private readonly WorldGazetteer _gazetteer = WorldGazetteer.Default();
    private readonly ActorRegistry _actors = new();
    private readonly Tokenizer _tokenizer = new(Words.Language.Vocabulary);
    private readonly TokenList _tokens = new();
    private readonly List<PlaceHit> _places = [];
    private readonly List<ActorHit> _hits = [];
    private string _text = "";
    private readonly Draft _draft = new(Words);
    private readonly ElementReader _elements;
    private readonly ReportExtraction _extraction;

    public ExtractionBench()
    {
        _elements = new ElementReader(Words, _gazetteer, _actors);
        _extraction = new ReportExtraction(Words, _gazetteer, _actors);
    }

    public int Cut(Report report)
    {
        var surface = Surface.Of(report);
        _text = surface.Text;
        _tokenizer.Cut(_text, surface.Masked, _tokens);
        return _tokens.Count;
    }

    public int Places(Report report)
    {
        Cut(report);
        _places.Clear();
        _gazetteer.Find(_tokens.Tokens, _tokens.AllCapitals, _places);
        return _places.Count;
    }

    public int Names(Report report)
    {
        Cut(report);
        _places.Clear();
        _hits.Clear();
        _gazetteer.Find(_tokens.Tokens, _tokens.AllCapitals, _places);
        _actors.Find(_text, _tokens, report.Published, _hits);
        return _places.Count + _hits.Count;
    }

    public int Layers(Report report)
    {
        var surface = Surface.Of(report);
        _elements.Read(_draft, surface.Text, surface.Masked, report.Published);
        return _draft.Elements.Length;
    }

    public Account Extract(Report report) => _extraction.Extract(report, mentions: false);
}
