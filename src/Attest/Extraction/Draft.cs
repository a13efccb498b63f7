using System.Runtime.InteropServices;
using Attest.Actors;
using Attest.Extraction.Times;
using Attest.Facts;
using Attest.Places;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>Everything read from one text so far. Stages only add to it; its arrays are used again for the next text.</summary>
internal sealed class Draft(Lookup lookup)
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];
    private readonly List<Element> _elements = new(512);

    /// <summary>What tokens and offsets point into.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The tokens.</summary>
    public TokenList Tokens { get; } = new();

    /// <summary>Place names found.</summary>
    public List<PlaceHit> Places { get; } = [];

    /// <summary>Known actors found.</summary>
    public List<ActorHit> Actors { get; } = [];

    /// <summary>Numbers and quantities.</summary>
    public List<Quantity> Quantities { get; } = [];

    /// <summary>Time expressions.</summary>
    public List<TimePhrase> Times { get; } = [];

    /// <summary>What the time expressions come to.</summary>
    public TimeLine TimeLine { get; } = new(lookup);

    /// <summary>Noun phrases.</summary>
    public List<NounPhrase> Nouns { get; } = [];

    /// <summary>Verb groups.</summary>
    public List<VerbGroup> Verbs { get; } = [];

    /// <summary>The last layer of elements, sentence after sentence.</summary>
    public ReadOnlySpan<Element> Elements => CollectionsMarshal.AsSpan(_elements);

    /// <summary>The elements of each sentence.</summary>
    public List<(int First, int End)> Sentences { get; } = [];

    /// <summary>Begins a new text.</summary>
    public void Clear(string text)
    {
        Text = text;
        _elements.Clear();
        Places.Clear();
        Actors.Clear();
        Quantities.Clear();
        Times.Clear();
        Nouns.Clear();
        Verbs.Clear();
        Sentences.Clear();
    }

    /// <summary>Adds the elements of a sentence.</summary>
    public void Add(ReadOnlySpan<Element> sentence)
    {
        Sentences.Add((_elements.Count, _elements.Count + sentence.Length));
        _elements.AddRange(sentence);
    }

    /// <summary>Gives an element other classes.</summary>
    public void Reclass(int element, int symbol) => _elements[element] = _elements[element] with { Symbol = symbol };

    /// <summary>The characters from a token up to another.</summary>
    public TextSpan SpanOf(int first, int end) =>
        end <= first ? new TextSpan(Tokens[first].Start, 0) : TextSpan.Between(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The words from a token up to another, on one line.</summary>
    public string Words(int first, int end)
    {
        var span = SpanOf(first, end);
        var words = Text.AsSpan(span.Start, span.Length);
        return words.ContainsAny('\n', '\r') ? string.Join(' ', words.ToString().Split(Blanks, StringSplitOptions.RemoveEmptyEntries)) : words.ToString();
    }
}
