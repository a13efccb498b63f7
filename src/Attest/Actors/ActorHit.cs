namespace Attest.Actors;

/// <summary>An actor named in a text.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">How many tokens it covers; for a composed one, from the country to the end of the role, or the other way about.</param>
/// <param name="Actor">Who is meant.</param>
/// <param name="Country">ISO alpha-2 for one composed of a country and a role ("Malian army"); null for a name of its own.</param>
/// <param name="Anachronism">True when the day asked about lies outside the actor's time: it is kept, for reports also speak of what was.</param>
public readonly record struct ActorHit(int First, int Count, Actor Actor, string? Country, bool Anachronism = false)
{
    /// <summary>Index just after its last token.</summary>
    public int End => First + Count;
}
