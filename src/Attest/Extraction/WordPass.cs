using Attest.Lexicons;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>First layer: each token with its symbol; names and expressions of several words as one.</summary>
internal sealed class WordPass
{
    private readonly Lookup _lookup;
    private readonly Language _language;
    private readonly int _unknownName;
    private readonly int _unknownWord;
    private readonly int _capital;
    private readonly int _glued;
    private readonly int _hyphen;
    private readonly int _dash;
    private readonly int _number;
    private readonly int _decimal;
    private readonly int _place;
    private readonly int _nation;
    private readonly int _actor;
    private readonly int _aircraft, _aircraftClass, _ordinary;
    private readonly int _quoteClass;
    private readonly int _leftClass;
    private readonly int _rightClass;
    private readonly int _common;

    public WordPass(Lookup lookup)
    {
        (_lookup, _language) = (lookup, lookup.Language);
        _unknownName = lookup.Symbol("unknown,cap");
        _unknownWord = lookup.Symbol("unknown");
        _capital = lookup.Symbol("cap");
        _glued = lookup.Symbol("glued");
        (_hyphen, _dash) = (lookup.Class("hyphen"), lookup.Symbol("dash"));
        _number = lookup.Symbol("digits");
        _decimal = lookup.Symbol("decimal");
        _place = lookup.Symbol("place,cap");
        _nation = lookup.Symbol("nation,cap");
        _actor = lookup.Symbol("actor,cap");
        (_aircraft, _aircraftClass, _ordinary) = (lookup.Symbol("aircraft"), lookup.Class("aircraft"), lookup.Class("ordinary"));
        _quoteClass = lookup.Class("quote");
        _leftClass = lookup.Class("lpar");
        _rightClass = lookup.Class("rpar");
        _common = lookup.Class("common");
    }

    /// <summary>Fills <paramref name="layer"/> with a sentence. Quotation marks are left out: they are flags of the tokens within.</summary>
    public void Run(Draft draft, Sentence sentence, ElementLayer layer, NameCursor names)
    {
        layer.Clear();
        var tokens = draft.Tokens.Tokens;
        var aside = false;
        for (var i = sentence.First; i < sentence.End;)
        {
            var phrase = _language.Phrases.Longest(tokens, i, sentence.End, out var words);
            if (names.At(i, out var name) && name.Count >= words)
            {
                layer.Add(Named(tokens, name, i));
                i += name.Count;
            }
            else if (phrase >= 0)
            {
                layer.Add(new Element(i, i + words, Cased(_language.SymbolOfPhrase[phrase], tokens, i, sentence.First, draft.Tokens.AllCapitals), ElementKind.Phrase, phrase));
                i += words;
            }
            else
            {
                var symbol = SymbolOf(tokens, i, sentence.First, draft.Tokens.AllCapitals);
                if (tokens[i].Kind == TokenKind.Mark) aside |= _lookup.Has(symbol, _leftClass);
                if (tokens[i].Kind != TokenKind.Mark || !_lookup.Has(symbol, _quoteClass)) layer.Add(new Element(i, i + 1, symbol, ElementKind.Token, -1));
                i++;
            }
        }

        if (aside) DropAsides(layer);
    }

    private Element Named(ReadOnlySpan<Token> tokens, in FoundName name, int at)
    {
        var symbol = name.Kind == ElementKind.Actor ? _actor : name.Demonym ? _nation : _place;
        if (name.Kind == ElementKind.Actor && tokens[at + name.Count - 1].Word is > 0 and var last && _lookup.Has(_language.SymbolOf[last], _aircraftClass)) symbol = _lookup.Union(symbol, _aircraft); // "US warplanes"
        return new Element(at, at + name.Count, symbol, name.Kind, name.Index);
    }

    private int SymbolOf(ReadOnlySpan<Token> tokens, int at, int first, bool allCapitals)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Number) return token.Is(TokenFlags.Decimal) ? _decimal : _number;
        if (token.Word == 0 || (!allCapitals && _lookup.Has(_language.SymbolOf[token.Word], _ordinary)))
            return token.Kind == TokenKind.Word && (allCapitals || token.Case != TokenCase.Lower) ? _unknownName : _unknownWord;
        var symbol = _language.SymbolOf[token.Word];
        if (token.Kind == TokenKind.Mark && _lookup.Has(symbol, _hyphen) && !token.Is(TokenFlags.Glued)) return _dash; // " - " parts, it does not join
        if (token.Kind == TokenKind.Mark) return token.Is(TokenFlags.Glued) ? _lookup.Union(symbol, _glued) : symbol;
        return Cased(symbol, tokens, at, first, allCapitals);
    }

    /// <summary>A capital within a sentence tells a name; at its beginning it tells nothing.</summary>
    private int Cased(int symbol, ReadOnlySpan<Token> tokens, int at, int first, bool allCapitals) =>
        allCapitals || at == first || tokens[at].Case == TokenCase.Lower ? symbol : _lookup.Has(symbol, _common) ? _unknownName : _lookup.Union(symbol, _capital);

    /// <summary>A short remark in brackets ("(JNIM)") would only stand between a subject and its verb.</summary>
    private void DropAsides(ElementLayer layer)
    {
        for (var i = 0; i < layer.Count; i++)
        {
            var elements = layer.Elements;
            if (elements[i].Kind != ElementKind.Token || !_lookup.Has(elements[i].Symbol, _leftClass)) continue;
            var close = -1;
            for (var j = i + 1; j < Math.Min(elements.Length, i + 6) && close < 0; j++)
                if (_lookup.Has(elements[j].Symbol, _rightClass)) close = j;
            if (close < 0 || HoldsNumber(elements, i, close)) continue;
            layer.Remove(i, close + 1 - i);
            i--;
        }
    }

    private bool HoldsNumber(ReadOnlySpan<Element> elements, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (elements[i].Symbol == _number || elements[i].Symbol == _decimal || _lookup.Has(elements[i].Symbol, _lookup.NumberWord)) return true;
        return false;
    }
}
