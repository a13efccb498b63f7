namespace Attest.Facts;

using System.Collections.Immutable;

/// <summary>Every place, time, actor and attribution of speech in a report, whether or not an incident uses them.</summary>
public sealed record Mentions(
    ImmutableArray<PlaceMention> Places,
    ImmutableArray<TimeMention> Times,
    ImmutableArray<ActorMention> Actors,
    ImmutableArray<QuoteMention> Quotes);
