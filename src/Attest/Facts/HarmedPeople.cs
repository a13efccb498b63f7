namespace Attest.Facts;

/// <summary>People harmed in an incident, in the report's words.</summary>
/// <param name="Text">The words.</param>
/// <param name="Group">Who they were.</param>
public sealed record HarmedPeople(string Text, VictimGroup Group);
