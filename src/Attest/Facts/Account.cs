namespace Attest.Facts;

using System.Collections.Immutable;

/// <summary>What one report says: claims, incidents and statements, before anything is reconciled.</summary>
/// <param name="Claims">In the order of the text, those of a separate title first.</param>
/// <param name="Incidents">The main one first.</param>
/// <param name="Statements">In the order of the text.</param>
/// <param name="Notes">What the reader should know.</param>
/// <param name="Mentions">Everything mentioned; null unless asked for.</param>
public sealed record Account(
    ImmutableArray<Claim> Claims,
    ImmutableArray<Incident> Incidents,
    ImmutableArray<Statement> Statements,
    ImmutableArray<Note> Notes,
    Mentions? Mentions = null)
{
    /// <summary>The day the report was written as its own words tell it; null where it was given, or they do not.</summary>
    public DateOnly? Dated { get; init; }
}
