namespace Attest.Actors;

/// <summary>Where the row of an actor stands and what it rests on.</summary>
/// <param name="Region">The file of <c>data/actors</c> it stands in, by its bare name.</param>
/// <param name="Checked">The day on which name, type and dates were held against the source, ISO; null where nobody has.</param>
/// <param name="Source">What they were held against; null where nothing was.</param>
/// <param name="Others">How other lists name it.</param>
public sealed record ActorProvenance(string Region, string? Checked, string? Source, ActorReferences Others)
{
    /// <summary>Of an actor that no row describes: composed of a country and a role, or named by a report alone.</summary>
    internal static ActorProvenance None { get; } = new("", null, null, ActorReferences.None);
}
