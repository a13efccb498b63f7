namespace Attest.Facts;

/// <summary>Who the harmed were, as the words and their clear context say.</summary>
public enum VictimGroup
{
    /// <summary>Nothing in the words says.</summary>
    Unknown,

    /// <summary>Soldiers, police, gendarmes, auxiliaries of a state.</summary>
    Security,

    /// <summary>People who take no part in fighting.</summary>
    Civilian,

    /// <summary>Members of an armed group: those who carried out the attack, or militants harmed by forces.</summary>
    Attacker,

    /// <summary>Several of these in one figure.</summary>
    Mixed,
}
