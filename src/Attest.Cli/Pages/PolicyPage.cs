using System.Globalization;
using Attest.Facts;

namespace Attest.Cli.Pages;

/// <summary>The method card of a policy: what it does, whose publications it follows, where it departs from them, and who did not produce it.</summary>
internal static class PolicyPage
{
    private const int Indent = 2;

    /// <summary>The page.</summary>
    public static string Render(Policy policy, PageStyle style)
    {
        var ink = new Ink(style);
        var page = new PageWriter(ink, style.Width);
        page.Line(ink.Strong(policy.Id) + ink.Quiet(string.Create(CultureInfo.InvariantCulture, $"  version {policy.Version}")));
        page.Paragraph(policy.Title, 0);
        page.Title("What it does");
        page.Paragraph(policy.Card.Does, Indent);
        page.Title("What it follows");
        foreach (var source in policy.Card.Sources) page.Entry("-", source, Indent, 2);
        page.Title("Where it departs from them");
        foreach (var departure in policy.Card.Departures) page.Entry("-", departure, Indent, 2);
        page.Line();
        page.Paragraph(policy.Card.Disclaimer, 0);
        return page.ToString();
    }
}
