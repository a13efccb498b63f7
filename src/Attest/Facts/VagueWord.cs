namespace Attest.Facts;

/// <summary>What a policy takes a vague word to be worth.</summary>
/// <param name="Term">The lexicon's entry: "dozens".</param>
/// <param name="Low">At least so many people.</param>
/// <param name="High">At most so many; null leaves it open.</param>
public sealed record VagueWord(string Term, int Low, int? High);
