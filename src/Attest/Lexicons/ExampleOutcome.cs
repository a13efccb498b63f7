namespace Attest.Lexicons;

/// <summary>What came of one example of a lexicon.</summary>
/// <param name="File">Path within the lexicons.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Text">The example.</param>
/// <param name="Expected">What the lexicon says it reads; "none" for a counter-example.</param>
/// <param name="Found">What was read.</param>
/// <param name="Holds">True when the two agree.</param>
public sealed record ExampleOutcome(string File, int Line, string Text, string Expected, string Found, bool Holds);
