using System.Globalization;
using Attest.Facts;

namespace Attest.Cli.Pages;

/// <summary>Where a number lies on a bar: one scale for all figures of a harm, so that their bars can be compared.</summary>
/// <remarks>Even steps, unless the largest figure is more than fifty times the least; then even ratios, and <see cref="Logarithmic"/> says so.</remarks>
internal sealed class Scale
{
    private const int WideRatio = 50;

    private readonly int _most;
    private readonly int _last;

    private Scale(int most, int cells, bool logarithmic) => (_most, _last, Logarithmic) = (Math.Max(most, 1), cells - 1, logarithmic);

    /// <summary>True when equal distances are equal ratios.</summary>
    public bool Logarithmic { get; }

    /// <summary>A scale from 0 to the largest figure; where that one is open, beyond it, so that there is something to see of it.</summary>
    /// <param name="claims">The claims to be shown. The floors of vague words do not decide the kind of scale.</param>
    /// <param name="finding">The finding to be shown; null where there is none.</param>
    /// <param name="cells">Columns of the bar without the one for an arrow.</param>
    public static Scale Over(IReadOnlyList<Claim> claims, Finding? finding, int cells)
    {
        var ends = claims.Select(claim => claim.High ?? 0).Append(finding?.High ?? finding?.Best ?? 0).Max();
        var floors = claims.Where(claim => claim.High is null).Select(claim => claim.Low ?? 0).DefaultIfEmpty(0).Max();
        var most = floors >= ends ? (int)Math.Min(floors * 3L / 2, int.MaxValue) : ends;
        var least = claims.Where(claim => claim.Bound != Bound.Vague).Select(claim => claim.Low ?? claim.High ?? 0)
            .Where(figure => figure > 0).DefaultIfEmpty(most).Min();
        return new(most, cells, most / Math.Max(least, 1) > WideRatio);
    }

    /// <summary>The column of a figure, from 0.</summary>
    public int At(int figure)
    {
        var share = Logarithmic ? Math.Log(1.0 + figure) / Math.Log(1.0 + _most) : (double)figure / _most;
        return Math.Clamp((int)Math.Round(share * _last), 0, _last);
    }

    /// <summary>The numbers over the bars, each above its column; the largest ends where the scale ends.</summary>
    public string Axis()
    {
        var axis = new char[_last + 1];
        Array.Fill(axis, ' ');
        var most = Text(_most);
        most.CopyTo(0, axis, Math.Max(0, axis.Length - most.Length), Math.Min(most.Length, axis.Length));
        var free = axis.Length - most.Length - 1;
        var next = 0;
        foreach (var tick in Ticks())
        {
            var (label, at) = (Text(tick), At(tick));
            if (at < next || at + label.Length > free) continue;
            label.CopyTo(0, axis, at, label.Length);
            next = at + label.Length + 1;
        }

        return new string(axis);
    }

    private IEnumerable<int> Ticks()
    {
        yield return 0;
        if (Logarithmic)
        {
            for (long tick = 1; tick < _most; tick *= 10) yield return (int)tick;
            yield break;
        }

        var step = Step();
        for (long tick = step; tick < _most; tick += step) yield return (int)tick;
    }

    // The least of 1, 2, 5, 10, 20, 50 … whose labels leave air between them.
    private int Step()
    {
        long step = 1;
        for (var turn = 0; step < _most && At((int)step) < Text((int)step).Length + 2; turn++) step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
        return (int)Math.Min(step, _most);
    }

    private static string Text(int figure) => figure.ToString("N0", CultureInfo.InvariantCulture);
}
