using Attest.Actors;
using Attest.Extraction.Times;
using Attest.Facts;
using Attest.Places;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>Text to elements: tokens, then layer upon layer, sentence by sentence.</summary>
internal sealed class ElementReader(Lookup lookup, IGazetteer gazetteer, ActorRegistry actors)
{
    private readonly Tokenizer _tokenizer = new(lookup.Language.Vocabulary);
    private readonly WordPass _words = new(lookup);
    private readonly NumberPass _numbers = new(lookup);
    private readonly TimePass _times = new(lookup);
    private readonly QuantityPass _quantities = new(lookup);
    private readonly PhrasePass _phrases = new(lookup);
    private readonly VerbPass _verbs = new(lookup);
    private readonly MemberPass _members = new(lookup);
    private readonly NameCursor _names = new();
    private readonly ElementLayer _one = new();
    private readonly ElementLayer _other = new();

    /// <summary>Reads a text into a draft.</summary>
    /// <param name="draft">Cleared first.</param>
    /// <param name="text">The text.</param>
    /// <param name="masked">What is no part of the article.</param>
    /// <param name="on">The day the report speaks on; null where it is not known.</param>
    public void Read(Draft draft, string text, ReadOnlySpan<TextSpan> masked, DateOnly? on)
    {
        draft.Clear(text);
        _tokenizer.Cut(text, masked, draft.Tokens);
        gazetteer.Find(draft.Tokens.Tokens, draft.Tokens.AllCapitals, draft.Places);
        actors.Find(text, draft.Tokens, on, draft.Actors);
        _names.Fill(draft.Tokens, draft.Places, draft.Actors);
        foreach (var sentence in draft.Tokens.Sentences)
        {
            _words.Run(draft, sentence, _one, _names);
            _numbers.Run(draft, _one, _other);
            _times.Run(draft, _other, _one);
            _quantities.Run(draft, _one, _other);
            _phrases.Run(draft, _other, _one);
            _verbs.Run(draft, _one, _other);
            _members.Run(draft, _other);
            draft.Add(_other.Elements);
        }
    }
}
