using Attest.Lexicons.Patterns;

namespace Attest.Tests.Lexicons.Patterns;

/// <summary>A few patterns as an automaton, and beside it the plainest matcher there is: trying every way through the tree.</summary>
internal sealed class PatternBench
{
    private readonly ClassTable _classes = new();
    private readonly SymbolTable _symbols = new();
    private readonly Network _network = new();
    private readonly Automaton _automaton;
    private readonly PatternNode[] _patterns;

    public PatternBench(string[] patterns, int mostCells = Automaton.MostCells)
    {
        var labels = new LabelTable();
        var parser = new PatternParser(_classes, labels, name => name == "SELF" ? "a $SELF" : null);
        _patterns = [.. patterns.Select(parser.Parse)];
        for (var i = 0; i < _patterns.Length; i++) _network.Add(_patterns[i], i);
        _automaton = new Automaton(_network, _symbols, mostCells);
    }

    /// <summary>The rule and end of the longest match of a text of letters: a, b (which carries class x), c (which carries it too).</summary>
    public (int Rule, int End) Longest(string text, int start) => Longest(SymbolsOf(text), start);

    public (int Rule, int End) Longest(int[] symbols, int start)
    {
        var rule = _automaton.Longest(symbols, start, out var end);
        return (rule, end);
    }

    /// <summary>Every place, in turn, at which the automaton would look for a match.</summary>
    public IEnumerable<int> Begins(string text)
    {
        var symbols = SymbolsOf(text);
        for (var at = _automaton.NextBegin(symbols, 0); at < symbols.Length; at = _automaton.NextBegin(symbols, at + 1)) yield return at;
    }

    public (int Rule, int End) ByTrying(string text, int start)
    {
        var symbols = SymbolsOf(text);
        var (rule, end) = (-1, start);
        for (var i = 0; i < _patterns.Length; i++)
        {
            var longest = Ends(_patterns[i], symbols, [start]).DefaultIfEmpty(start).Max();
            if (longest > end) (rule, end) = (i, longest);
        }

        return (rule, end);
    }

    /// <summary>The labels of a match, a number an element.</summary>
    public string Labels(string text, int rule, int start, int end)
    {
        var labels = new uint[end - start];
        return new CaptureReader(_network.Starts, _network.Flatten(), _automaton).Read(rule, SymbolsOf(text).AsSpan(start, end - start), labels) ? string.Join(' ', labels) : "no match";
    }

    /// <summary>The labels of the first way through the first pattern that ends where it should.</summary>
    public string LabelsByTrying(string text, int start, int end) =>
        string.Join(' ', Ways(_patterns[0], SymbolsOf(text), start, 0).First(way => way.End == end).Labels);

    public int Symbol(string classes) => _symbols.Intern(classes.Split(',').Select(name => _classes[name]));

    private int[] SymbolsOf(string text) => [.. text.Select(letter => Symbol(letter == 'a' ? "=a,a" : $"={letter},{letter},x"))];

    /// <summary>Everywhere a pattern can end that begins at one of some places.</summary>
    private HashSet<int> Ends(PatternNode node, int[] text, HashSet<int> starts) => node switch
    {
        PatternNode.One one => [.. starts.Where(at => at < text.Length && one.Test.Accepts(_symbols, text[at])).Select(at => at + 1)],
        PatternNode.Sequence sequence => sequence.Parts.Aggregate(starts, (from, part) => Ends(part, text, from)),
        PatternNode.Choice choice => [.. choice.Parts.SelectMany(part => Ends(part, text, starts))],
        PatternNode.Repeat repeat => Times(repeat, text, starts),
        PatternNode.Labelled labelled => Ends(labelled.Part, text, starts),
        _ => throw new InvalidOperationException(),
    };

    private HashSet<int> Times(PatternNode.Repeat repeat, int[] text, HashSet<int> starts)
    {
        HashSet<int> all = repeat.Least == 0 ? [.. starts] : [];
        for (var done = 1; done <= repeat.Most; done++)
        {
            starts = Ends(repeat.Part, text, starts);
            if (done >= repeat.Least) all.UnionWith(starts);
        }

        return all;
    }

    /// <summary>Every way a pattern can match from a place, the preferred first.</summary>
    private IEnumerable<(int End, uint[] Labels)> Ways(PatternNode node, int[] text, int at, uint label) => node switch
    {
        PatternNode.One one => at < text.Length && one.Test.Accepts(_symbols, text[at]) ? [(at + 1, [label])] : [],
        PatternNode.Sequence sequence => InTurn(sequence.Parts, text, at, label),
        PatternNode.Choice choice => choice.Parts.SelectMany(part => Ways(part, text, at, label)),
        PatternNode.Repeat repeat => Repeated(repeat, 0, text, at, label),
        PatternNode.Labelled labelled => Ways(labelled.Part, text, at, label | labelled.Label),
        _ => throw new InvalidOperationException(),
    };

    private IEnumerable<(int End, uint[] Labels)> InTurn(List<PatternNode> parts, int[] text, int at, uint label) =>
        parts.Count == 0 ? [(at, [])] : Ways(parts[0], text, at, label).SelectMany(first => InTurn([.. parts.Skip(1)], text, first.End, label), Join);

    private IEnumerable<(int End, uint[] Labels)> Repeated(PatternNode.Repeat repeat, int done, int[] text, int at, uint label)
    {
        var more = done >= repeat.Most ? [] : Ways(repeat.Part, text, at, label).SelectMany(first => Repeated(repeat, done + 1, text, first.End, label), Join);
        return done < repeat.Least ? more : more.Append((at, []));
    }

    private static (int End, uint[] Labels) Join((int End, uint[] Labels) first, (int End, uint[] Labels) rest) => (rest.End, [.. first.Labels, .. rest.Labels]);
}
