using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Actors;

/// <summary>An organisation that takes part in a conflict or speaks of one.</summary>
/// <param name="Id">"a:jnim"; a composed one names its country: "a:gov-ml/mil".</param>
/// <param name="Name">The name news reports use.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Areas">Countries it is reported in, ISO alpha-2; empty when they tell nothing.</param>
/// <param name="From">Since when, ISO, to the day or coarser; null when open or not known.</param>
/// <param name="Until">Until when, ISO, to the day or coarser; null when open or not known.</param>
/// <param name="Relations">How it stands to others.</param>
/// <param name="Checked">True when the row was held against a source; composed actors need none.</param>
public sealed record Actor(
    string Id, string Name, ActorKind Kind, ImmutableArray<string> Areas, string? From, string? Until, ImmutableArray<ActorRelation> Relations, bool Checked)
{
    /// <summary>What kind of speaker it is when a report credits it.</summary>
    public SourceKind SpeaksAs => Kind switch
    {
        ActorKind.StateForces => SourceKind.Military,
        ActorKind.Police => SourceKind.Police,
        ActorKind.InternationalForce => SourceKind.InternationalForce,
        ActorKind.Government => SourceKind.Government,
        ActorKind.Monitor => SourceKind.NgoUn,
        ActorKind.Political => SourceKind.Other,
        _ => SourceKind.ArmedGroup,
    };

    /// <summary>What group its members belong to when they are harmed.</summary>
    public VictimGroup Members => Kind switch
    {
        ActorKind.ArmedGroup or ActorKind.Criminal => VictimGroup.Attacker,
        ActorKind.Government or ActorKind.Political or ActorKind.Monitor => VictimGroup.Civilian,
        _ => VictimGroup.Security,
    };
}
