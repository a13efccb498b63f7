namespace Attest.Lexicons.Patterns;

/// <summary>The patterns of a stage as one network of states (Thompson's construction): each state passes freely to others or eats one symbol.</summary>
internal sealed class Network
{
    private readonly Dictionary<string, int> _testIds = new(StringComparer.Ordinal);

    /// <summary>The distinct tests.</summary>
    public List<ClassTest> Tests { get; } = [];

    /// <summary>The states.</summary>
    public List<State> States { get; } = [];

    /// <summary>Where each pattern begins.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>Adds a pattern, which ends in a state that accepts it.</summary>
    public void Add(PatternNode pattern, int rule)
    {
        var end = New();
        States[end].Accepts = rule;
        Starts.Add(Build(pattern, end, 0));
    }

    /// <summary>Builds backwards: the state from which <paramref name="node"/> leads to <paramref name="next"/>.</summary>
    private int Build(PatternNode node, int next, uint labels)
    {
        switch (node)
        {
            case PatternNode.One one:
                var state = New();
                (States[state].Test, States[state].Next, States[state].Labels) = (TestId(one.Test), next, labels);
                return state;
            case PatternNode.Sequence sequence:
                for (var i = sequence.Parts.Count - 1; i >= 0; i--) next = Build(sequence.Parts[i], next, labels);
                return next;
            case PatternNode.Choice choice:
                var fork = New();
                foreach (var part in choice.Parts) States[fork].Free.Add(Build(part, next, labels));
                return fork;
            case PatternNode.Repeat repeat:
                return BuildRepeat(repeat, next, labels);
            case PatternNode.Labelled labelled:
                return Build(labelled.Part, next, labels | labelled.Label);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private int BuildRepeat(PatternNode.Repeat repeat, int next, uint labels)
    {
        var state = next;
        for (var i = repeat.Most; i > repeat.Least; i--)
        {
            var option = New();
            States[option].Free.Add(Build(repeat.Part, state, labels));
            States[option].Free.Add(next);
            state = option;
        }

        for (var i = 0; i < repeat.Least; i++) state = Build(repeat.Part, state, labels);
        return state;
    }

    private int TestId(ClassTest test)
    {
        if (_testIds.TryGetValue(test.Text, out var id)) return id;
        _testIds[test.Text] = Tests.Count;
        Tests.Add(test);
        return Tests.Count - 1;
    }

    private int New()
    {
        States.Add(new State());
        return States.Count - 1;
    }

    /// <summary>The states in one array, for walks.</summary>
    public Node[] Flatten() => [.. States.Select(state => new Node(state.Test, state.Next, state.Labels, state.Accepts, [.. state.Free]))];

    /// <summary>A state that is done. See <see cref="State"/>.</summary>
    internal readonly record struct Node(int Test, int Next, uint Labels, int Accepts, int[] Free);

    /// <summary>One state.</summary>
    internal sealed class State
    {
        /// <summary>Where it passes freely, preferred first.</summary>
        public List<int> Free { get; } = [];

        /// <summary>The test a symbol must pass; -1 where the state eats none.</summary>
        public int Test { get; set; } = -1;

        /// <summary>Where it leads after a symbol.</summary>
        public int Next { get; set; }

        /// <summary>Labels of the symbol it eats.</summary>
        public uint Labels { get; set; }

        /// <summary>The rule it accepts; -1 for none.</summary>
        public int Accepts { get; set; } = -1;
    }
}
