namespace Attest.Extraction;

/// <summary>What rules see: a token or a phrase that stands for several, with the symbol of its classes.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Just after its last token.</param>
/// <param name="Symbol">Its classes.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Index">Where its particulars stand; -1 where it has none.</param>
internal readonly record struct Element(int First, int End, int Symbol, ElementKind Kind, int Index);
