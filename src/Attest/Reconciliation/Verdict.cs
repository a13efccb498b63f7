using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>Turns what is left on the docket into the finding, and accounts for every claim.</summary>
internal static class Verdict
{
    public static Finding On(Docket docket)
    {
        var denied = docket.Policy.Eligibility.OutsideDenialsLower && docket.Denials.Exists(denial => denial.Lowers);
        var draw = Camps.Around(docket) ?? Bounds.Around(docket.Figures, docket.Floors, denied, docket.Policy);
        draw = WithoutFigure(docket, draw);
        var shares = Shares.Of(docket);
        var status = Standing.Of(docket, draw);
        Account(docket, draw);
        return new Finding
        {
            Low = draw.Low,
            Best = draw.Best,
            High = draw.High,
            OpenHigh = draw.OpenHigh,
            BestBasis = draw.Best is null ? null : draw.Choice.Basis,
            Status = status,
            Used = docket.Used,
            SetAside = docket.SetAside,
            ClaimedHigh = docket.Apart.Max(figure => figure.High ?? figure.Low),
            ByGroup = shares,
            Why = Reasons.For(docket, draw),
            Sentence = PrintedSentence.For(docket, draw),
        };
    }

    // R5: people were harmed, and nobody says that any died
    private static Draw WithoutFigure(Docket docket, Draw draw)
    {
        var nothing = docket.Figures.Count + docket.Floors.Count + docket.Apart.Count + docket.Denials.Count == 0;
        return nothing && !docket.Own && docket.Measure == Measure.Killed && docket.Policy.Eligibility.DeadWithoutFigure is { } dead
            ? draw with { Low = dead, Best = dead, High = dead }
            : draw;
    }

    private static void Account(Docket docket, Draw draw)
    {
        foreach (var claim in draw.Behind.SelectMany(figure => figure.Behind)) docket.Use(claim);
        foreach (var floor in draw.Lifting) docket.Use(floor.Claim);
        foreach (var denial in docket.Denials)
        {
            if (denial.Lowers && draw.Lowered) docket.Use(denial.Claim);
            else docket.Drop(denial.Claim, "R12", "A denial; it is recorded and makes the finding contested.");
        }

        var lifted = draw.Lifting.FirstOrDefault();
        foreach (var figure in docket.Figures)
        {
            var (rule, why) = lifted is not null && figure.Top < lifted.Value
                ? (lifted.Rule, $"Below the floor of {Wording.Number(lifted.Value)} that \"{lifted.Claim.Claim.Text}\" sets.")
                : ("R1", "It counts, but other figures are the least, the best and the most.");
            foreach (var claim in figure.Behind) docket.Drop(claim, rule, why);
        }

        foreach (var floor in docket.Floors) docket.Drop(floor.Claim, floor.Rule, FloorReason(floor));
    }

    private static string FloorReason(Floor floor) => floor.Rule switch
    {
        "R3" => $"A list of {Wording.Number(floor.Value)} dead, a floor that other figures already reach.",
        "R4" => $"A part only: a floor of {Wording.Number(floor.Value)} for its group, never the total.",
        "R11" => $"Vague words: a floor of {Wording.Number(floor.Value)}, never a best.",
        "R14" => $"One side's dead only: a floor of {Wording.Number(floor.Value)}; somebody counts both sides.",
        _ => $"A floor of {Wording.Number(floor.Value)} that other figures already reach.",
    };
}
