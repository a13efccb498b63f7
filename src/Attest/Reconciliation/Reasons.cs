using Attest.Facts;

namespace Attest.Reconciliation;

/// <summary>The reasons of a finding in a line or two.</summary>
internal static class Reasons
{
    public static string For(Docket docket, Draw draw)
    {
        var reasons = new List<string>();
        if (EntryNote(docket) is { } note) reasons.Add(note);
        reasons.Add(BestReason(docket, draw));
        foreach (var figure in draw.Behind.Where(figure => figure.Computed))
            reasons.Add($"{Head(figure)} is computed: {Wording.Speaker(docket.Policy, figure.Lead)} counts {string.Join(" and ", figure.Behind.Select(claim => Wording.Number(claim.Claim)))} apart.");
        if (!draw.Sides.IsEmpty) reasons.Add("Both sides of a clash are in, added up and computed (R14).");
        if (!draw.Lifting.IsEmpty && draw.Low is { } low) reasons.Add($"Low is lifted to {Wording.Number(low)} by \"{draw.Lifting[0].Claim.Claim.Text}\" ({draw.Lifting[0].Rule}).");
        if (draw.Lowered) reasons.Add("Low is 0: somebody who is no party denies it (R12).");
        else if (docket.Denials.Count > 0) reasons.Add("It is denied (R12).");
        if (draw.OpenHigh) reasons.Add("It may be more: the claim behind it is open (R8).");
        if (docket.Apart.Max(figure => figure.High ?? figure.Low) is { } claimed) reasons.Add($"Apart: a party claims {Wording.Number(claimed)} of its enemy (R7).");
        return string.Join(' ', reasons);
    }

    private static string Head(Figure figure) => Wording.Head(Wording.Number(figure));

    private static string? EntryNote(Docket docket)
    {
        var rules = docket.Policy.Eligibility;
        var origins = docket.Figures.Select(figure => figure.Origin).Distinct().Count();
        if (!rules.Groups.IsEmpty && docket.Figures.Count == 0 && docket.SetAside.Any(aside => aside.Rule == "groups"))
            return "No entry: the people counted are not among those this policy counts.";
        return origins > 0 && origins < rules.MinimumOrigins
            ? $"Provisional: {origins} origin where {rules.MinimumOrigins} are asked for (R20)."
            : null;
    }

    private static string BestReason(Docket docket, Draw draw)
    {
        var choice = draw.Choice;
        var range = docket.Policy.Range.Shown == RangeShown.LowHigh;
        if (draw.Best is null && range && docket.Figures.Count > 0) return "This policy shows the least and the most that is stated, and no best.";
        if (choice.TooFarApart) return $"No best: {Join(choice)} have equal support and lie more than {docket.Policy.Best.ApartFactor} times apart (R24).";
        if (!draw.Sides.IsEmpty) return draw.Best is null ? "No best: one side's figures yield none." : "The best of each side is added.";
        if (draw.Best is not { } best) return "No best: nobody states a figure that could be one.";
        var number = Wording.Number(best);
        if (choice.Best is null) return $"{number}: people were harmed, and nobody says how many died (R5).";
        if (choice.Basis == BestBasis.Investigation) return $"{number} is what an inquiry with a published method states; it outranks every other origin (R2).";
        if (choice.Basis == BestBasis.MostOrigins)
            return choice.Support == 1 ? $"{number} is what one origin states, and no other figure stands against it (R1)." : $"{number}: {choice.Support} origins agree with it, more than with any other figure (R1).";
        return docket.Policy.Best.Choice == BestChoice.Lowest
            ? $"{number} is the lowest figure that somebody states (R1)."
            : $"{Join(choice)} have equal support ({choice.Support}); the lower is taken (R1).";
    }

    private static string Join(Choice choice) => string.Join(" and ", choice.Tied.Select(Wording.Number));
}
