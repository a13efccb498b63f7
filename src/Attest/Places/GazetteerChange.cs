namespace Attest.Places;

/// <summary>A place that two gazetteers have differently.</summary>
/// <param name="First">As the first has it.</param>
/// <param name="Second">As the second has it.</param>
/// <param name="Km">Kilometres between the two.</param>
public sealed record GazetteerChange(GazetteerRow First, GazetteerRow Second, double Km);
