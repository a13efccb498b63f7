using Attest.Facts;
using Attest.Lexicons;
using Attest.Text;

namespace Attest.Extraction;

/// <summary>Joins digits and number words into numbers: "two hundred and fifty-five", "1.2 million", "three dozen".</summary>
internal sealed class NumberPass
{
    private const long Most = 2_000_000_000;
    private readonly Lookup _lookup;
    private readonly int _and;
    private readonly int _indefinite;
    private readonly int[] _symbols = new int[64];
    private readonly SymbolMemo _mayStart;

    public NumberPass(Lookup lookup)
    {
        _lookup = lookup;
        _and = lookup.Class("=and");
        _indefinite = lookup.Class("indef");
        var (digits, dec) = (lookup.Class("digits"), lookup.Class("decimal"));
        _mayStart = new SymbolMemo(symbol => lookup.Has(symbol, digits) || lookup.Has(symbol, dec) || lookup.Has(symbol, lookup.NumberWord) || lookup.Has(symbol, _indefinite) ? 0 : -1);
        string[] features = ["day", "year", "year2", "one", "gluedword", "dozenish"];
        for (var bits = 0; bits < _symbols.Length; bits++)
            _symbols[bits] = lookup.Symbol(string.Join(',', features.Where((_, bit) => (bits >> bit & 1) != 0).Prepend("num")));
    }

    public void Run(Draft draft, ElementLayer from, ElementLayer to)
    {
        to.Clear();
        for (var i = 0; i < from.Count;)
        {
            if (!Starts(draft, from, i) || Read(draft, from, i) is not { } number)
            {
                to.Add(from.Elements[i++]);
                continue;
            }

            var first = from.Elements[i].First;
            var end = from.Elements[number.End - 1].End;
            var value = (int)number.Value;
            draft.Quantities.Add(new Quantity(number.Dozens ? Bound.About : Bound.Exact, value, value, null, first, end));
            to.Add(new Element(first, end, _symbols[Features(draft, first, end, number)], ElementKind.Number, draft.Quantities.Count - 1));
            i = number.End;
        }
    }

    /// <summary>A number, a number word, or "a" before "hundred" or "dozen".</summary>
    private bool Starts(Draft draft, ElementLayer layer, int i)
    {
        var element = layer.Elements[i];
        if (element.Kind != ElementKind.Token || _mayStart[element.Symbol] < 0) return false;
        var token = draft.Tokens[element.First];
        if (token.Kind == TokenKind.Number) return !token.Is(TokenFlags.Decimal) || WordAt(draft, layer, i + 1).Kind == NumberKind.Scale;
        if (WordAt(draft, layer, i).Kind != NumberKind.None) return true;
        return _lookup.Has(element.Symbol, _indefinite) && WordAt(draft, layer, i + 1).Kind is NumberKind.Hundred or NumberKind.Scale or NumberKind.Dozen;
    }

    private Sum? Read(Draft draft, ElementLayer layer, int start)
    {
        var sum = new Sum();
        var i = start;
        if (_lookup.Has(layer.Elements[i].Symbol, _indefinite)) (sum.Current, i) = (1, i + 1);
        for (var digits = false; i < layer.Count && layer.Elements[i].Kind == ElementKind.Token; i++)
        {
            var token = draft.Tokens[layer.Elements[i].First];
            if (token.Kind == TokenKind.Number)
            {
                if (i > start) break;
                (sum.Current, digits) = (token.Number, true);
                if (token.Is(TokenFlags.Decimal)) sum.Fraction = Fraction(draft, token);
                continue;
            }

            var word = WordAt(draft, layer, i);
            if (word.Kind == NumberKind.None)
            {
                if (!Joins(draft, layer, i, sum)) break;
                continue;
            }

            if (digits && word.Kind is NumberKind.Unit or NumberKind.Ten || !sum.Take(word)) break;
        }

        sum.End = i;
        return i == start || sum.Value > Most ? null : sum;
    }

    /// <summary>"and" within "two hundred and five", a hyphen within "fifty-five".</summary>
    private bool Joins(Draft draft, ElementLayer layer, int i, Sum sum)
    {
        var next = WordAt(draft, layer, i + 1).Kind;
        if (_lookup.Has(layer.Elements[i].Symbol, _and)) return sum.EndsInHundreds && next is NumberKind.Unit or NumberKind.Ten;
        var token = draft.Tokens[layer.Elements[i].First];
        return token is { Kind: TokenKind.Mark, Length: 1 } && draft.Text[token.Start] == '-' && sum.EndsInTens && next == NumberKind.Unit;
    }

    private NumberWord WordAt(Draft draft, ElementLayer layer, int i)
    {
        if (i >= layer.Count || layer.Elements[i].Kind != ElementKind.Token) return default;
        return _lookup.Language.Numbers[draft.Tokens[layer.Elements[i].First].Word];
    }

    private static double Fraction(Draft draft, in Token token) =>
        double.Parse(draft.Text.AsSpan(token.Start, token.Length).ToString().Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    private static int Features(Draft draft, int first, int end, Sum number)
    {
        var token = draft.Tokens[first];
        var digits = token.Kind == TokenKind.Number && end == first + 1;
        var next = end < draft.Tokens.Count ? draft.Tokens[end] : default;
        return (number.Value is >= 1 and <= 31 && digits && token.Length <= 2 ? 1 : 0)
            | (digits && token.Length == 4 && number.Value is >= 1000 and <= 2100 ? 2 : 0)
            | (digits && token.Length == 2 ? 4 : 0)
            | (number.Value == 1 ? 8 : 0)
            | (digits && next.Kind == TokenKind.Word && next.Is(TokenFlags.Glued) ? 16 : 0)
            | (number.Dozens ? 32 : 0);
    }

    /// <summary>A number while it is being put together.</summary>
    private sealed class Sum
    {
        private NumberKind _last;

        public long Total { get; private set; }

        public long Current { get; set; }

        public double? Fraction { get; set; }

        public bool Dozens { get; private set; }

        public int End { get; set; }

        public long Value => Total + Current;

        public bool EndsInTens => _last == NumberKind.Ten && Current % 100 >= 20 && Current % 10 == 0;

        public bool EndsInHundreds => _last is NumberKind.Hundred or NumberKind.Scale;

        /// <summary>Adds a word; false when it begins another number.</summary>
        public bool Take(NumberWord word)
        {
            var fits = word.Kind switch
            {
                NumberKind.Unit => _last is NumberKind.None or NumberKind.Hundred or NumberKind.Scale || EndsInTens,
                NumberKind.Ten => _last is NumberKind.None or NumberKind.Hundred or NumberKind.Scale,
                NumberKind.Hundred => Current is > 0 and < 100,
                _ => Current > 0 || Fraction is not null,
            };
            if (!fits && !(word.Kind is NumberKind.Hundred or NumberKind.Scale or NumberKind.Dozen && Value == 0)) return false;
            Add(word);
            _last = word.Kind;
            return true;
        }

        private void Add(NumberWord word)
        {
            switch (word.Kind)
            {
                case NumberKind.Unit or NumberKind.Ten:
                    Current += word.Value;
                    break;
                case NumberKind.Hundred:
                    Current = Math.Max(Current, 1) * word.Value;
                    break;
                default:
                    Total += (long)Math.Min((Fraction ?? Math.Max(Current, 1)) * word.Value, 1e15);
                    (Current, Fraction) = (0, null);
                    Dozens |= word.Kind == NumberKind.Dozen;
                    break;
            }
        }
    }
}
