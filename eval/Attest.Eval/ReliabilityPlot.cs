using System.Globalization;
using System.Text;

namespace Attest.Eval;

/// <summary>Draws stated against observed confidence, as SVG that is readable on light and on dark ground.</summary>
internal static class ReliabilityPlot
{
    private const int Side = 340, Left = 62, Top = 46, Gap = 84, Bottom = 100;

    /// <summary>The picture: a panel beside the other, each with its open and its closed part.</summary>
    public static string Of(params IReadOnlyList<(string Title, Reliability Open, Reliability Closed)> panels)
    {
        var (width, height) = (Left + panels.Count * (Side + Gap) - Gap + 24, Top + Side + Bottom);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-label="Reliability of confidences: stated against observed share right">
            <style>
            text {"{"} font: 12px system-ui, sans-serif; fill: #333; {"}"} .title {"{"} font-size: 14px; font-weight: 600; {"}"} .count {"{"} font-size: 10px; fill: #666; {"}"}
            .frame, .grid, .tick {"{"} fill: none; stroke: #bbb; {"}"} .grid {"{"} stroke: #e4e4e4; {"}"} .even {"{"} stroke: #888; stroke-dasharray: 5 4; {"}"}
            .closed {"{"} fill: #0b5394; stroke: #0b5394; {"}"} .open {"{"} fill: none; stroke: #b45f06; stroke-width: 1.6; {"}"}
            @media (prefers-color-scheme: dark) {"{"} text {"{"} fill: #ddd; {"}"} .count {"{"} fill: #aaa; {"}"} .frame, .tick {"{"} stroke: #666; {"}"} .grid {"{"} stroke: #3a3a3a; {"}"} .closed {"{"} fill: #7fb3e6; stroke: #7fb3e6; {"}"} .open {"{"} stroke: #e6a35c; {"}"} {"}"}
            </style>

            """);
        for (var i = 0; i < panels.Count; i++) Panel(svg, Left + i * (Side + Gap), panels[i]);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(StringBuilder svg, int left, (string Title, Reliability Open, Reliability Closed) panel)
    {
        Line(svg, $"<text class=\"title\" x=\"{left}\" y=\"{Top - 18}\">{panel.Title}</text>");
        for (var tick = 0.0; tick < 1.01; tick += 0.1)
        {
            var (x, y) = (X(left, tick), Y(tick));
            Line(svg, $"<path class=\"grid\" d=\"M{x:0.0} {Top}V{Top + Side}M{left} {y:0.0}H{left + Side}\"/>");
            Line(svg, $"<text x=\"{x:0.0}\" y=\"{Top + Side + 18}\" text-anchor=\"middle\">{tick:0.0}</text><text x=\"{left - 8}\" y=\"{y + 4:0.0}\" text-anchor=\"end\">{tick:0.0}</text>");
        }

        Line(svg, $"<rect class=\"frame\" x=\"{left}\" y=\"{Top}\" width=\"{Side}\" height=\"{Side}\"/><path class=\"even\" d=\"M{left} {Top + Side}L{left + Side} {Top}\"/>");
        foreach (var bin in panel.Open.Bins) Line(svg, $"<circle class=\"open\" cx=\"{X(left, bin.Stated):0.0}\" cy=\"{Y(bin.Observed):0.0}\" r=\"4.5\"><title>open: stated {bin.Stated:0.00}, right {bin.Right} of {bin.Count}</title></circle>");
        for (var i = 0; i < panel.Closed.Bins.Count; i++)
        {
            var bin = panel.Closed.Bins[i];
            var (x, y, (low, high)) = (X(left, bin.Stated), Y(bin.Observed), bin.Margin());
            Line(svg, $"<path class=\"closed\" d=\"M{x:0.0} {Y(low):0.0}V{Y(high):0.0}\"/><circle class=\"closed\" cx=\"{x:0.0}\" cy=\"{y:0.0}\" r=\"4.5\"><title>closed: stated {bin.Stated:0.00}, right {bin.Right} of {bin.Count}</title></circle>");
            Line(svg, $"<text class=\"count\" x=\"{x:0.0}\" y=\"{Top + Side - (i % 2 == 0 ? 6 : 18)}\" text-anchor=\"middle\">{bin.Count}</text>");
        }

        Line(svg, $"<text x=\"{left + Side / 2}\" y=\"{Top + Side + 38}\" text-anchor=\"middle\">confidence stated</text>");
        Line(svg, $"<text transform=\"translate({left - 38} {Top + Side / 2}) rotate(-90)\" text-anchor=\"middle\">share right</text>");
        Line(svg, $"<circle class=\"closed\" cx=\"{left + 6}\" cy=\"{Top + Side + 60}\" r=\"4.5\"/><text x=\"{left + 16}\" y=\"{Top + Side + 64}\">closed: {panel.Closed.Count} cases, counts along the foot, bars 95 %</text>");
        Line(svg, $"<circle class=\"open\" cx=\"{left + 6}\" cy=\"{Top + Side + 80}\" r=\"4.5\"/><text x=\"{left + 16}\" y=\"{Top + Side + 84}\">open: {panel.Open.Count} cases</text>");
    }

    private static double X(int left, double share) => left + Side * share;

    private static double Y(double share) => Top + Side * (1 - share);

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
