namespace Attest.Actors;

/// <summary>How an actor stands to another.</summary>
/// <param name="Kind">affiliate_of, part_of, merged_into, merger_of, split_from, renamed_to or successor_of.</param>
/// <param name="To">Id of the other.</param>
public sealed record ActorRelation(string Kind, string To);
