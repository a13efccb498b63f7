using Attest.Facts;

namespace Attest.Extraction;

/// <summary>A phrase of people, an organisation, a place or a thing.</summary>
internal sealed class NounPhrase
{
    /// <summary>First token.</summary>
    public required int First { get; init; }

    /// <summary>Just after the last token.</summary>
    public required int End { get; set; }

    /// <summary>First token of the words that name the people, after the quantity.</summary>
    public required int HeadFirst { get; init; }

    /// <summary>Symbol of the head word.</summary>
    public required int Head { get; init; }

    /// <summary>How many; null when the phrase gives no count.</summary>
    public Quantity? Count { get; set; }

    /// <summary>Who they are, by the words alone.</summary>
    public VictimGroup Group { get; set; }

    /// <summary>Index of a known actor within the phrase; -1 for none.</summary>
    public int Actor { get; set; } = -1;

    /// <summary>Index of a place or demonym within the phrase; -1 for none.</summary>
    public int Place { get; set; } = -1;

    /// <summary>The harm a modifier states ("12 wounded soldiers"); null for none.</summary>
    public Measure? HarmedAlready { get; set; }

    /// <summary>What kind of speaker it would be; null when it is none.</summary>
    public SourceKind? Source { get; set; }
}
