using Attest.Facts;

namespace Attest.Cli.Pages;

/// <summary>Draws a figure as the interval its words allow: a dot for exact, an arrow for an open end, waves for about, hatching for a vague word.</summary>
/// <param name="ink">What can be shown.</param>
/// <param name="scale">Where numbers lie.</param>
/// <param name="cells">Columns, the last for an arrow.</param>
internal sealed class IntervalBar(Ink ink, Scale scale, int cells)
{
    private readonly char _dot = ink.Mark('●', '*');
    private readonly char _line = ink.Mark('─', '-');
    private readonly char _left = ink.Mark('├', '|');
    private readonly char _right = ink.Mark('┤', '|');
    private readonly char _toRight = ink.Mark('▶', '>');
    private readonly char _toLeft = ink.Mark('◀', '<');
    private readonly char _hatch = ink.Mark('░', ':');
    private readonly char _best = ink.Mark('◆', '#');
    private readonly char _heavy = ink.Mark('━', '=');
    private readonly char _heavyLeft = ink.Mark('┣', '[');
    private readonly char _heavyRight = ink.Mark('┫', ']');

    /// <summary>The bar of a claim.</summary>
    public string Of(Claim claim)
    {
        var bar = Empty();
        switch (claim.Bound)
        {
            case Bound.About or Bound.Nearly when (claim.Low ?? claim.High) is { } near:
                DrawNear(bar, scale.At(near), claim.Bound == Bound.About);
                break;
            case Bound.Vague:
                Fill(bar, scale.At(claim.Low ?? 0), claim.High is { } most ? scale.At(most) : cells - 2, _hatch);
                if (claim.High is null) bar[cells - 1] = _toRight;
                break;
            default:
                DrawBetween(bar, claim.Low, claim.High);
                break;
        }

        return new string(bar);
    }

    /// <summary>The bar of a finding: from low to high, with a mark at best.</summary>
    public string Of(Finding finding)
    {
        var bar = Empty();
        if ((finding.Low ?? finding.Best ?? finding.High) is not { } from) return new string(bar);
        var to = finding.High ?? finding.Best ?? from;
        Fill(bar, scale.At(from), scale.At(to), _heavy);
        (bar[scale.At(from)], bar[scale.At(to)]) = (_heavyLeft, _heavyRight);
        if (finding.OpenHigh)
        {
            Fill(bar, scale.At(to), cells - 2, _heavy);
            bar[cells - 1] = _toRight;
        }

        if ((finding.Best ?? (from == to ? from : null)) is { } best) bar[scale.At(best)] = _best;
        return new string(bar);
    }

    private void DrawBetween(char[] bar, int? low, int? high)
    {
        if (low is { } exact && exact == high) bar[scale.At(exact)] = _dot;
        else if (low is { } from && high is { } to)
        {
            Fill(bar, scale.At(from), scale.At(to), _line);
            (bar[scale.At(from)], bar[scale.At(to)]) = (_left, _right);
        }
        else if (low is { } floor)
        {
            Fill(bar, scale.At(floor), cells - 2, _line);
            (bar[scale.At(floor)], bar[cells - 1]) = (_left, _toRight);
        }
        else if (high is { } ceiling)
        {
            Fill(bar, 0, scale.At(ceiling), _line);
            (bar[0], bar[scale.At(ceiling)]) = (_toLeft, _right);
        }
    }

    private void DrawNear(char[] bar, int at, bool bothSides)
    {
        bar[at] = _dot;
        if (at > 0) bar[at - 1] = '~';
        if (bothSides) bar[at + 1] = '~';
    }

    private static void Fill(char[] bar, int from, int to, char with)
    {
        for (var at = from; at <= to; at++) bar[at] = with;
    }

    private char[] Empty()
    {
        var bar = new char[cells];
        Array.Fill(bar, ' ');
        return bar;
    }
}
