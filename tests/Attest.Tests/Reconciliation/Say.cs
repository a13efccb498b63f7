using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Tests.Reconciliation;

/// <summary>Makes claims the way one would tell them: who says how many, of whom, when.</summary>
internal static class Say
{
    private static readonly DateOnly First = new(2031, 3, 4);

    public static ReportId Report(string name) => new(name);

    /// <summary>A day counted from the first day of the stories told here.</summary>
    public static DateOnly Day(int number) => First.AddDays(number - 1);

    public static Attribution By(
        string speaker, SourceKind kind, SourceRelation relation = SourceRelation.Unknown, bool anonymous = false, bool inquiry = false, string? via = null) =>
        new(speaker, kind, anonymous, relation, via is null ? [] : [via], inquiry);

    public static ReportedClaim Exactly(int number, Attribution by, string id) => Figure(Bound.Exact, number, number, by, id);

    public static ReportedClaim About(int number, Attribution by, string id) => Figure(Bound.About, number, number, by, id);

    public static ReportedClaim Nearly(int number, Attribution by, string id) => Figure(Bound.Nearly, number, number, by, id);

    public static ReportedClaim AtLeast(int number, Attribution by, string id) => Figure(Bound.AtLeast, number, null, by, id);

    public static ReportedClaim MoreThan(int number, Attribution by, string id) => Figure(Bound.MoreThan, number + 1, null, by, id);

    public static ReportedClaim UpTo(int number, Attribution by, string id) => Figure(Bound.UpTo, null, number, by, id);

    public static ReportedClaim Between(int low, int high, Attribution by, string id) => Figure(Bound.Range, low, high, by, id);

    public static ReportedClaim Vaguely(string term, int? floor, Attribution by, string id) =>
        Figure(Bound.Vague, floor, null, by, id).With(claim => claim with { Term = term, Text = term + " were killed" });

    public static ReportedClaim Figure(Bound bound, int? low, int? high, Attribution by, string id) => new(
        new Claim
        {
            Id = new ClaimId(id), In = ReportField.Text, Incident = new IncidentId("i1"), Measure = Measure.Killed,
            Bound = bound, Low = low, High = high, Term = null, Quantity = null,
            Start = 0, End = 10, Text = $"{bound} {low ?? high} killed",
            Victims = new Victims(VictimGroup.Unknown, null, VictimSide.Target, null, null, null, []),
            Scope = ClaimScope.Total, Status = ClaimStatus.Asserted, Provisional = false, Updates = null,
            Confidence = 1, IncidentConfidence = 1, Source = by, AsOf = Day(1), Rule = "test", Lexicon = "test",
        },
        Report("first"));

    public static ReportedClaim With(this ReportedClaim said, Func<Claim, Claim> change) => said with { Claim = change(said.Claim) };

    public static ReportedClaim On(this ReportedClaim said, int day) => said.With(claim => claim with { AsOf = Day(day) });

    public static ReportedClaim In(this ReportedClaim said, string report, string? copyOf = null) =>
        said with { Report = Report(report), CopyOf = copyOf is null ? null : Report(copyOf) };

    public static ReportedClaim Early(this ReportedClaim said) => said.With(claim => claim with { Provisional = true });

    public static ReportedClaim Injured(this ReportedClaim said) => said.With(claim => claim with { Measure = Measure.Injured });

    public static ReportedClaim Lumped(this ReportedClaim said) => said.With(claim => claim with { Measure = Measure.Casualties });

    public static ReportedClaim Denied(this ReportedClaim said) => said.With(claim => claim with { Status = ClaimStatus.Denied });

    public static ReportedClaim Scoped(this ReportedClaim said, ClaimScope scope) => said.With(claim => claim with { Scope = scope });

    public static ReportedClaim Listing(this ReportedClaim said, ListedNames listed) => said.With(claim => claim with { Listed = listed });

    public static ReportedClaim Of(this ReportedClaim said, VictimGroup group, string? text = null, VictimSide side = VictimSide.Target) =>
        said.With(claim => claim with { Victims = claim.Victims with { Group = group, Text = text, Side = side } });

    public static ReportedClaim At(this ReportedClaim said, int start, int end) => said.With(claim => claim with { Start = start, End = end });

    public static ReportedClaim Updating(this ReportedClaim said, string id) => said.With(claim => claim with { Updates = new ClaimId(id) });

    /// <summary>The incident all these stories tell of.</summary>
    public static Incident Incident(IncidentType type = IncidentType.Attack, params Perpetrator[] perpetrators) => new()
    {
        Id = new IncidentId("i1"), Main = true, Role = IncidentRole.Main, Type = type,
        Date = new IncidentDate(First, First, DatePrecision.Day, null), Place = null, Sites = [],
        Perpetrators = [.. perpetrators], Targets = [], Victims = [], Weapons = [],
    };

    public static Statement NoFigure(string? by) => new(StatementKind.NoFigure, by, new IncidentId("i1"), null, "no figure", 0, 9);

    public static ImmutableArray<string> Ids(this ImmutableArray<ClaimId> ids) => [.. ids.Select(id => id.Value)];

    /// <summary>What became of the claims set aside, as "c1 R22".</summary>
    public static ImmutableArray<string> Rules(this ImmutableArray<SetAside> asides) => [.. asides.Select(aside => $"{aside.Claim} {aside.Rule}")];
}
