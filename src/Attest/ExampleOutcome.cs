namespace Attest;

/// <summary>What came of one example of a lexicon.</summary>
/// <param name="File">Path within the lexicons.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Text">The example.</param>
/// <param name="Expected">What the lexicon says it reads; "none" for a counter-example.</param>
/// <param name="Found">What was read.</param>
/// <param name="Holds">True when the two agree.</param>
public sealed record ExampleOutcome(string File, int Line, string Text, string Expected, string Found, bool Holds)
{
    /// <summary>Reads every example. None are read yet: the stages answer for their examples as they come in.</summary>
    internal static IReadOnlyList<ExampleOutcome> CheckAll(Pipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return [];
    }
}
