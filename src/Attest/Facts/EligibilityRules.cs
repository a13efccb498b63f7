using System.Collections.Immutable;

namespace Attest.Facts;

/// <summary>Which figures count, and for what.</summary>
public sealed record EligibilityRules
{
    /// <summary>R4: a part is a floor for its group and for low; otherwise it is only noted.</summary>
    public required bool SubsetsAreFloors { get; init; }

    /// <summary>R3: a list of people the words say are dead is a floor; otherwise it is only noted.</summary>
    public required bool ListsAreFloors { get; init; }

    /// <summary>R14: what becomes of the own dead of the side that carried the incident out.</summary>
    public required OwnLosses OwnLosses { get; init; }

    /// <summary>R7: what a party's figure for its enemy's losses is good for.</summary>
    public required EnemyFigures EnemyFigures { get; init; }

    /// <summary>R12: a denial by somebody who is no party lowers low to 0; otherwise it only makes the finding contested.</summary>
    public required bool OutsideDenialsLower { get; init; }

    /// <summary>R11: what vague words are worth.</summary>
    public required VagueUse Vague { get; init; }

    /// <summary>R11: the numbers of vague words, where <see cref="Vague"/> asks for them; a word that is not here is worth its floor in the lexicon.</summary>
    public required ImmutableArray<VagueWord> VagueWords { get; init; }

    /// <summary>R22: an own-voice figure that a credited figure of the same report satisfies is its rounding.</summary>
    public required bool OwnVoiceRounds { get; init; }

    /// <summary>R1b: an early figure gives way to a later one that is final, or early and higher.</summary>
    public required bool EarlyGivesWay { get; init; }

    /// <summary>The groups of people counted; a group that is not here is set aside under "groups". Empty counts everybody.</summary>
    public required ImmutableArray<VictimGroup> Groups { get; init; }

    /// <summary>R20: fewer origins than this and the entry is called provisional.</summary>
    /// <value>1 asks for nothing.</value>
    public required int MinimumOrigins { get; init; }

    /// <summary>R5: the number of dead where people are reported harmed and nobody says how many died; null leaves it open.</summary>
    public required int? DeadWithoutFigure { get; init; }
}
