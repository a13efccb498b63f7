namespace Attest.Places;

/// <summary>A place named in a text, not yet resolved.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">How many tokens it covers.</param>
/// <param name="Name">Digest of the name, by which the gazetteer finds all rows of it again; of no meaning elsewhere.</param>
/// <param name="Form">By name or as a demonym.</param>
/// <param name="Kind">What the first candidate is: a country before a unit, a unit before a town.</param>
/// <param name="Said">What the words about it call it: unit for "X province", city for "the town of X"; none when they do not say.</param>
/// <param name="Country">ISO alpha-2 when all candidates lie in one country; else null.</param>
/// <param name="Parent">Index of the hit that is said to contain it ("Tessit, Gao region"); -1 when none is.</param>
public readonly record struct PlaceHit(int First, int Count, ulong Name, PlaceForm Form, PlaceKind Kind, PlaceKind Said, string? Country, int Parent)
{
    /// <summary>Index just after its last token.</summary>
    public int End => First + Count;
}
