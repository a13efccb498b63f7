using System.Globalization;
using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>The finding in one printable line, every figure with its speaker, and the day it stands for.</summary>
internal static class PrintedSentence
{
    public static string For(Docket docket, Draw draw)
    {
        var clauses = Clauses(docket, draw);
        clauses.AddRange(docket.Denials.Select(denial => $"{Speaker(docket, denial.Claim.Claim)} denies it").Distinct());
        clauses.AddRange(docket.Apart.MaxBy(figure => figure.Top) is { } apart ? [ApartClause(docket, apart)] : []);
        var told = Wording.Head(string.Join("; ", clauses));
        if (!docket.Own && docket.Measure == Measure.Killed)
            foreach (var silent in docket.Question.Statements.Where(statement => statement.Kind == StatementKind.NoFigure).Select(statement => statement.By).Distinct())
                told += ". " + Silence(docket, silent);
        return told + When(docket, draw) + ".";
    }

    private static List<string> Clauses(Docket docket, Draw draw)
    {
        var sides = draw.Sides.IsEmpty ? [draw] : draw.Sides.AsEnumerable();
        var leads = sides.Select(side => LeadOf(docket, side)).OfType<Figure>().ToList();
        var others = draw.Behind.Where(figure => !leads.Contains(figure) && (figure.Bottom == draw.Low || figure.Top == draw.High)).ToList();
        if (draw.Choice.TooFarApart && draw.Sides.IsEmpty)
            return [$"no figure can be called best: {string.Join("; ", draw.Behind.Select(figure => OtherClause(docket, figure)))}"];
        if (leads.Count > 0) return [.. leads.Select(figure => LeadClause(docket, figure)), .. others.Select(figure => OtherClause(docket, figure))];
        if (draw.Behind.Length > 0) return [.. draw.Behind.Select(figure => OtherClause(docket, figure))];
        if (draw.Lifting.Length > 0) return [FloorClause(docket, draw.Lifting[0])];
        if (draw.Best is not null) return [$"nobody says that anybody was {Wording.Harm(docket.Measure)}"];
        return [$"no figure of the {Wording.Harm(docket.Measure)}{Side(docket)} counts under {docket.Policy.Id}"];
    }

    // the figure that states the best; where the policy shows none, the one that states the least
    private static Figure? LeadOf(Docket docket, Draw draw)
    {
        var number = draw.Best ?? (docket.Policy.Range.Shown == RangeShown.LowHigh ? draw.Low : null);
        return number is null ? null : draw.Behind.FirstOrDefault(figure => BestFigure.CandidateOf(figure, docket.Policy.Best) == number);
    }

    private static string LeadClause(Docket docket, Figure figure)
    {
        var verb = figure is { Bound: Bound.Exact, Low: 1 } ? "was" : "were";
        var told = figure.High == 0 ? $"nobody {Side(docket)}was {Wording.Harm(docket.Measure)}" : $"{People(docket, figure)} {verb} {Wording.Harm(docket.Measure)}";
        return figure.Lead.Source.Kind switch
        {
            SourceKind.Narrator => told + ", the report itself says",
            SourceKind.Document => $"{told}, according to {Speaker(docket, figure.Lead)}",
            SourceKind.Media => $"{told}, {Speaker(docket, figure.Lead)} reported",
            _ when !figure.Lead.Source.Via.IsDefaultOrEmpty => $"{told}, {Speaker(docket, figure.Lead)} told {figure.Lead.Source.Via[0]}",
            _ => $"{told}, {Speaker(docket, figure.Lead)} said",
        };
    }

    private static string People(Docket docket, Figure figure)
    {
        if (figure.Computed)
            return $"{string.Join(" and ", figure.Behind.Select(claim => $"{Wording.Number(claim.Claim)} {claim.Claim.Victims.Text}".TrimEnd()))} ({Wording.Number(figure)} in all, computed){Side(docket)}";
        return $"{Wording.Number(figure)} {(figure is { Bound: Bound.Exact, Low: 1 } ? "person" : "people")}{Side(docket)}";
    }

    private static string OtherClause(Docket docket, Figure figure) =>
        $"{Speaker(docket, figure.Lead)} put {Wording.Count(docket.Measure)}{Side(docket)} at {Wording.Number(figure)}";

    private static string FloorClause(Docket docket, Floor floor) =>
        $"nobody gives a total; \"{floor.Claim.Claim.Text}\", {Speaker(docket, floor.Claim.Claim)} said";

    private static string ApartClause(Docket docket, Figure figure) => figure.Bound == Bound.Vague
        ? $"{Speaker(docket, figure.Lead)}, a party, claims \"{figure.Lead.Text}\""
        : $"{Speaker(docket, figure.Lead)}, a party, claims {Wording.Number(figure)}";

    private static string Silence(Docket docket, string? by)
    {
        var who = by ?? "The authorities";
        var many = who.EndsWith('s') && !who.EndsWith("ss", StringComparison.Ordinal);
        return $"{Wording.Head(who)} {(many ? "have" : "has")} given no figure".TrimStart();
    }

    private static string Side(Docket docket) => docket.Own ? " on the attacking side" : "";

    private static string Speaker(Docket docket, Claim claim) => Wording.Speaker(docket.Policy, claim);

    // the day of the figures it prints; where it prints none, of the claims it looked at
    private static string When(Docket docket, Draw draw)
    {
        var printed = draw.Behind.SelectMany(figure => figure.Behind).Concat(draw.Lifting.Select(floor => floor.Claim)).ToList();
        if (printed.Count == 0) printed = [.. docket.Claims.Where(claim => !docket.Speakers.IsCopied(claim))];
        var day = printed.Max(claim => claim.Claim.AsOf);
        return day is { } known ? $" (as of {known.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)})" : " (undated)";
    }
}
