using Attest.Facts;

namespace Attest.Cli.Pages;

/// <summary>Who says what: a row a claim, grouped by harm, the bars of a group on one scale, the finding beneath on the same.</summary>
internal sealed class ClaimTable
{
    private const int Margin = 2;
    private const int IdWidth = 5;
    private const int Gap = 2;

    private readonly Ink _ink;
    private readonly int _speakerWidth;
    private readonly int _figureWidth;
    private readonly int _barWidth;
    private readonly bool _ascii;

    public ClaimTable(Ink ink, PageStyle style)
    {
        _ink = ink;
        _ascii = !style.Unicode;
        var room = style.Width - Margin - IdWidth - (2 * Gap);
        _speakerWidth = room * 36 / 100;
        _figureWidth = room * 27 / 100;
        _barWidth = room - _speakerWidth - _figureWidth;
    }

    /// <summary>The rows of one harm.</summary>
    /// <param name="measure">The harm.</param>
    /// <param name="claims">Its claims, in the order of the text.</param>
    /// <param name="toll">What follows from the claims of every harm: a lumped figure is set aside by another's finding.</param>
    /// <param name="policy">Under which policy.</param>
    public IEnumerable<string> Rows(Measure measure, IReadOnlyList<Claim> claims, Toll toll, string? policy)
    {
        var finding = toll.Of(measure);
        var scale = Scale.Over(claims, finding, _barWidth - 1);
        var bars = new IntervalBar(_ink, scale, _barWidth);
        var title = Phrases.Of(measure) + (scale.Logarithmic ? " (bars by ratio)" : "");
        yield return new string(' ', Margin) + _ink.Strong(Cells.Pad(title, IdWidth + _speakerWidth + Gap + _figureWidth + Gap)) + _ink.Quiet(scale.Axis());
        foreach (var claim in claims)
        {
            foreach (var line in ClaimRows(claim, toll, bars.Of(claim))) yield return line;
        }

        if (finding is not null)
        {
            var figures = $"{Phrases.Number(finding.Low)} / {Phrases.Number(finding.Best)} / {Phrases.Number(finding.High)}";
            var label = Style(policy is null ? "toll" : $"toll, {policy}", _ink.Strong);
            yield return Row(Mark(), label, Style(figures, _ink.Strong), Style(bars.Of(finding), _ink.Used));
        }
    }

    /// <summary>What the bars mean, in a line.</summary>
    public string Legend() => new string(' ', Margin) + _ink.Quiet(_ascii
        ? "* exact  |-> or more  <-| at most  |-| range  ~ about  :: vague  # best"
        : "● exact  ├▶ or more  ◀┤ at most  ├┤ range  ~ about  ░ vague  ◆ best");

    private IEnumerable<string> ClaimRows(Claim claim, Toll toll, string bar)
    {
        var findings = Phrases.Measures.Select(toll.Of).OfType<Finding>().ToList();
        var used = findings.Any(finding => finding.Used.Contains(claim.Id));
        var speaker = Speaker(claim.Source);
        var figure = Figure(claim, findings, used);
        for (var line = 0; line < Math.Max(speaker.Count, figure.Count); line++)
        {
            var drawn = line == 0 ? Style(bar, used ? _ink.Used : Unstyled) : ("", Unstyled);
            yield return Row(line == 0 ? claim.Id.ToString() : "", At(speaker, line), At(figure, line), drawn);
        }
    }

    private List<(string, Func<string, string>)> Speaker(Attribution source)
    {
        var name = source.Text is { } text ? _ink.Text(Phrases.Capital(text)) : Phrases.Capital(Phrases.Of(source.Kind));
        var about = new[]
        {
            source.Text is null ? "" : Phrases.Of(source.Kind),
            source.Via.IsDefaultOrEmpty ? "" : "via " + string.Join(", ", source.Via.Select(_ink.Text)),
            Phrases.Of(source.Relation),
        };
        var lines = Wrap.Lines(name, _speakerWidth).Select(line => Style(line, Unstyled)).ToList();
        lines.AddRange(Wrap.Lines(string.Join("; ", about.Where(part => part.Length > 0)), _speakerWidth).Select(line => Style(line, _ink.Quiet)));
        return lines;
    }

    private List<(string, Func<string, string>)> Figure(Claim claim, List<Finding> findings, bool used)
    {
        var about = new[]
        {
            claim.Scope == ClaimScope.Total ? "" : Phrases.Word(claim.Scope),
            Phrases.Of(claim.Victims.Group),
            claim.Provisional ? "provisional" : "",
        };
        var lines = Wrap.Lines(_ink.Text(Phrases.Quantity(claim)), _figureWidth).Select(line => Style(line, _ink.Strong)).ToList();
        lines.AddRange(Wrap.Lines(string.Join(", ", about.Where(part => part.Length > 0)), _figureWidth).Select(line => Style(line, _ink.Quiet)));
        if (claim.Status != ClaimStatus.Asserted) lines.Add(Style(Phrases.Word(claim.Status), _ink.Disputed));
        if (used) lines.Add(Style("used", _ink.Used));
        else if (findings.SelectMany(finding => finding.SetAside).FirstOrDefault(aside => aside.Claim == claim.Id) is { } aside) lines.Add(Style(aside.Rule == "without" ? "left out" : $"set aside, {aside.Rule}", _ink.Quiet));
        return lines;
    }

    private string Row(string id, (string Text, Func<string, string> Ink) speaker, (string Text, Func<string, string> Ink) figure, (string Text, Func<string, string> Ink) bar)
    {
        var line = new string(' ', Margin) + Cells.Pad(id, IdWidth)
            + speaker.Ink(Cells.Pad(speaker.Text, _speakerWidth)) + new string(' ', Gap)
            + figure.Ink(Cells.Pad(figure.Text, _figureWidth)) + new string(' ', Gap) + bar.Ink(bar.Text.TrimEnd());
        return line.TrimEnd();
    }

    private string Mark() => _ascii ? "=" : "◆";

    private static (string, Func<string, string>) At(List<(string, Func<string, string>)> lines, int line) =>
        line < lines.Count ? lines[line] : ("", Unstyled);

    private static (string, Func<string, string>) Style(string text, Func<string, string> ink) => (text, ink);

    private static string Unstyled(string text) => text;
}
