using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>R11: vague words are floors; a policy may take them for numbers where nobody states one.</summary>
internal static class VagueWords
{
    public static void Weigh(Docket docket)
    {
        var asFigures = docket.Policy.Eligibility.Vague != VagueUse.Floor && !docket.Figures.Exists(figure => !figure.HighOnly);
        foreach (var claim in docket.Vague)
        {
            if (asFigures && FigureOf(docket, claim) is { } figure) docket.Figures.Add(figure);
            else if (docket.Policy.Eligibility.Vague == VagueUse.Floor && claim.Claim.Low is { } floor)
                docket.Floors.Add(new Floor(floor, claim, "R11", docket.Question.GroupOf(claim.Claim)));
            else docket.Drop(claim, "R11", "Vague words, beside which somebody states a number or to which nothing gives one.");
        }
    }

    private static Figure? FigureOf(Docket docket, ReportedClaim claim)
    {
        var word = docket.Policy.Eligibility.VagueWords.FirstOrDefault(word => Names(claim.Claim.Term, word.Term));
        var origin = docket.Speakers.OriginOf(claim);
        if (word is not null && word.Low == word.High) return new Figure(origin, [claim], Bound.Exact, word.Low, word.High);
        if (word is not null) return new Figure(origin, [claim], word.High is null ? Bound.AtLeast : Bound.Range, word.Low, word.High);
        return claim.Claim.Low is { } low ? new Figure(origin, [claim], Bound.AtLeast, low, null) : null;
    }

    // a lexicon may write "few-dozen" or "en.few_dozen" for the policy's "few_dozen"
    private static bool Names(string? term, string word) =>
        term is not null && term[(term.LastIndexOf('.') + 1)..].Replace('-', '_').Replace(' ', '_').Equals(word, StringComparison.OrdinalIgnoreCase);
}
