using Attest.Text;

namespace Attest.Extraction;

/// <summary>The elements of a sentence with its quotation marks, which all other stages do without.</summary>
internal sealed class SpeechLayer(Lookup lookup)
{
    private readonly int _quote = lookup.Class("quote");
    private readonly int _time = lookup.Symbol("time");

    /// <summary>The elements, after <see cref="Fill"/>.</summary>
    public ElementLayer Layer { get; } = new();

    /// <summary>Takes a sentence.</summary>
    public void Fill(Draft draft, int sentence)
    {
        Layer.Clear();
        var at = draft.Tokens.Sentences[sentence].First;
        var (first, end) = draft.Sentences[sentence];
        foreach (var element in draft.Elements[first..end])
        {
            AddQuotes(draft, at, element.First);
            if (element.Kind == ElementKind.Verb) AddVerb(draft, element);
            else Layer.Add(element);
            at = element.End;
        }

        AddQuotes(draft, at, draft.Tokens.Sentences[sentence].End);
    }

    /// <summary>"… on Sunday said": the day is no word of speech.</summary>
    private void AddVerb(Draft draft, in Element verb)
    {
        var time = InOrder.From(draft.Times, verb.First, static time => time.First);
        if (time < draft.Times.Count && draft.Times[time] is { } before && before.First == verb.First && before.End < verb.End)
        {
            Layer.Add(new Element(before.First, before.End, _time, ElementKind.Time, time));
            Layer.Add(verb with { First = before.End });
        }
        else
        {
            Layer.Add(verb);
        }
    }

    private void AddQuotes(Draft draft, int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            if (draft.Tokens[token].Kind != TokenKind.Mark) continue;
            var symbol = lookup.Language.SymbolOf[draft.Tokens[token].Word];
            if (lookup.Has(symbol, _quote)) Layer.Add(new Element(token, token + 1, symbol, ElementKind.Token, -1));
        }
    }
}
