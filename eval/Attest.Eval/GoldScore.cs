using System.Globalization;

namespace Attest.Eval;

/// <summary>The engine measured on the gold: figures of both parts, errors of the open one.</summary>
internal sealed class GoldScore
{
    private const int CharactersBefore = 100, CharactersAfter = 60;
    private readonly List<(string Kind, string Line)> _errors = [];

    /// <summary>The part whose errors may be looked at.</summary>
    public Figures Open { get; } = new();

    /// <summary>The part nobody looks into.</summary>
    public Figures Closed { get; } = new();

    /// <summary>Errors of the open part by kind: "missed", "invented", "value", "bound", "source" and the other attributes.</summary>
    public IEnumerable<IGrouping<string, string>> Errors => _errors.GroupBy(error => error.Kind, error => error.Line);

    /// <summary>Reads and compares every report.</summary>
    public static GoldScore Of(GoldCorpus corpus, Func<GoldDocument, GoldAccount> reader)
    {
        var score = new GoldScore();
        foreach (var document in corpus.Documents)
        {
            var read = reader(document);
            var pairs = ClaimMatcher.Match(document.Text, document.Account.Claims, read.Claims);
            (document.IsOpen ? score.Open : score.Closed).Add(document.Account, read, pairs);
            if (document.IsOpen) score.Note(document, read, pairs);
        }

        return score;
    }

    private void Note(GoldDocument document, GoldAccount account, List<(int Gold, int Read)> pairs)
    {
        var (gold, read) = (document.Account.Claims, account.Claims);
        for (var i = 0; i < gold.Count; i++)
            if (!pairs.Exists(pair => pair.Gold == i)) Add("missed", document, gold[i], Shown(gold[i]) + Beside(gold[i], read));
        for (var i = 0; i < read.Count; i++)
            if (!pairs.Exists(pair => pair.Read == i)) Add("invented", document, read[i], $"{Shown(read[i])} by {read[i].Rule}");
        foreach (var (one, other) in pairs) Compare(document, gold[one], read[other]);
        if (document.Account.Main is { } main)
            foreach (var (field, difference) in IncidentFigures.Differences(main, account.Main)) _errors.Add((field, $"{document.Id} {difference}"));
    }

    private void Compare(GoldDocument document, GoldClaim gold, GoldClaim read)
    {
        if (!gold.SameValue(read)) Add("value", document, gold, $"{Shown(gold)} read as {Shown(read)}");
        else if (gold.Bound != read.Bound) Add("bound", document, gold, $"{gold.Bound} read as {read.Bound}");
        foreach (var (name, agree) in Figures.Attributes)
            if (!agree(gold, read)) Add(name, document, gold, $"{Value(gold, name)} read as {Value(read, name)}");
    }

    private void Add(string kind, GoldDocument document, GoldClaim claim, string what) =>
        _errors.Add((kind, $"{document.Id} {what}\n    {Around(document.Text, claim)}"));

    /// <summary>The words of a claim in their surroundings, on one line.</summary>
    private static string Around(string text, GoldClaim claim)
    {
        var (from, to) = (Math.Max(0, claim.Start - CharactersBefore), Math.Min(text.Length, claim.End + CharactersAfter));
        return $"{(from > 0 ? "…" : "")}{text[from..claim.Start]}«{text[claim.Start..claim.End]}»{text[claim.End..to]}{(to < text.Length ? "…" : "")}".ReplaceLineEndings(" ");
    }

    private static string Beside(GoldClaim gold, IReadOnlyList<GoldClaim> read) =>
        read.FirstOrDefault(other => other.Measure != gold.Measure && Math.Min(gold.End, other.End) > Math.Max(gold.Start, other.Start)) is { } near ? $" (beside {Shown(near)})" : "";

    private static string Shown(GoldClaim claim) => string.Create(CultureInfo.InvariantCulture, $"{claim.Measure} {claim.Bound} {claim.Low}-{claim.High}");

    private static string Value(GoldClaim claim, string attribute) => attribute switch
    {
        "source" or "source_exact" or "narrator" => claim.Source.Length == 0 ? "the report's own voice" : $"\"{claim.Source}\"",
        "source_kind" => claim.SourceKind,
        "victims" => claim.Victims,
        "scope" => claim.Scope,
        "status" => claim.Status,
        _ => claim.Incident,
    };
}
