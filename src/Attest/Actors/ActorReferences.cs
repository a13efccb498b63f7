using System.Collections.Immutable;

namespace Attest.Actors;

/// <summary>How other lists name an actor. Nothing stands here that was not seen in such a list.</summary>
/// <param name="Acled">The names in ACLED's columns of actors; empty where not checked.</param>
/// <param name="Ucdp">UCDP's number of the actor; null where not checked.</param>
/// <param name="Wikidata">"Q" and a number; null where not checked.</param>
public sealed record ActorReferences(ImmutableArray<string> Acled, int? Ucdp, string? Wikidata)
{
    /// <summary>Nothing checked.</summary>
    internal static ActorReferences None { get; } = new([], null, null);
}
