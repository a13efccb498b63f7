using System.Text;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>Who stands behind each claim: a speaker, a document, an outlet's own count; never the outlet that passes it on.</summary>
internal sealed class Speakers
{
    private readonly Dictionary<ReportedClaim, string> _origins = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ReportId, ReportId> _copied = [];
    private readonly OriginRules _rules;

    public Speakers(IReadOnlyList<ReportedClaim> claims, OriginRules rules)
    {
        _rules = rules;
        foreach (var claim in claims)
            if (claim.CopyOf is { } original && original != claim.Report) _copied[claim.Report] = original;
        foreach (var claim in claims) _origins[claim] = NameOf(claim);
        if (_copied.Count == 0) return;
        foreach (var claim in claims.Where(IsCopied)) JoinOriginal(claim, claims);
    }

    /// <summary>The origin of a claim.</summary>
    public string OriginOf(ReportedClaim claim) => _origins[claim];

    /// <summary>The report at the end of the chain of copies; the report itself when it copies none.</summary>
    public ReportId RootOf(ReportId report)
    {
        var root = report;
        for (var steps = 0; steps <= _copied.Count && _copied.TryGetValue(root, out var original); steps++) root = original;
        return root;
    }

    /// <summary>True when a claim stands in a copy of another report.</summary>
    public bool IsCopied(ReportedClaim claim) => _copied.ContainsKey(claim.Report);

    // a copy may reword its speaker: the one speaker of the same kind in the original is meant
    private void JoinOriginal(ReportedClaim claim, IReadOnlyList<ReportedClaim> claims)
    {
        if (claim.Claim.Source.Text is null) return;
        var root = RootOf(claim.Report);
        var original = claims.Where(other => other.Report == root && other.Claim.Source.Text is not null).ToList();
        if (original.Exists(other => OriginOf(other) == OriginOf(claim))) return;
        var alike = original.Where(other => other.Claim.Source.Kind == claim.Claim.Source.Kind).Select(OriginOf).Distinct().ToList();
        if (alike.Count == 1) _origins[claim] = alike[0];
    }

    private string NameOf(ReportedClaim claim)
    {
        var source = claim.Claim.Source;
        var root = RootOf(claim.Report).Sha256;
        if (source.Text is null) return "own voice of " + root;
        if (source.Kind == SourceKind.Document && _rules.UnnamedDocumentsAreOne && !HasName(source.Text)) return "document";
        var words = string.Join(' ', Words(source.Text).Select(word => word.ToLowerInvariant()).Where(word => !_rules.Articles.Contains(word)));
        if (words.Length == 0) words = source.Text;
        // "a security source" of one agency and "a security source" of another need not be one person
        var withheld = source.Anonymous || source.Kind is SourceKind.Witness or SourceKind.SecurityAnonymous;
        if (!withheld) return words;
        return $"{words}, to {(source.Via.IsDefaultOrEmpty ? root : source.Via[0].ToUpperInvariant())}";
    }

    private bool HasName(string text)
    {
        var words = Words(text).Where(word => !_rules.Articles.Contains(word.ToLowerInvariant())).ToList();
        return words.Exists(word => char.IsUpper(word[0]));
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) word.Append(letter);
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) yield return word.ToString();
    }
}
