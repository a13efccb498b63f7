namespace Attest.Lexicons.Patterns;

/// <summary>A pattern as a tree.</summary>
internal abstract record PatternNode
{
    private PatternNode() { }

    /// <summary>One word or phrase that passes a test.</summary>
    public sealed record One(ClassTest Test) : PatternNode;

    /// <summary>One after the other.</summary>
    public sealed record Sequence(List<PatternNode> Parts) : PatternNode;

    /// <summary>One of several, the first preferred.</summary>
    public sealed record Choice(List<PatternNode> Parts) : PatternNode;

    /// <summary>From Least to Most times, as often as possible.</summary>
    public sealed record Repeat(PatternNode Part, int Least, int Most) : PatternNode;

    /// <summary>A part whose words are handed on under a label (a bit).</summary>
    public sealed record Labelled(PatternNode Part, uint Label) : PatternNode;
}
