namespace Attest.Text;

/// <summary>A run of tokens up to a full stop, a paragraph's end or a break.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just after its last.</param>
/// <param name="Paragraph">Number of its paragraph, from 0.</param>
public readonly record struct Sentence(int First, int End, int Paragraph);
