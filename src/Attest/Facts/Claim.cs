namespace Attest.Facts;

using System.Text.Json.Serialization;

/// <summary>One figure for one harm, said by one speaker in one place of one report.</summary>
/// <remarks>Whatever cannot be pointed at is no claim: <see cref="Evidence"/> covers the quantity and the words of harm.</remarks>
public sealed record Claim
{
    /// <summary>Its name within the reading.</summary>
    public required ClaimId Id { get; init; }

    /// <summary>Whether the evidence lies in the text or in a separate title.</summary>
    public required ReportField In { get; init; }

    /// <summary>The incident it speaks of, or <see cref="IncidentId.Aggregate"/>.</summary>
    public required IncidentId Incident { get; init; }

    /// <summary>The harm.</summary>
    public required Measure Measure { get; init; }

    /// <summary>How the words limit the figure.</summary>
    public required Bound Bound { get; init; }

    /// <summary>Fewest people the words allow; null when they set no floor. "More than 12" is 13; "about 100" is 100.</summary>
    public required int? Low { get; init; }

    /// <summary>Most people the words allow; null when they set no ceiling. "Up to 30" is 30.</summary>
    public required int? High { get; init; }

    /// <summary>The lexicon's entry for a vague word; null for numbers.</summary>
    public required string? Term { get; init; }

    /// <summary>The words of the number; null where the count comes from the grammar ("a soldier", a named person).</summary>
    public required string? Quantity { get; init; }

    /// <summary>First UTF-16 unit of the evidence.</summary>
    public required int Start { get; init; }

    /// <summary>Just after its last unit.</summary>
    public required int End { get; init; }

    /// <summary>The words from <see cref="Start"/> to <see cref="End"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The people counted.</summary>
    public required Victims Victims { get; init; }

    /// <summary>What part of the harm the figure covers.</summary>
    public required ClaimScope Scope { get; init; }

    /// <summary>How firmly it is stated.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>True when called provisional, "so far", or while counting goes on (policy rule R1b).</summary>
    public required bool Provisional { get; init; }

    /// <summary>The earlier claim this one replaces ("to 45 from 38"); null when it replaces none.</summary>
    public required ClaimId? Updates { get; init; }

    /// <summary>How sure the words were read right, 0 to 1; never that the figure is true.</summary>
    public required double Confidence { get; init; }

    /// <summary>How sure the link to <see cref="Incident"/> is, 0 to 1.</summary>
    public required double IncidentConfidence { get; init; }

    /// <summary>Who says it.</summary>
    public required Attribution Source { get; init; }

    /// <summary>The day it was said; null when neither the words nor the publication date tell.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>The rule that read it, as named in the lexicons.</summary>
    public required string Rule { get; init; }

    /// <summary>The version of the lexicons: "sha256:" and the digest of their content.</summary>
    public required string Lexicon { get; init; }

    /// <summary>Whether the figure is the length of a list of names, and what the words say of those listed (policy rule R3).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ListedNames Listed { get; init; }

    /// <summary>Where the words stand.</summary>
    [JsonIgnore]
    public TextSpan Evidence => TextSpan.Between(Start, End);
}
