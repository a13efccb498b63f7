namespace Attest.Actors;

/// <summary>How an actor stands to another, and when.</summary>
/// <param name="Tie">How.</param>
/// <param name="To">Id of the other.</param>
/// <param name="Valid">Since and until when.</param>
public sealed record ActorRelation(ActorTie Tie, string To, ActorWindow Valid);
