namespace Attest.Publishing;

/// <summary>A fact that a copy changed.</summary>
/// <param name="Report">The copy.</param>
/// <param name="Of">What it copies.</param>
/// <param name="Field">What was changed.</param>
/// <param name="From">As it stood; null when it was added.</param>
/// <param name="To">As it stands; null when it was left out.</param>
/// <param name="Text">The copy's words.</param>
public sealed record IncidentMutation(string Report, string Of, string Field, string? From, string? To, string Text);
