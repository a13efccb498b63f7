using Attest.Facts;

namespace Attest.Cli.Pages;

/// <summary>The sentences the claims stand in, each once, the words of every claim in brackets.</summary>
internal sealed class EvidenceSection(Ink ink, PageWriter page, int width)
{
    private const int Indent = 2;

    /// <summary>Writes the evidence of every claim, in the order of the text, a separate title first.</summary>
    public void Write(ReportReading reading, string text)
    {
        if (reading.Claims.IsDefaultOrEmpty) return;
        page.Title("Evidence", "the words of each claim in [brackets]");
        Write(reading.Claims.Where(claim => claim.In == ReportField.Title), reading.Report.Title ?? "", " title");
        Write(reading.Claims.Where(claim => claim.In == ReportField.Text), text, "");
    }

    private void Write(IEnumerable<Claim> claims, string text, string where)
    {
        var sentences = new Sentences(text);
        foreach (var group in claims.Where(claim => claim.End <= text.Length).GroupBy(claim => sentences.Around(claim.Evidence)).OrderBy(group => group.Key.Start))
        {
            page.Line(new string(' ', Indent) + ink.Strong(string.Join(" ", group.Select(claim => claim.Id))) + ink.Quiet(where));
            foreach (var line in Quotation.Lines(ink, text, group.Key, group.Select(claim => claim.Evidence), width - Indent - 4))
                page.Line(new string(' ', Indent + 4) + line);
        }
    }
}
