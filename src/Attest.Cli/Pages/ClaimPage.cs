using System.Globalization;
using Attest.Facts;
using Attest.Lexicons;

namespace Attest.Cli.Pages;

/// <summary>One claim as a page: its sentence, its speaker, the rule that read it, and what the policy did with it.</summary>
internal static class ClaimPage
{
    private const int Indent = 2;
    private const int LabelWidth = 12;

    /// <summary>The page.</summary>
    /// <param name="reading">The reading the claim stands in.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="text">The report's text.</param>
    /// <param name="rule">The rule's row; null where no lexicon has it.</param>
    /// <param name="style">How it may look.</param>
    public static string Render(ReportReading reading, Claim claim, string text, RuleCard? rule, PageStyle style)
    {
        var ink = new Ink(style);
        var page = new PageWriter(ink, style.Width);
        page.Line(ink.Strong($"{claim.Id}  {Phrases.Of(claim.Measure)}, {Figure(claim)}"));
        WriteEvidence(page, ink, claim, claim.In == ReportField.Title ? reading.Report.Title ?? "" : text, style.Width);
        WriteSource(page, claim);
        WriteRule(page, claim, rule);
        WriteOutcome(page, reading, claim);
        foreach (var note in reading.Notes.Where(note => note.Claim == claim.Id)) page.Entry("note", $"{note.Detail} ({note.Slug})", Indent, LabelWidth);
        return page.ToString();
    }

    private static string Figure(Claim claim) => (claim.Low, claim.High) switch
    {
        (null, null) => Phrases.Word(claim.Bound),
        ({ } low, null) => $"{Phrases.Word(claim.Bound)}: {Phrases.Number(low)} and up",
        (null, { } high) => $"{Phrases.Word(claim.Bound)}: {Phrases.Number(high)} and down",
        ({ } low, { } high) when low == high => $"{Phrases.Word(claim.Bound)} {Phrases.Number(low)}",
        ({ } low, { } high) => $"{Phrases.Word(claim.Bound)}: {Phrases.Number(low)} to {Phrases.Number(high)}",
    };

    private static void WriteEvidence(PageWriter page, Ink ink, Claim claim, string text, int width)
    {
        page.Line();
        if (claim.End <= text.Length)
        {
            var sentence = new Sentences(text).Around(claim.Evidence);
            foreach (var line in Quotation.Lines(ink, text, sentence, [claim.Evidence], width - (2 * Indent))) page.Line(new string(' ', 2 * Indent) + line);
        }

        page.Line();
        page.Entry("words", string.Create(CultureInfo.InvariantCulture, $"\"{claim.Text}\", {Phrases.Word(claim.In)} {claim.Start} to {claim.End}"), Indent, LabelWidth);
        page.Entry("quantity", claim.Quantity is { } quantity ? $"\"{quantity}\"{(claim.Term is { } term ? $", a vague word: {term}" : "")}" : "from the grammar, no number word", Indent, LabelWidth);
        page.Entry("people", People(claim.Victims), Indent, LabelWidth);
        page.Entry("scope", $"{Phrases.Word(claim.Scope)}, {Phrases.Word(claim.Status)}{(claim.Provisional ? ", provisional" : "")}{(claim.Updates is { } earlier ? $", updates {earlier}" : "")}", Indent, LabelWidth);
    }

    private static string People(Victims victims)
    {
        var parts = new[]
        {
            victims.Text is { } words ? $"\"{words}\"" : "not named",
            Phrases.Of(victims.Group),
            victims.Side == VictimSide.Unknown ? "" : $"side: {Phrases.Word(victims.Side)}",
            victims.LabelBy is { } label ? $"a label by {label}" : "",
            victims.Nationality ?? "",
            victims.Actor ?? "",
            victims.Of.IsDefaultOrEmpty ? "" : "of them " + string.Join(", ", victims.Of.Select(part => part.Count is { } count ? $"{count} {part.Kind}" : part.Kind)),
        };
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static void WriteSource(PageWriter page, Claim claim)
    {
        var source = claim.Source;
        page.Entry("said by", source.Text ?? Phrases.Of(SourceKind.Narrator), Indent, LabelWidth);
        var about = new[]
        {
            source.Text is null ? "" : Phrases.Of(source.Kind),
            source.Anonymous ? "anonymous" : "",
            Phrases.Of(source.Relation),
            source.Via.IsDefaultOrEmpty ? "" : "via " + string.Join(", ", source.Via),
            claim.AsOf is { } day ? $"as of {Phrases.Day(day)}" : "",
        };
        page.Entry("", string.Join(", ", about.Where(part => part.Length > 0)), Indent, LabelWidth);
    }

    private static void WriteRule(PageWriter page, Claim claim, RuleCard? rule)
    {
        page.Entry("rule", claim.Rule, Indent, LabelWidth);
        if (rule is not null)
        {
            page.Entry("", string.Create(CultureInfo.InvariantCulture, $"{rule.File}:{rule.Line}"), Indent, LabelWidth);
            page.Entry("", string.Join(" | ", rule.Row.Where(cell => cell.Length > 0)), Indent, LabelWidth);
            foreach (var example in rule.Examples) page.Entry("", example, Indent, LabelWidth);
        }

        page.Entry("lexicons", claim.Lexicon, Indent, LabelWidth);
        page.Entry("confidence", string.Create(CultureInfo.InvariantCulture, $"{claim.Confidence:0.00} that the words are read right, {claim.IncidentConfidence:0.00} that they speak of {claim.Incident}"), Indent, LabelWidth);
    }

    private static void WriteOutcome(PageWriter page, ReportReading reading, Claim claim)
    {
        var incident = reading.Incidents.FirstOrDefault(incident => incident.Id == claim.Incident);
        var said = false;
        foreach (var toll in incident is null ? [] : new[] { incident.Toll, incident.PerpetratorsOwn })
        {
            foreach (var measure in Phrases.Measures)
            {
                if (toll.Of(measure) is not { } finding || Outcome(measure, finding, claim.Id) is not { } outcome) continue;
                page.Entry(said ? "" : incident?.Policy ?? "policy", outcome, Indent, LabelWidth);
                said = true;
            }
        }

        if (!said) page.Entry("policy", claim.Incident == IncidentId.Aggregate ? "a figure over several incidents: never part of a toll" : "no toll was drawn from it", Indent, LabelWidth);
    }

    private static string? Outcome(Measure measure, Finding finding, ClaimId claim)
    {
        var harm = Phrases.Word(measure);
        if (finding.Used.Contains(claim)) return $"used for {harm} {Phrases.Number(finding.Low)} / {Phrases.Number(finding.Best)} / {Phrases.Number(finding.High)}";
        return finding.SetAside.FirstOrDefault(aside => aside.Claim == claim) is { } aside ? aside.Rule == "without" ? $"set aside for {harm}: {aside.Why}" : $"set aside for {harm} by {aside.Rule}: {aside.Why}" : null;
    }
}
