namespace Attest.Actors;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A group that fights a state or another group.</summary>
    ArmedGroup,

    /// <summary>Volunteers or a communal militia that fights beside a state or for its village.</summary>
    SelfDefence,

    /// <summary>A cartel or gang.</summary>
    Criminal,

    /// <summary>Paid fighters of a company or of another state's service.</summary>
    Mercenary,

    /// <summary>An army, air force, guard or security service of a state.</summary>
    StateForces,

    /// <summary>Police or gendarmerie.</summary>
    Police,

    /// <summary>A coalition's, a regional or a UN force.</summary>
    InternationalForce,

    /// <summary>A government, a ministry.</summary>
    Government,

    /// <summary>A party, a movement without arms of its own, an organisation of states.</summary>
    Political,

    /// <summary>One that counts or watches: the UN, a human-rights monitor.</summary>
    Monitor,
}
