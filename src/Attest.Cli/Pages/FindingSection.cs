using Attest.Facts;

namespace Attest.Cli.Pages;

/// <summary>The finding of an incident: low, best and high with their reasons, the printable sentence, and every claim set aside.</summary>
internal sealed class FindingSection(Ink ink, PageWriter page)
{
    private const int Indent = 2;
    private const int LabelWidth = 11;
    private const int IdWidth = 5;
    private const int RuleWidth = 5;

    /// <summary>Writes what there is; nothing where nothing was found.</summary>
    public void Write(Incident incident)
    {
        Write("Finding", incident.Toll, incident.Policy);
        Write("Own losses of those who carried it out", incident.PerpetratorsOwn, incident.Policy);
    }

    private void Write(string title, Toll toll, string? policy)
    {
        if (Phrases.Measures.All(measure => toll.Of(measure) is null)) return;
        page.Title(title, policy is null ? "" : $"policy {policy}");
        var first = true;
        foreach (var measure in Phrases.Measures)
        {
            if (toll.Of(measure) is not { } finding) continue;
            if (!first) page.Line();
            first = false;
            Write(measure, finding);
        }
    }

    private void Write(Measure measure, Finding finding)
    {
        var status = Phrases.Word(finding.Status);
        var stands = finding.Status == FindingStatus.Contested ? ink.Disputed(status) : status;
        page.Line(new string(' ', Indent) + ink.Strong(Cells.Pad(Phrases.Of(measure), LabelWidth)) + ink.Strong(Figures(finding)) + "  " + stands);
        page.Entry("why", Why(finding), Indent, LabelWidth);
        page.Entry("in a line", finding.Sentence, Indent, LabelWidth);
        page.Entry("by group", string.Join("; ", finding.ByGroup.Select(Share)), Indent, LabelWidth);
        if (finding.ClaimedHigh is { } claimed) page.Entry("claimed", $"up to {Phrases.Number(claimed)} by a party for its enemy's losses, shown apart", Indent, LabelWidth);
        page.Entry("used", string.Join(", ", finding.Used), Indent, LabelWidth);
        var label = "set aside";
        foreach (var aside in finding.SetAside)
        {
            page.Entry($"{Cells.Pad(label, LabelWidth)}{Cells.Pad(aside.Claim.ToString(), IdWidth)}{Cells.Pad(Phrases.Rule(aside.Rule), RuleWidth)}", aside.Why, Indent, LabelWidth + IdWidth + RuleWidth);
            label = "";
        }
    }

    private static string Figures(Finding finding) =>
        $"low {Phrases.Number(finding.Low)}, best {(finding.Best is null ? "none" : Phrases.Number(finding.Best))}, high {Phrases.Number(finding.High)}{(finding.OpenHigh ? " or more" : "")}";

    private static string Why(Finding finding) => finding switch
    {
        { Why.Length: > 0 } => finding.Why,
        { BestBasis: { } basis } => Phrases.Of(basis),
        _ => "",
    };

    private static string Share(GroupToll share)
    {
        var group = Phrases.Of(share.Group) is { Length: > 0 } named ? named : "unknown";
        return $"{group} {Phrases.Number(share.Low)} / {Phrases.Number(share.Best)} / {Phrases.Number(share.High)}";
    }
}
