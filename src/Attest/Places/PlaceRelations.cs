using System.Globalization;
using Attest.Text;

namespace Attest.Places;

/// <summary>Reads where something lies as seen from a place named: "12 km north of X", "near X", "between X and Y", "the border with X".</summary>
internal sealed class PlaceRelations
{
    private const int Farthest = 12; // tokens before the name
    private static readonly string[] Words = ["none", "distance", "bearing", "near", "between", "border", "number", "about", "from"];
    private readonly NameTrie _words = new(300);
    private readonly List<(Role Role, int Value)> _meanings = [];

    public PlaceRelations() => WordTable.Read("data/place-relations/", 3, cells =>
    {
        var role = Array.IndexOf(Words, cells[1]);
        if (role <= 0 || !int.TryParse(cells[2] is "" ? "0" : cells[2], NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return $"expected a relation and a number, found \"{cells[1]}\", \"{cells[2]}\"";
        _words.Add([Folding.Hash(cells[0])], _meanings.Count);
        _meanings.Add(((Role)role, value));
        return null;
    });

    private enum Role : byte { None, Distance, Bearing, Near, Between, Border, Number, About, From }

    /// <summary>What the words before a name say.</summary>
    public PlaceRelation Read(ReadOnlySpan<Token> tokens, int first)
    {
        var relation = new PlaceRelation();
        var joined = false;
        var unit = 0;
        for (var at = first - 1; at >= 0 && at >= first - Farthest && !tokens[at + 1].Is(TokenFlags.Paragraph); at--)
        {
            var (role, value) = MeaningOf(tokens[at]);
            if (unit > 0 && (tokens[at].Kind == TokenKind.Number || role == Role.Number))
                return relation with { Metres = (int)Math.Min((tokens[at].Kind == TokenKind.Number ? tokens[at].Number : value) * (long)unit, PlaceRelation.FarthestMetres) };
            if (role == Role.Between && !joined) return relation with { Between = true };
            if (role == Role.Border && joined) return relation with { Border = true };
            if (role == Role.Near) return relation with { Near = true };
            if (role == Role.Bearing && joined && unit == 0) relation = relation with { Bearing = Together(relation.Bearing, value) };
            else if (role == Role.Distance && joined) unit = value;
            else if (role == Role.From) joined = true;
            else if (role != Role.About && tokens[at].Hash != NameCutter.Hyphen) break;
        }

        return relation;
    }

    /// <summary>"north-east": half way between the two.</summary>
    private static int? Together(int? one, int other)
    {
        if (one is not { } first) return other;
        var apart = ((first - other + 540) % 360) - 180;
        return (other + apart / 2 + 360) % 360;
    }

    private (Role Role, int Value) MeaningOf(in Token token) =>
        token.Kind == TokenKind.Word && _words.Step(0, token.Hash) is var node and > 0 ? _meanings[_words.ValueAt(node)] : default;
}
