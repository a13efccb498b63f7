using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>R22: the report's own figure, where a figure it credits to somebody satisfies it, is that figure rounded.</summary>
internal static class OwnVoice
{
    public static void SetAside(Docket docket)
    {
        if (!docket.Policy.Eligibility.OwnVoiceRounds) return;
        foreach (var figure in docket.Figures.FindAll(static figure => figure.Lead.Source.Text is null))
        {
            if (Credited(docket, figure) is not { } credited) continue;
            docket.Drop(figure, "R22", $"The report's own words; \"{credited.Claim.Text}\", which it credits to {Wording.Speaker(docket.Policy, credited.Claim)}, satisfies them.");
        }
    }

    // the first figure credited to somebody that satisfies it, in a report it stands in or copies
    private static ReportedClaim? Credited(Docket docket, Figure figure)
    {
        foreach (var other in docket.Question.Claims)
        {
            if (other.Claim.Measure != docket.Measure || docket.Question.IsOwn(other.Claim) != docket.Own || !Rounds(figure, other.Claim, docket.Policy.Best)) continue;
            var root = docket.Speakers.RootOf(other.Report);
            if (figure.Behind.Any(claim => docket.Speakers.RootOf(claim.Report) == root)) return other;
        }

        return null;
    }

    /// <summary>True when an own-voice claim may be a credited one rounded.</summary>
    public static bool Rounds(Claim own, Claim credited, BestRules rules) =>
        own.Measure == credited.Measure && own.Scope == ClaimScope.Total && own.Bound != Bound.Vague
        && Rounds(own.Bound, own.Low, own.High, credited, rules);

    private static bool Rounds(Figure own, Claim credited, BestRules rules) => Rounds(own.Bound, own.Low, own.High, credited, rules);

    private static bool Rounds(Bound bound, int? low, int? high, Claim credited, BestRules rules)
    {
        if (credited.Source.Text is null || credited.Scope != ClaimScope.Total) return false;
        if (credited.Status is ClaimStatus.Denied or ClaimStatus.Expected || credited.Bound == Bound.Vague) return false;
        if (bound is Bound.UpTo or Bound.FewerThan) return credited.High == high && credited.Bound == bound;
        if (credited.Low is not { } number) return false;
        if (bound == credited.Bound && low == credited.Low && high == credited.High) return true;
        // "20 killed" above "more than 20 were killed, police said"
        return Agreement.With(number, bound, low, high, rules)
            || (credited.Bound == Bound.MoreThan && Agreement.With(number - 1, bound, low, high, rules));
    }
}
