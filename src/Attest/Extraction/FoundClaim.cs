using Attest.Facts;
using Attest.Lexicons;

namespace Attest.Extraction;

/// <summary>A figure bound to a harm, while it is still being read.</summary>
internal sealed class FoundClaim
{
    /// <summary>Index of its sentence in the draft.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of the element that carries the figure, in the draft's elements.</summary>
    public required int Element { get; init; }

    /// <summary>The harm.</summary>
    public required Measure Measure { get; set; }

    /// <summary>The figure.</summary>
    public required Quantity Quantity { get; set; }

    /// <summary>The people, as a phrase.</summary>
    public required NounPhrase People { get; init; }

    /// <summary>What read it.</summary>
    public required Rule Rule { get; init; }

    /// <summary>First token of the evidence.</summary>
    public required int First { get; set; }

    /// <summary>Just after its last token.</summary>
    public required int End { get; set; }

    /// <summary>Index of the element with the words of harm; -1 where the figure's own phrase says it.</summary>
    public required int Trigger { get; init; }

    /// <summary>Index of the element of whoever did it; -1 when not said.</summary>
    public int Agent { get; init; } = -1;

    /// <summary>The verb group of harm; null for other constructions.</summary>
    public VerbGroup? Verb { get; init; }

    /// <summary>What part of the harm it covers.</summary>
    public ClaimScope Scope { get; set; }

    /// <summary>How firmly it is stated.</summary>
    public ClaimStatus Status { get; set; }

    /// <summary>Whether it is the length of a list of names.</summary>
    public ListedNames Listed { get; init; }

    /// <summary>True when it is a part of a figure before it ("including three children").</summary>
    public bool Child { get; init; }

    /// <summary>True when its words take the people from a larger group ("four of the guards"), whether or not that group's harm was counted.</summary>
    public bool OfGroup { get; init; }

    /// <summary>True when its words put it on top of a count before it ("two more guards"), where there is one.</summary>
    public bool Added { get; init; }

    /// <summary>The figure it replaces, or comes on top of where its scope is <see cref="ClaimScope.Other"/>; null for none.</summary>
    public FoundClaim? Updates { get; set; }

    /// <summary>True when it is only the reason for what is told ("in retaliation for the killing of six men").</summary>
    public bool IsReason { get; set; }

    /// <summary>True when called provisional or while counting goes on.</summary>
    public bool Provisional { get; set; }

    /// <summary>Who they are, when the sentence tells more than the phrase.</summary>
    public VictimGroup Group { get; set; }

    /// <summary>Who says it; null for the report's own voice.</summary>
    public Speech? Speech { get; set; }

    /// <summary>Number of its incident; -1 for an aggregate.</summary>
    public int Incident { get; set; }
}
