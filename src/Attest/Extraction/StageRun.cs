using Attest.Lexicons;
using Attest.Lexicons.Patterns;

namespace Attest.Extraction;

/// <summary>Runs a stage over a layer: matches become elements of the next layer, everything else passes through.</summary>
/// <param name="stage">The rules.</param>
/// <param name="make">What a match becomes; null for stages whose matches the caller looks for.</param>
internal sealed class StageRun(Stage stage, StageRun.Maker? make = null)
{
    private readonly CaptureReader _captures = stage.Captures();
    private readonly uint _covered = stage.Label("x");
    private uint[] _labels = new uint[256];

    /// <summary>What a match becomes; null leaves its elements as they are.</summary>
    public delegate Element? Maker(Draft draft, Rule rule, Match match);

    public Stage Stage => stage;

    public void Run(Draft draft, ElementLayer from, ElementLayer to)
    {
        to.Clear();
        for (var i = 0; i < from.Count;)
        {
            var begin = stage.NextBegin(from.Symbols, i);
            if (begin > i)
            {
                to.Add(from.Elements[i..begin]);
                i = begin;
                continue;
            }

            var rule = stage.Longest(from.Symbols, i, out var end);
            if (rule < 0 || MatchAt(from, rule, i, end) is var match && make!(draft, stage.Rules[rule], match) is not { } made)
            {
                to.Add(from.Elements[i++]);
                continue;
            }

            var (first, last) = match.Covered(_covered);
            for (; i < first; i++) to.Add(from.Elements[i]);
            to.Add(made);
            i = last;
        }
    }

    public Match MatchAt(ElementLayer layer, int rule, int start, int end)
    {
        if (_labels.Length < end - start) _labels = new uint[end - start];
        if (!_captures.Read(rule, layer.Symbols[start..end], _labels)) throw new System.Diagnostics.UnreachableException(stage.Rules[rule].Name);
        return new Match(layer, start, end, _labels);
    }
}

/// <summary>A match of a rule, valid until the next one.</summary>
/// <param name="Layer">Where it was found.</param>
/// <param name="Start">Its first element.</param>
/// <param name="End">Just after its last.</param>
/// <param name="Labels">Labels of its elements, from <paramref name="Start"/>.</param>
internal readonly record struct Match(ElementLayer Layer, int Start, int End, uint[] Labels)
{
    /// <summary>Index of the first element under a label; -1 when there is none.</summary>
    public int First(uint label)
    {
        for (var i = Start; i < End; i++)
            if ((Labels[i - Start] & label) != 0) return i;
        return -1;
    }

    /// <summary>Index of the last element under a label; -1 when there is none.</summary>
    public int Last(uint label)
    {
        for (var i = End - 1; i >= Start; i--)
            if ((Labels[i - Start] & label) != 0) return i;
        return -1;
    }

    /// <summary>True when an element carries a label.</summary>
    public bool Has(int element, uint label) => (Labels[element - Start] & label) != 0;

    /// <summary>The elements a new one stands for: those under a label, or all.</summary>
    public (int First, int End) Covered(uint label)
    {
        var first = First(label);
        return first < 0 ? (Start, End) : (first, Last(label) + 1);
    }
}
