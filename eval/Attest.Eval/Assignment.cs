namespace Attest.Eval;

/// <summary>Pairs rows with columns so that the weights of the pairs add up to the most (the Hungarian method).</summary>
internal static class Assignment
{
    /// <summary>The pairs, by row; a pair of no weight is none.</summary>
    /// <param name="weights">Rows of equal length, none below 0.</param>
    public static List<(int Row, int Column)> Best(long[][] weights)
    {
        if (weights.Length == 0 || weights[0].Length == 0) return [];
        var turned = weights.Length > weights[0].Length;
        if (turned) weights = [.. Enumerable.Range(0, weights[0].Length).Select(column => weights.Select(row => row[column]).ToArray())];
        var most = weights.Max(row => row.Max());
        var taken = Solve([.. weights.Select(row => row.Select(weight => most - weight).ToArray())]);
        return [.. taken.Select((row, column) => (Row: row, Column: column)).Where(pair => pair.Row >= 0 && weights[pair.Row][pair.Column] > 0)
            .Select(pair => turned ? (pair.Column, pair.Row) : pair).Order()];
    }

    /// <summary>The row that takes each column at the least cost; -1 for none. No more rows than columns.</summary>
    private static int[] Solve(long[][] cost)
    {
        var (rows, columns) = (cost.Length, cost[0].Length);
        var (byRow, byColumn) = (new long[rows + 1], new long[columns + 1]);
        var (taken, way) = (new int[columns + 1], new int[columns + 1]);
        for (var row = 1; row <= rows; row++)
        {
            taken[0] = row;
            var free = Grow(cost, byRow, byColumn, taken, way);
            for (; free != 0; free = way[free]) taken[free] = taken[way[free]];
        }

        return [.. taken.Skip(1).Select(row => row - 1)];
    }

    /// <summary>Grows the tree of cheapest steps from the row at column 0 until it meets a free column.</summary>
    private static int Grow(long[][] cost, long[] byRow, long[] byColumn, int[] taken, int[] way)
    {
        var columns = byColumn.Length - 1;
        var (least, used) = (Enumerable.Repeat(long.MaxValue, columns + 1).ToArray(), new bool[columns + 1]);
        var at = 0;
        do
        {
            used[at] = true;
            var (row, step, next) = (taken[at], long.MaxValue, 0);
            for (var column = 1; column <= columns; column++)
            {
                if (used[column]) continue;
                var over = cost[row - 1][column - 1] - byRow[row] - byColumn[column];
                if (over < least[column]) (least[column], way[column]) = (over, at);
                if (least[column] < step) (step, next) = (least[column], column);
            }

            for (var column = 0; column <= columns; column++)
            {
                if (used[column]) (byRow[taken[column]], byColumn[column]) = (byRow[taken[column]] + step, byColumn[column] - step);
                else if (least[column] != long.MaxValue) least[column] -= step;
            }

            at = next;
        }
        while (taken[at] != 0);
        return at;
    }
}
