using Attest.Lexicons;

namespace Attest.Eval;

/// <summary>A claim that was read, held against the gold.</summary>
/// <param name="Set">The set it comes from.</param>
/// <param name="Report">The report.</param>
/// <param name="Open">True for the open part.</param>
/// <param name="Read">The claim.</param>
/// <param name="Right">True when the gold has it with the same measure, low and high.</param>
/// <param name="LinkRight">True when the gold gives it to the same of main, other and aggregate; null where the gold has no such claim.</param>
internal sealed record Judged(string Set, string Report, bool Open, GoldClaim Read, bool Right, bool? LinkRight)
{
    /// <summary>Every claim read in these sets.</summary>
    public static List<Judged> All(IEnumerable<GoldSet> sets, string eval, Func<GoldDocument, GoldAccount> reader)
    {
        var all = new List<Judged>();
        foreach (var set in sets)
            foreach (var document in set.Read(eval).Documents)
                all.AddRange(Of(set.Name, document, reader(document).Claims));
        return all;
    }

    /// <summary>Every claim that can be right or wrong.</summary>
    /// <param name="all">The claims.</param>
    /// <param name="what"><see cref="SignWeights.Claim"/> or <see cref="SignWeights.Link"/>.</param>
    public static IEnumerable<Case> Cases(IEnumerable<Judged> all, string what) => what == SignWeights.Claim
        ? all.Select(one => new Case(one.Report, one.Read.WordSigns, one.Right))
        : all.Where(one => one.LinkRight is not null).Select(one => new Case(one.Report, one.Read.LinkSigns, one.LinkRight == true));

    /// <summary>The confidences that these weights state, with what came of them.</summary>
    public static IEnumerable<(double Stated, bool Right)> Stated(IEnumerable<Judged> all, string what, SignWeights weights) =>
        Cases(all, what).Select(one => (weights.Of(what, one.Signs), one.Right));

    private static IEnumerable<Judged> Of(string set, GoldDocument document, IReadOnlyList<GoldClaim> read)
    {
        var gold = document.Account.Claims;
        var pairs = ClaimMatcher.Match(document.Text, gold, read).ToDictionary(pair => pair.Read, pair => gold[pair.Gold]);
        return read.Select((claim, i) => pairs.TryGetValue(i, out var meant)
            ? new Judged(set, document.Id, document.IsOpen, claim, meant.SameValue(claim), meant.Incident == claim.Incident)
            : new Judged(set, document.Id, document.IsOpen, claim, false, null));
    }

    /// <summary>Something that was read right or not.</summary>
    /// <param name="Report">Where it was read.</param>
    /// <param name="Signs">What speaks of how surely.</param>
    /// <param name="Right">What came of it.</param>
    internal sealed record Case(string Report, IReadOnlyList<(string Sign, string Value)> Signs, bool Right);
}
