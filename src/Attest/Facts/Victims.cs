namespace Attest.Facts;

using System.Collections.Immutable;

/// <summary>The people a figure counts.</summary>
/// <param name="Group">Who they were.</param>
/// <param name="Text">The words used for them; null when the figure stands alone.</param>
/// <param name="Side">Where they stood in the incident.</param>
/// <param name="LabelBy">The speaker, where the word is a party's label ("terrorists"); null otherwise.</param>
/// <param name="Nationality">ISO 3166 alpha-2 where the words say; null otherwise.</param>
/// <param name="Actor">Id of the force or group they belonged to, from the registry; null when unknown.</param>
/// <param name="Of">Women, children and kinds named within the words, with counts where given.</param>
public sealed record Victims(
    VictimGroup Group,
    string? Text,
    VictimSide Side,
    string? LabelBy,
    string? Nationality,
    string? Actor,
    ImmutableArray<VictimPart> Of);
