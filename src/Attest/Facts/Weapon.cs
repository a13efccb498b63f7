namespace Attest.Facts;

/// <summary>With what the harm was done.</summary>
public enum Weapon
{
    /// <summary>Gunfire, kind unknown.</summary>
    Firearm,

    /// <summary>Rifle.</summary>
    Rifle,

    /// <summary>Machine gun.</summary>
    MachineGun,

    /// <summary>Pistol, revolver.</summary>
    Handgun,

    /// <summary>Grenade, thrown or launched.</summary>
    Grenade,

    /// <summary>Bomb, kind unknown.</summary>
    Bomb,

    /// <summary>Bomb in a vehicle.</summary>
    VehicleBomb,

    /// <summary>Explosive belt or vest.</summary>
    SuicideVest,

    /// <summary>Mine.</summary>
    Mine,

    /// <summary>Dynamite.</summary>
    Dynamite,

    /// <summary>Explosion, device unknown.</summary>
    Explosive,

    /// <summary>Mortar.</summary>
    Mortar,

    /// <summary>Rocket.</summary>
    Rocket,

    /// <summary>Missile.</summary>
    Missile,

    /// <summary>Artillery.</summary>
    Artillery,

    /// <summary>Bomb dropped from an aircraft.</summary>
    AerialBomb,

    /// <summary>Drone.</summary>
    Drone,

    /// <summary>Fire.</summary>
    Fire,

    /// <summary>Petrol bomb and the like.</summary>
    Incendiary,

    /// <summary>Knife, machete.</summary>
    Blade,

    /// <summary>Stone.</summary>
    Stone,

    /// <summary>Chemical agent.</summary>
    Chemical,

    /// <summary>Torture.</summary>
    Torture,

    /// <summary>A vehicle driven at people.</summary>
    Vehicle,

    /// <summary>Something else.</summary>
    Other,
}
