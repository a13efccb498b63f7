namespace Attest.Actors;

/// <summary>What an actor is. Its words in the data are in snake_case: "armed_group".</summary>
public enum ActorType
{
    /// <summary>A group that fights a state or another group.</summary>
    ArmedGroup,

    /// <summary>Several armed groups under one name.</summary>
    Coalition,

    /// <summary>Volunteers that fight beside a state or for their village.</summary>
    SelfDefence,

    /// <summary>Armed men of one community.</summary>
    CommunalMilitia,

    /// <summary>A cartel or gang.</summary>
    Criminal,

    /// <summary>Paid fighters of a company or of another state's service.</summary>
    Pmc,

    /// <summary>An army, navy, air force or guard of a state.</summary>
    StateMilitary,

    /// <summary>Armed men of a state beside its army.</summary>
    Paramilitary,

    /// <summary>A secret service.</summary>
    Intelligence,

    /// <summary>Police or gendarmerie.</summary>
    StatePolice,

    /// <summary>A force of the UN or of an organisation of states.</summary>
    Peacekeeping,

    /// <summary>A force of other states: an operation, an alliance, a coalition.</summary>
    ForeignOperation,

    /// <summary>A government, a ministry.</summary>
    StateGovernment,

    /// <summary>A party, or a movement without arms of its own.</summary>
    Political,

    /// <summary>An organisation of states.</summary>
    Igo,

    /// <summary>One that counts or watches: the UN, a human-rights monitor.</summary>
    Monitor,

    /// <summary>People who bear no arms, under a name of their own.</summary>
    Civilians,

    /// <summary>A body that a report names and the registry does not hold.</summary>
    Unidentified,
}
