using Attest.Facts;

namespace Attest.Extraction;

/// <summary>Reads claims and denials of responsibility, condemnations, appeals and stated absences of a figure.</summary>
internal sealed class StatementReader
{
    private readonly StageRun _run;
    private readonly uint _speaker, _words;
    private readonly Lookup _lookup;
    private readonly int _zero;
    private readonly ElementLayer _layer = new();

    public StatementReader(Lookup lookup)
    {
        (_lookup, _zero) = (lookup, lookup.Class("zero"));
        var stage = lookup.Language.Stages["statements"];
        (_speaker, _words) = (stage.Label("s"), stage.Label("c"));
        _run = new StageRun(stage);
    }

    public void Read(Draft draft, int sentence, SpeakerTable speakers, List<FoundStatement> statements)
    {
        var (first, end) = draft.Sentences[sentence];
        _layer.Clear();
        _layer.Add(draft.Elements[first..end]);
        for (var i = _run.Stage.NextBegin(_layer.Symbols, 0); i < _layer.Count; i = _run.Stage.NextBegin(_layer.Symbols, i))
        {
            var rule = _run.Stage.Longest(_layer.Symbols, i, out var stop);
            if (rule < 0 || _run.Stage.Rules[rule].Says("skip"))
            {
                i = Math.Max(i + 1, stop);
                continue;
            }

            var match = _run.MatchAt(_layer, rule, i, stop);
            if (match.First(_speaker) is >= 0 and var says && _lookup.Has(_layer.Elements[says].Symbol, _zero)) // "no group has claimed it" is nobody's claim
            {
                i = stop;
                continue;
            }

            var (from, to) = match.Covered(_speaker);
            var kind = _run.Stage.Rules[rule].Reading.Keys.First() switch
            {
                "responsibility" => StatementKind.Responsibility,
                "denial" => StatementKind.Denial,
                "condemnation" => StatementKind.Condemnation,
                "appeal" => StatementKind.Appeal,
                _ => StatementKind.NoFigure,
            };
            statements.Add(new FoundStatement(kind, speakers.Resolve(draft, _layer, from, Trimmed(from, to)), sentence, _layer.Elements[i].First, _layer.Elements[Math.Max(to, match.Covered(_words).End) - 1].End));
            i = stop;
        }
    }

    private int Trimmed(int first, int end)
    {
        while (end - 1 > first && _layer.Elements[end - 1].Kind is not (ElementKind.Noun or ElementKind.Phrase)) end--;
        return end;
    }
}
