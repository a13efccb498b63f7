namespace Attest.Facts;

/// <summary>The share of a finding that one group of people bears.</summary>
/// <param name="Group">The group.</param>
/// <param name="Low">At least so many; null when nothing says.</param>
/// <param name="Best">The best figure; null when no claim supports one.</param>
/// <param name="High">At most so many; null when nothing says.</param>
public sealed record GroupToll(VictimGroup Group, int? Low, int? Best, int? High);
