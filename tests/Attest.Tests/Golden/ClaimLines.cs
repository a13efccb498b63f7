using System.Globalization;
using System.Text;
using Attest.Facts;

namespace Attest.Tests.Golden;

/// <summary>A reading for eyes: a claim a line, then incidents, statements and tolls.</summary>
internal static class ClaimLines
{
    public static string Of(ReportReading reading)
    {
        var lines = new StringBuilder("# claims: words | measure bound low..high | group, scope, status | speaker (kind) | rule\n");
        foreach (var claim in reading.Claims) lines.Append(Line(claim)).Append('\n');
        lines.Append("\n# incidents: type | dates | place, sites | perpetrator (basis)\n");
        foreach (var incident in reading.Incidents) lines.Append(Line(incident)).Append('\n');
        lines.Append("\n# statements: kind | by | day | words\n");
        foreach (var said in reading.Statements) lines.Append(CultureInfo.InvariantCulture, $"{ContractWords.Of(said.Kind)} | {said.By ?? "-"} | {Day(said.Date)} | {OneLine(said.Text)}\n");
        lines.Append("\n# tolls: incident | measure low / best / high, status | used | set aside\n");
        foreach (var incident in reading.Incidents) Tolls(lines, incident);
        foreach (var note in reading.Notes) lines.Append(CultureInfo.InvariantCulture, $"\n# note {note.Slug} {note.Claim}");
        return lines.Append(reading.Notes.IsEmpty ? "" : "\n").ToString();
    }

    private static string Line(Claim claim) => string.Create(
        CultureInfo.InvariantCulture,
        $"{claim.Id} {claim.Incident}{(claim.In == ReportField.Title ? " title" : "")} {OneLine(claim.Text)} | {ContractWords.Of(claim.Measure)} {ContractWords.Of(claim.Bound)} {claim.Low}..{claim.High} | {ContractWords.Of(claim.Victims.Group)}, {ContractWords.Of(claim.Scope)}, {ContractWords.Of(claim.Status)} | {Speaker(claim.Source)} | {claim.Rule}");

    private static string Line(Incident incident) => string.Create(
        CultureInfo.InvariantCulture,
        $"{incident.Id} {ContractWords.Of(incident.Role)} {ContractWords.Of(incident.Type)} | {Day(incident.Date.Start)}..{Day(incident.Date.End)} | {incident.Place?.Name ?? "-"}, {string.Join("; ", incident.Sites.Select(site => OneLine(site.Name)))} | {string.Join("; ", incident.Perpetrators.Select(known => $"{known.Name} ({ContractWords.Of(known.Basis)})"))}");

    private static void Tolls(StringBuilder lines, Incident incident)
    {
        foreach (var (whose, toll) in new[] { ("", incident.Toll), (" own losses of its perpetrator", incident.PerpetratorsOwn) })
            foreach (var measure in Enum.GetValues<Measure>())
                if (toll.Of(measure) is { } found)
                    lines.Append(CultureInfo.InvariantCulture, $"{incident.Id}{whose} | {ContractWords.Of(measure)} {Number(found.Low)} / {Number(found.Best)} / {Number(found.High)}{(found.OpenHigh ? " open" : "")}, {ContractWords.Of(found.Status)} | {string.Join(' ', found.Used)} | {string.Join(' ', found.SetAside.Select(aside => $"{aside.Claim}:{aside.Rule}"))}\n");
    }

    private static string Speaker(Attribution source) => source.Text is { } text ? $"{OneLine(text)} ({ContractWords.Of(source.Kind)})" : ContractWords.Of(source.Kind);

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
