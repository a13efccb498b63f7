namespace Attest.Actors;

/// <summary>An actor and where it stands.</summary>
/// <param name="File">"data/actors/sahel.jsonl".</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Actor">The actor.</param>
internal readonly record struct ActorRow(string File, int Line, Actor Actor)
{
    /// <summary>Says what is wrong with the row as one of many.</summary>
    public ActorException Bad(string expected, string found) => new(File, Line, $"expected {expected}, found \"{found}\"");
}
