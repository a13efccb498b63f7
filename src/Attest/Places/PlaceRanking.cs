namespace Attest.Places;

/// <summary>Ranks the rows a name may mean, and says when none can be told from the rest.</summary>
internal readonly struct PlaceRanking(PlaceTable table, PlaceContext context)
{
    /// <summary>Candidates of two countries closer than this are not told apart.</summary>
    private const double Margin = 0.8;

    /// <summary>The row a hit means.</summary>
    public Choice Choose(IReadOnlyList<PlaceHit> hits, int index)
    {
        var hit = hits[index];
        var parent = hit.Parent >= 0 ? Choose(hits, hit.Parent) : Choice.None;
        int best = -1, second = -1;
        double most = double.MinValue, next = double.MinValue;
        for (var at = hit.Candidates; at >= 0; at = table.PostingAt(at).Next)
        {
            var row = table.PostingAt(at).Row;
            var score = Score(row, hit, parent);
            if (score > most) (second, next, best, most) = (best, most, row, score);
            else if (score > next) (second, next) = (row, score);
        }

        if (second < 0 || most - next >= Margin || Agree(best, second)) return new Choice(best, false);
        return table[best].Country == table[second].Country ? new Choice(best, true) : Choice.None;
    }

    /// <summary>A town and the unit named after it are one answer.</summary>
    private bool Agree(int best, int second) => table.Lies(best, second) || table.Lies(second, best);

    private double Score(int row, in PlaceHit hit, Choice parent)
    {
        var place = table[row];
        var score = Standing(place) + context.ShareOf(place.Country) * 4 + (context.IsMain(place.Country) ? 2 : 0);
        if (parent.Row >= 0) score += table.Lies(row, parent.Row) ? 10 : -10;
        if (hit.Said == PlaceKind.Unit && place.Kind != PlaceKind.Unit) score -= 6;
        if (hit.Said == PlaceKind.City && place.Kind is PlaceKind.Unit or PlaceKind.Country) score -= 12;
        return score;
    }

    /// <summary>How often news means such a place, on the scale of a logarithm of its inhabitants.</summary>
    private static double Standing(in PlaceRow place) => place.Kind switch
    {
        PlaceKind.Country => 9,
        PlaceKind.Unit => 5,
        PlaceKind.Capital => 4 + Math.Log10(Math.Max(place.People, 1000)),
        _ when place.Own => 4.5, // listed because reports name it
        _ => Math.Log10(Math.Max(place.People, 1000)),
    };

    /// <summary>What a name means.</summary>
    /// <param name="Row">The row; -1 when nothing tells.</param>
    /// <param name="Country">True when only its country is certain.</param>
    public readonly record struct Choice(int Row, bool Country)
    {
        public static Choice None { get; } = new(-1, false);
    }
}
