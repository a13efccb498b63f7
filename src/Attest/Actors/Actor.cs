using System.Collections.Immutable;
using Attest.Facts;

namespace Attest.Actors;

/// <summary>An organisation that takes part in a conflict or speaks of one.</summary>
/// <param name="Id">"a:jnim"; a composed one names its country: "a:gov-ml/mil"; one that only the report knows begins with "a:unlisted/".</param>
/// <param name="Type">What it is.</param>
/// <param name="Role">What it does in the codes of the trade: REB, UAF, CRM, MIL, COP, SPY, GOV, PTY, IGO, NGO or CVL.</param>
/// <param name="Valid">Since and until when it existed.</param>
/// <param name="Areas">Countries it is reported in; empty when they tell nothing.</param>
/// <param name="Names">Its names, the one news reports use first.</param>
/// <param name="Relations">How it stands to others.</param>
/// <param name="Provenance">Where its row stands and what it rests on.</param>
public sealed record Actor(
    string Id, ActorType Type, string Role, ActorWindow Valid, ImmutableArray<ActorArea> Areas, ImmutableArray<ActorName> Names, ImmutableArray<ActorRelation> Relations, ActorProvenance Provenance)
{
    /// <summary>The name news reports use.</summary>
    public string Name => Names[0].Text;

    /// <summary>Since when, ISO, to the day or coarser; null when open or not known.</summary>
    public string? From => Valid.From;

    /// <summary>Until when, ISO, to the day or coarser; null when open or not known.</summary>
    public string? Until => Valid.Until;

    /// <summary>What kind of speaker it is when a report credits it.</summary>
    public SourceKind SpeaksAs => Type switch
    {
        ActorType.StateMilitary or ActorType.Paramilitary or ActorType.Intelligence => SourceKind.Military,
        ActorType.StatePolice => SourceKind.Police,
        ActorType.Peacekeeping or ActorType.ForeignOperation => SourceKind.InternationalForce,
        ActorType.StateGovernment => SourceKind.Government,
        ActorType.Monitor => SourceKind.NgoUn,
        ActorType.Political or ActorType.Igo or ActorType.Civilians or ActorType.Unidentified => SourceKind.Other,
        _ => SourceKind.ArmedGroup,
    };

    /// <summary>What group its members belong to when they are harmed.</summary>
    public VictimGroup Members => Type switch
    {
        ActorType.ArmedGroup or ActorType.Coalition or ActorType.Criminal => VictimGroup.Attacker,
        ActorType.StateGovernment or ActorType.Political or ActorType.Igo or ActorType.Monitor or ActorType.Civilians => VictimGroup.Civilian,
        ActorType.Unidentified => VictimGroup.Unknown,
        _ => VictimGroup.Security,
    };

    /// <summary>The names it went by on a day; all of them when no day is given.</summary>
    public IEnumerable<ActorName> NamesOn(DateOnly? day) => Names.Where(name => day is not { } on || name.Valid.Holds(on));

    /// <summary>How it stood to others on a day; at any time when no day is given.</summary>
    public IEnumerable<ActorRelation> RelationsOn(DateOnly? day) => Relations.Where(relation => day is not { } on || relation.Valid.Holds(on));
}
