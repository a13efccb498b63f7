namespace Attest.Places.Files;

/// <summary>What a unit was called and what it lay in for a time, on its way into a gazetteer file.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="From">First day; null when open.</param>
/// <param name="Until">First day after it; null when open.</param>
/// <param name="Name">Its name then; empty for the time before there was such a unit.</param>
/// <param name="Parent">Id of the unit it lay in, or was to be split from; null for its country.</param>
internal sealed record PeriodDraft(string Unit, DateOnly? From, DateOnly? Until, string Name, string? Parent);
