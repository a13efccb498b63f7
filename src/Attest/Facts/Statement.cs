namespace Attest.Facts;

/// <summary>Something a party said about an incident that is no figure.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="By">Who speaks, fullest mention; null when the report does not say.</param>
/// <param name="Incident">The incident it speaks of.</param>
/// <param name="Date">The day it was made; null when the report does not say.</param>
/// <param name="Text">The words.</param>
/// <param name="Start">First UTF-16 unit of the words.</param>
/// <param name="End">Just after the last unit.</param>
public sealed record Statement(StatementKind Kind, string? By, IncidentId? Incident, DateOnly? Date, string Text, int Start, int End);
