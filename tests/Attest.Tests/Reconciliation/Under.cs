using Attest.Facts;
using Attest.Lexicons;
using Attest.Reconciliation;

namespace Attest.Tests.Reconciliation;

/// <summary>Reconciles claims under a policy of the shelf.</summary>
internal static class Under
{
    public static PolicyShelf Shelf { get; } = PolicyShelf.Over(LexiconShelf.Embedded());

    public static Policy Attest1 => Shelf.Named("attest-1");

    public static Finding Killed(params ReportedClaim[] claims) => Killed("attest-1", claims);

    public static Finding Killed(string policy, params ReportedClaim[] claims) => Toll(policy, claims).Killed!;

    public static Toll Toll(string policy, params ReportedClaim[] claims) => Incident(policy, Say.Incident(), claims).Toll;

    public static Incident Incident(string policy, Incident incident, params ReportedClaim[] claims) =>
        Reconciler.Reconcile(incident, claims, [], Shelf.Named(policy), []);

    public static Finding KilledWithout(string[] without, params ReportedClaim[] claims) =>
        Reconciler.Reconcile(Say.Incident(), claims, [], Attest1, [.. without]).Toll.Killed!;

    /// <summary>"low / best / high", open where it is, and how it stands.</summary>
    public static string Shape(this Finding finding) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{finding.Low?.ToString() ?? "-"} / {finding.Best?.ToString() ?? "-"} / {finding.High?.ToString() ?? "-"}{(finding.OpenHigh ? " open" : "")}, {finding.Status}");
}
