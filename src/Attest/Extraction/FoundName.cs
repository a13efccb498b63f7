namespace Attest.Extraction;

/// <summary>A name found by the gazetteer or the registry.</summary>
/// <param name="Count">How many tokens it covers.</param>
/// <param name="Kind">Place or actor.</param>
/// <param name="Demonym">True for "Malian".</param>
/// <param name="Index">Where it stands in the draft's list.</param>
internal readonly record struct FoundName(int Count, ElementKind Kind, bool Demonym, int Index);
