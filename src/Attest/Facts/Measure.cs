namespace Attest.Facts;

/// <summary>What is counted: the harm that came to people.</summary>
public enum Measure
{
    /// <summary>People reported dead by violence.</summary>
    Killed,

    /// <summary>People reported wounded.</summary>
    Injured,

    /// <summary>People whose fate nobody knows.</summary>
    Missing,

    /// <summary>People taken away by an armed group or unknown persons.</summary>
    Abducted,

    /// <summary>People held by a side of the conflict: prisoners, arrests in an operation.</summary>
    Captured,

    /// <summary>People driven from their homes.</summary>
    Displaced,

    /// <summary>Killed and wounded lumped in one figure, or a word that leaves the harm open ("casualties", "neutralised").</summary>
    Casualties,
}
