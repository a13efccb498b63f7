namespace Attest.Eval;

/// <summary>A folder of the gold that is scored: which one, and which of its reports are open.</summary>
/// <param name="Name">The folder's name, and that of its floors.</param>
/// <param name="Open">Which numbers of reports are open.</param>
/// <param name="OpenWords">The same in words.</param>
internal sealed record GoldSet(string Name, Func<int, bool> Open, string OpenWords)
{
    /// <summary>All sets that are scored; gold/french waits for a reader of French.</summary>
    public static IReadOnlyList<GoldSet> All { get; } =
    [
        new("forms", static number => number <= 20, "g-01 to g-20"),
        new("africa", static number => number % 2 == 1, "odd numbers"),
        new("world", static number => number % 2 == 1, "odd numbers"),
    ];

    /// <summary>Reads its folder.</summary>
    /// <param name="eval">The folder "eval" of the repository.</param>
    public GoldCorpus Read(string eval) => GoldCorpus.Read(Path.Combine(eval, "gold", Name), Open);
}
