namespace Attest.Lexicons;

/// <summary>A vague quantity: an interval that everybody may look up, never a number.</summary>
/// <param name="Id">Its entry, as claims name it: "dozens".</param>
/// <param name="Low">The least it stands for.</param>
/// <param name="Typical">What it usually stands for; null where nobody can say.</param>
/// <param name="High">The most it stands for; null when open.</param>
internal sealed record VagueTerm(string Id, int Low, int? Typical, int? High);
