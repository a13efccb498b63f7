namespace Attest.Facts;

/// <summary>A kind of people named within a figure.</summary>
/// <param name="Kind">women, children, minors, police, self_defence, peacekeeper, aid_worker, journalist, detainee …, as in lexicons/en/nouns.tsv.</param>
/// <param name="Count">How many of that kind; null when the words give none.</param>
public sealed record VictimPart(string Kind, int? Count);
