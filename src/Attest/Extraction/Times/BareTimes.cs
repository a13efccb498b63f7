using Attest.Text;

namespace Attest.Extraction.Times;

/// <summary>Finds times that matter to nobody who counts the dead, and so are no element of a sentence: "now", "former", "daily", a year by itself.</summary>
internal sealed class BareTimes(Lookup lookup)
{
    private readonly int _past = lookup.Class("ref.past"), _present = lookup.Class("ref.present"), _future = lookup.Class("ref.future"), _rate = lookup.Class("ref.rate"), _definite = lookup.Class("def"), _determiner = lookup.Class("det"), _possessive = lookup.Class("poss.s"), _preposition = lookup.Class("prep");
    private readonly (int Class, string Value)[] _rates =
        [(lookup.Class("u.hour"), "PT1H"), (lookup.Class("u.day"), "P1D"), (lookup.Class("u.week"), "P1W"), (lookup.Class("u.month"), "P1M"), (lookup.Class("u.year"), "P1Y")];

    private readonly int[] _counted = [lookup.Class("noun"), lookup.Class("mod"), lookup.Class("unit.money"), lookup.Class("unit.distance"), lookup.Class("unit.other"), lookup.Class("percent"), lookup.Class("timeunit"), lookup.Class("colon"), lookup.Class("slash")];

    /// <summary>Each with its token, type and value, in order; none within a time that was read before.</summary>
    public IEnumerable<(int Token, string Type, string Value)> Read(Draft draft)
    {
        var next = 0;
        for (var i = 0; i < draft.Tokens.Count; i++)
        {
            while (next < draft.Times.Count && draft.Times[next].End <= i) next++;
            if (next < draft.Times.Count && draft.Times[next].First <= i) continue;
            if (Of(draft, i) is var (type, value)) yield return (i, type, value);
        }
    }

    private (string Type, string Value)? Of(Draft draft, int at)
    {
        var token = draft.Tokens[at];
        if (token.Kind == TokenKind.Number) return IsYear(draft, at) ? ("DATE", draft.Text.Substring(token.Start, 4)) : null;
        if (token.Word == 0) return null;
        var symbol = lookup.Language.SymbolOf[token.Word];
        if (lookup.Has(symbol, _past)) return ("DATE", "PAST_REF");
        if (lookup.Has(symbol, _present)) return ("DATE", "PRESENT_REF");
        if (lookup.Has(symbol, _future)) return ("DATE", "FUTURE_REF");
        if (!lookup.Has(symbol, _rate)) return null;
        foreach (var (id, value) in _rates)
            if (lookup.Has(symbol, id)) return ("SET", value);
        return null;
    }

    /// <summary>Four digits that nothing follows which they could count.</summary>
    private bool IsYear(Draft draft, int at)
    {
        var token = draft.Tokens[at];
        if (token is not { Length: 4, Number: >= 1500 and < 2100 } || token.Is(TokenFlags.Decimal)) return false;
        if (at > 0 && draft.Tokens[at - 1] is { Kind: TokenKind.Mark } mark && draft.Text[mark.Start] is '$' or '#' or '/' or '.' or '£' or '€') return false;
        if (at + 1 >= draft.Tokens.Count || draft.Tokens[at + 1].Is(TokenFlags.Paragraph) || EndsSpan(draft, at)) return true;
        var before = at > 0 && draft.Tokens[at - 1].Word is > 0 and var word ? lookup.Language.SymbolOf[word] : 0;
        if (lookup.Has(before, _definite)) return true;
        var odd = token.Number % 100 != 0; // "1,500 men" are counted in round numbers
        if (odd && (lookup.Has(before, _determiner) || lookup.Has(before, _possessive))) return true;
        var after = draft.Tokens[at + 1];
        if (after.Word == 0) return after.Kind == TokenKind.Mark || after.Case != TokenCase.Lower || (odd && lookup.Has(before, _preposition));
        var symbol = lookup.Language.SymbolOf[after.Word];
        return !Array.Exists(_counted, id => lookup.Has(symbol, id));
    }

    /// <summary>The second year of "1861-1865".</summary>
    private static bool EndsSpan(Draft draft, int at) =>
        at > 1 && draft.Tokens[at - 1] is { Kind: TokenKind.Mark } && draft.Tokens[at - 1].Is(TokenFlags.Glued) && draft.Tokens[at - 2] is { Kind: TokenKind.Number, Length: 4, Number: >= 1500 and < 2100 };
}
