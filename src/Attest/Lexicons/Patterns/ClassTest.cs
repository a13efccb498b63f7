namespace Attest.Lexicons.Patterns;

/// <summary>What one place of a pattern asks of a word or phrase: any of several conjunctions of classes, some negated.</summary>
/// <param name="Text">As written, without the angle brackets.</param>
/// <param name="Alternatives">Each a list of class ids; a negated class is its complement (~id).</param>
internal sealed record ClassTest(string Text, int[][] Alternatives)
{
    /// <summary>Accepts everything.</summary>
    public static ClassTest Any { get; } = new(".", [[]]);

    public bool Accepts(SymbolTable symbols, int symbol)
    {
        foreach (var alternative in Alternatives)
        {
            var all = true;
            foreach (var id in alternative)
            {
                all = id >= 0 ? symbols.Has(symbol, id) : !symbols.Has(symbol, ~id);
                if (!all) break;
            }

            if (all) return true;
        }

        return false;
    }
}
