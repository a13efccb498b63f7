namespace Attest.Facts;

/// <summary>What happened, in the trade's words.</summary>
public enum IncidentType
{
    /// <summary>An attack of no more special kind.</summary>
    Attack,

    /// <summary>Fighting between two armed sides.</summary>
    Clash,

    /// <summary>A bomb.</summary>
    Bombing,

    /// <summary>A bomb carried by somebody who meant to die.</summary>
    SuicideBombing,

    /// <summary>A strike from the air, drones included.</summary>
    Airstrike,

    /// <summary>Artillery, mortars, rockets.</summary>
    Shelling,

    /// <summary>A shooting.</summary>
    Shooting,

    /// <summary>People taken.</summary>
    Kidnapping,

    /// <summary>A mine or an improvised device set off by its victims.</summary>
    IedMine,

    /// <summary>Captives put to death.</summary>
    Execution,

    /// <summary>Fire set on purpose.</summary>
    Arson,

    /// <summary>Armed robbery.</summary>
    Robbery,

    /// <summary>Violence in or against a protest.</summary>
    ProtestViolence,

    /// <summary>Poison gas and the like.</summary>
    ChemicalAttack,

    /// <summary>Rape and other sexual violence.</summary>
    SexualViolence,

    /// <summary>Something else, violent: arrests in a raid among them.</summary>
    Other,
}
