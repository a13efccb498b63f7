using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>Turns the claims of an incident into a finding for each harm.</summary>
/// <remarks>The rules are told in docs/method/reconciling.md; <see cref="Hearing"/> has them in their order.</remarks>
public static class Reconciler
{
    /// <summary>The incident with its toll, that of the side that carried it out, and the policy.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="claims">All claims of the reports, in any order; those of other incidents are passed over.</param>
    /// <param name="statements">What parties said that is no figure.</param>
    /// <param name="policy">How claims become a finding.</param>
    /// <param name="without">Words of the names of speakers to leave out, or "anonymous"; empty or default leaves nobody out.</param>
    public static Incident Reconcile(
        Incident incident, IReadOnlyList<ReportedClaim> claims, IReadOnlyList<Statement> statements, Policy policy, ImmutableArray<string> without)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(policy);

        var question = new Question(incident, claims, statements, policy, without);
        var own = policy.Eligibility.OwnLosses == OwnLosses.Excluded ? Toll.None : TollOf(question, measure => OwnFinding(question, measure));
        var toll = TollOf(question, measure => FindingOn(question, measure, own.Of(measure)));
        return incident with { Toll = toll, PerpetratorsOwn = own, Policy = policy.Id };
    }

    private static Finding? FindingOn(Question question, Measure measure, Finding? own)
    {
        // where a policy counts the dead without a figure, every incident has a number of them
        var asked = question.Counts(measure)
            || (measure == Measure.Killed && question.Claims.Length > 0 && question.Policy.Eligibility.DeadWithoutFigure is not null);
        if (!asked) return null;
        var finding = Hearing.On(question, measure, own: false);
        return own is not null && question.Policy.Eligibility.OwnLosses == OwnLosses.Added ? Sums.Add(finding, own) : finding;
    }

    private static Finding? OwnFinding(Question question, Measure measure) =>
        question.CountsOwn(measure) ? Hearing.On(question, measure, own: true) : null;

    private static Toll TollOf(Question question, Func<Measure, Finding?> find)
    {
        if (question.Claims.IsEmpty) return Toll.None;
        return new Toll(find(Measure.Killed), find(Measure.Injured), find(Measure.Missing), find(Measure.Abducted), find(Measure.Captured), find(Measure.Displaced));
    }
}
